import { type Assessment, answersOf } from '../assessment/index.ts';
import { type Checklist, type Score, score } from '../engine/index.ts';
import type { Language, Pairs } from './summary.ts';
import { summaryText } from './text.ts';
import { possible, verdictLine } from './verdict.ts';
import { warningLines } from './warnings.ts';
import { fill } from './words.ts';

/** A programme's own score of the same answers. */
function scored(programme: Checklist, assessment: Assessment): Score {
  return score(programme, answersOf(assessment, programme), assessment.facts);
}

/** Each programme's verdict and points, then its gates and requirements that stop, cap, need a note or are open. */
export function programmePairs(checklist: Checklist, assessment: Assessment, language: Language): Pairs {
  const text = summaryText[language];
  const rows = (checklist.programmes ?? []).map((programme) => {
    const result = scored(programme, assessment);
    const open = programme.requirements
      .filter(({ id }) => result.requirements[id] === 'open')
      .map(({ title }) => title[language]);
    const sentences = [
      verdictLine(programme, result, language),
      ...warningLines(programme, assessment, result, language).map((warning) => warning.text),
      ...(open.length > 0 ? [fill(text.requirementsOpen, { titles: open.join('; ') })] : []),
    ];
    return { id: programme.id, name: nameOf(programme, language), value: sentences.join(' ') };
  });
  return { caption: text.programmes, header: text.programmesHeader, rows };
}

/** Each programme's verdict in a short sentence, for a proposal for decision. */
export function programmesLine(checklist: Checklist, assessment: Assessment, language: Language): string {
  return (checklist.programmes ?? [])
    .map((programme) =>
      fill(summaryText[language].lineProgramme, {
        title: nameOf(programme, language),
        bands: possible(programme, scored(programme, assessment), language),
      }),
    )
    .join(' ');
}

function nameOf({ title, version, status }: Checklist, language: Language): string {
  const text = summaryText[language];
  const form = status === 'draft' ? text.programmeNamedDraft : text.programmeNamed;
  return fill(form, { title: title[language], version });
}
