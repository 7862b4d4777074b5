import { type Assessment, answersOf, entryOf } from '../assessment/index.ts';
import { type Checklist, type Criterion, criteriaOf, type Group } from '../engine/index.ts';
import type { Language } from './summary.ts';
import { fill, summaryText } from './text.ts';

interface Judged {
  readonly criterion: Criterion;
  readonly level: number;
}

/**
 * Why a dimension has its score: its strongest and its weakest criterion with level and the officer's own reason, then
 * what was left out as not applicable, with the reason for that.
 */
export function dimensionReasons(
  checklist: Checklist,
  dimension: Group,
  assessment: Assessment,
  language: Language,
): string {
  const text = summaryText[language];
  const answers = answersOf(assessment, checklist);
  const criteria = criteriaOf(dimension);
  const judged = criteria.flatMap((criterion): Judged[] => {
    const answer = answers[criterion.id];
    return answer?.kind === 'level' ? [{ criterion, level: answer.level }] : [];
  });
  const said = ({ criterion, level }: Judged) =>
    withReason(
      `${criterion.title[language]} (${levelName(checklist, level, language)})`,
      assessment,
      criterion.id,
    );
  const left = criteria.filter(({ id }) => answers[id]?.kind === 'notApplicable');
  const leftOut = left.map((criterion) =>
    fill(text.notApplicable, { criterion: withReason(criterion.title[language], assessment, criterion.id) }),
  );
  const byLevel = judged.toSorted((a, b) => b.level - a.level || b.criterion.weight - a.criterion.weight);
  const [first] = byLevel;
  const last = byLevel.at(-1);
  if (!first || !last) return [text.unanswered, ...leftOut].join(' ');
  const sentences =
    first === last
      ? [fill(text.only, { criterion: said(first) })]
      : [fill(text.strongest, { criterion: said(first) }), fill(text.weakest, { criterion: said(last) })];
  return [...sentences, ...leftOut].join(' ');
}

function levelName(checklist: Checklist, level: number, language: Language): string {
  const name = checklist.scale.find((step) => step.level === level)?.label[language];
  return name ? `${level}, ${name.toLowerCase()}` : String(level);
}

const longest = 240;

/** A name and the officer's reason after a dash: the reason on one line, cut at a word when it is very long. */
function withReason(name: string, assessment: Assessment, id: string): string {
  const reason = (entryOf(assessment, id)?.rationale ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (reason === '') return name;
  const short = reason.length <= longest ? reason : `${reason.slice(0, longest).replace(/\s+\S*$/, '')} …`;
  return `${name} – ${short}`;
}
