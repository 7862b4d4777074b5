import { type Assessment, answersOf } from '../assessment/index.ts';
import { applicable, type Checklist, ownDimensions, type Score } from '../engine/index.ts';
import { accountsOf, factPairs, outsideLine, requirementPairs } from './account.ts';
import { chartData } from './chart.ts';
import { range } from './labels.ts';
import { meetingsIn } from './meetings.ts';
import { openLine, reviewersLine } from './open.ts';
import { programmePairs, programmesLine } from './programmes.ts';
import { originLine, restsLine, signedLine } from './provenance.ts';
import { dimensionReasons, reasonInBrief } from './reasons.ts';
import type { DimensionLine, Language, Standing, Summary } from './summary.ts';
import { summaryText } from './text.ts';
import { proposalLine, verdictLine } from './verdict.ts';
import { otherGates, warningLines } from './warnings.ts';

/**
 * Puts an assessment's score and reasons into words.
 * @param score what the engine says of the same assessment.
 * @param standing reviewers' questions and the seal, where they are known.
 */
export function summarise(
  checklist: Checklist,
  assessment: Assessment,
  score: Score,
  language: Language,
  standing?: Standing,
): Summary {
  const text = summaryText[language];
  const meetings = meetingsIn(checklist, assessment, language);
  const applies = applicable(checklist, answersOf(assessment, checklist), assessment.facts);
  return {
    language,
    title: text.title,
    line: [
      proposalLine(checklist, assessment, score, language, standing),
      programmesLine(checklist, assessment, language),
    ]
      .filter(Boolean)
      .join(' '),
    warnings: warningLines(checklist, assessment, score, language),
    otherGates: otherGates(checklist, score, language),
    verdict: verdictLine(checklist, score, language),
    table: {
      caption: text.caption,
      header: text.header,
      rows: dimensionLines(checklist, assessment, score, language),
    },
    chart: chartData(checklist, score, language),
    accounts: accountsOf(checklist, assessment, applies, language),
    facts: factPairs(checklist, assessment, language),
    requirements: requirementPairs(checklist, score, language),
    programmes: programmePairs(checklist, assessment, language),
    ...(meetings ? { meetings } : {}),
    outside: outsideLine(checklist, applies, language),
    open: openLine(checklist, assessment, score, applies, language),
    reviewers: standing ? reviewersLine(checklist, standing, language) : '',
    rests: restsLine(assessment, language),
    signed: signedLine(assessment, standing, language),
    origin: originLine(checklist, assessment, language),
  };
}

function dimensionLines(
  checklist: Checklist,
  assessment: Assessment,
  score: Score,
  language: Language,
): readonly DimensionLine[] {
  return ownDimensions(checklist).map((dimension): DimensionLine => {
    const { id, title } = dimension;
    const value = score.groups[id] ?? null;
    const reasons = (why: (question: string) => string) =>
      value
        ? dimensionReasons(checklist, dimension, assessment, language, why)
        : summaryText[language].notApplicableHere;
    return {
      id,
      title: title[language],
      score: value ? range(checklist, value, language) : '–',
      reasons: reasons((question) => reasonInBrief(assessment, question)),
      brief: reasons(() => ''),
    };
  });
}
