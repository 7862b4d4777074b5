import { type Assessment, answersOf, entryOf } from '../assessment/index.ts';
import { type Checklist, type Criterion, criteriaOf, type Group } from '../engine/index.ts';
import { levelName } from './labels.ts';
import type { Language } from './summary.ts';
import { summaryText } from './text.ts';
import { fill, oneLine, short } from './words.ts';

interface Judged {
  readonly criterion: Criterion;
  readonly level: number;
}

/**
 * Why a dimension has its score: its strongest and its weakest criterion with level, then what was left out as not
 * applicable.
 * @param why what the officer said of a criterion, to be told with it; empty for nothing.
 */
export function dimensionReasons(
  checklist: Checklist,
  dimension: Group,
  assessment: Assessment,
  language: Language,
  why: (id: string) => string,
): string {
  const text = summaryText[language];
  const answers = answersOf(assessment, checklist);
  const criteria = criteriaOf(dimension);
  const judged = criteria.flatMap((criterion): Judged[] => {
    const answer = answers[criterion.id];
    return answer?.kind === 'level' ? [{ criterion, level: answer.level }] : [];
  });
  const told = (name: string, id: string) => (why(id) ? `${name} – ${why(id)}` : name);
  const said = ({ criterion, level }: Judged) =>
    told(
      `${criterion.title[language]} (${levelName(checklist, criterion.id, level, language)})`,
      criterion.id,
    );
  const left = criteria.filter(({ id }) => answers[id]?.kind === 'notApplicable');
  const leftOut = left.map(({ id, title }) =>
    fill(text.notApplicable, { criterion: told(title[language], id) }),
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

const longest = 240;

/** The officer's reason on one line, cut at a word when it is very long, without its last full stop. */
export function reasonInBrief(assessment: Assessment, id: string): string {
  const reason = oneLine(entryOf(assessment, id)?.rationale ?? '').replace(/\.$/, '');
  return short(reason, longest);
}
