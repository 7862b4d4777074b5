import {
  allGroups,
  allQuestions,
  type Checklist,
  editionOf,
  type Localized,
  outcomes,
} from '../../engine/index.ts';
import type { Question, QuestionDifference } from './difference.ts';
import { textChanges } from './texts.ts';

/** A question in two versions. */
export interface Pair {
  readonly before: Question;
  readonly after: Question;
}

/** The questions that both versions ask, under the same id or one that it had formerly, in the order of the later. */
export function pairsOf(old: Checklist, later: Checklist): readonly Pair[] {
  const before = new Map(allQuestions(old).map((question) => [question.id, question]));
  return allQuestions(later).flatMap((after) => {
    const names = [after.id, ...(after.formerly ?? [])];
    const found = names.flatMap((id) => before.get(id) ?? []).find(({ kind }) => kind === after.kind);
    return found ? [{ before: found, after }] : [];
  });
}

/** What became of the questions: those that are new, those that are not, and those that are gone. */
export function questionDifferences(old: Checklist, later: Checklist): readonly QuestionDifference[] {
  const pairs = pairsOf(old, later);
  const kept = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  const [groupsBefore, groupsAfter] = [groupTitles(old), groupTitles(later)];
  const added = allQuestions(later)
    .filter((question) => !kept.has(question))
    .map((question): QuestionDifference => {
      const group = groupsAfter.get(question.id)?.title ?? null;
      return { kind: 'added', step: 'minor', question, group };
    });
  const removed = allQuestions(old)
    .filter((question) => !kept.has(question))
    .map((question): QuestionDifference => {
      const group = groupsBefore.get(question.id)?.title ?? null;
      return { kind: 'removed', step: 'major', question, group };
    });
  const changed = pairs.flatMap((pair) => changesOf(pair, old));
  const moved = pairs.flatMap(({ before, after }): QuestionDifference[] => {
    const [from, to] = [groupsBefore.get(before.id), groupsAfter.get(after.id)];
    if (!from || !to || from.id === to.id) return [];
    return [{ kind: 'moved', step: 'minor', after, from: from.title, to: to.title }];
  });
  return [...added, ...changed, ...removed, ...moved];
}

function changesOf({ before, after }: Pair, old: Checklist): readonly QuestionDifference[] {
  const renamed: readonly QuestionDifference[] =
    before.id === after.id ? [] : [{ kind: 'renamed', step: 'minor', before, after }];
  const texts = textChanges(before, after);
  if (signOf({ before, after }, old))
    return [{ kind: 'meaning', step: 'major', before, after, texts }, ...renamed];
  if (texts.length > 0) return [{ kind: 'wording', step: 'patch', before, after, texts }, ...renamed];
  return renamed;
}

/**
 * What shows that a question means something else: its author says so by its edition; otherwise a changed number of levels or other
 * points for them (`answers`), an answer's words that now stand at another (`places`), or words that another question had (`question`).
 * Words are compared in Swedish, which decisions are written in: so a mended translation shows nothing, and neither does a mended typo.
 */
export type Sign = 'edition' | 'answers' | 'places' | 'question';

/** What shows that a question means something else than in the old checklist; null when nothing does. */
export function signOf({ before, after }: Pair, old: Checklist): Sign | null {
  if (editionOf(before) !== editionOf(after)) return 'edition';
  if (choicesOf(before) !== choicesOf(after)) return 'answers';
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (is.some((words, i) => words !== was[i] && was.includes(words))) return 'places';
  const asked = plain(after.question);
  if (asked === plain(before.question)) return null;
  return allQuestions(old).some(({ question }) => plain(question) === asked) ? 'question' : null;
}

/** The words of each answer to a question, in their order. */
function wordsOf(question: Question): readonly string[] {
  return question.kind === 'criterion'
    ? question.levels.map(({ descriptor }) => plain(descriptor))
    : outcomes.map((outcome) => plain(question.outcomes[outcome]));
}

const plain = ({ sv }: Localized): string =>
  sv
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What there is to choose among in answering, with what each is worth. */
function choicesOf(question: Question): string {
  if (question.kind === 'gate') return 'gate';
  return question.levels.map(({ level, points }) => `${level}: ${points}`).join(', ');
}

/** By a criterion's id, the dimension or group that it stands in. */
function groupTitles(
  checklist: Checklist,
): ReadonlyMap<string, { readonly id: string; readonly title: Localized }> {
  return new Map(
    allGroups(checklist).flatMap((group) =>
      group.members
        .filter(({ kind }) => kind === 'criterion')
        .map((member) => [member.id, { id: group.id, title: group.title }] as const),
    ),
  );
}
