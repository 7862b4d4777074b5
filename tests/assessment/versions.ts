// Later versions of a checklist, as a strategist makes them: by a few changes of its questions.
import fc from 'fast-check';
import {
  allCriteria,
  allQuestions,
  type Checklist,
  type Criterion,
  editionOf,
  type Gate,
} from '../../src/engine/index.ts';
import { criterion, group } from '../engine/worded.ts';

type Question = Criterion | Gate;

/** A change of a checklist, with the ids of those that it comes to. */
interface Edit {
  readonly kind: 'means' | 'gone' | 'renamed' | 'reworded' | 'reweighed' | 'added';
  readonly at: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('means', 'gone', 'renamed', 'reworded', 'reweighed', 'added'),
  at: fc.nat(9),
});

/** A later version of a checklist, which still asks at least one question. */
export function laterVersionOf(list: Checklist): fc.Arbitrary<Checklist> {
  return fc.array(edit, { maxLength: 6 }).map((edits) => ({
    ...edits.reduce(edited, list),
    version: '2.0.0',
    digest: 'sha256-later',
  }));
}

function edited(list: Checklist, { kind, at }: Edit, number: number): Checklist {
  if (kind === 'added') return withQuestions(list, [...allQuestions(list), criterion(`new-${number}`, 1)]);
  const all = allQuestions(list);
  const to = all[at % all.length] as Question;
  if (kind === 'gone' && (to.kind === 'gate' || allCriteria(list).length > 1))
    return withQuestions(
      list,
      all.filter((one) => one !== to),
    );
  return withQuestions(
    list,
    all.map((one) => (one === to ? changed(one, kind, number) : one)),
  );
}

function changed(question: Question, kind: Edit['kind'], number: number): Question {
  const { id, title, formerly = [] } = question;
  if (kind === 'means') return { ...question, edition: editionOf(question) + 1 };
  if (kind === 'renamed') return { ...question, id: `${id}-${number}`, formerly: [...formerly, id] };
  if (kind === 'reworded') return { ...question, title: { sv: `${title.sv}!`, en: `${title.en}!` } };
  return question.kind === 'criterion' ? { ...question, weight: question.weight + 1 } : question;
}

function withQuestions(list: Checklist, questions: readonly Question[]): Checklist {
  return {
    ...list,
    dimensions: [group('g', 1, questions.filter((one) => one.kind === 'criterion') as readonly Criterion[])],
    gates: questions.filter((one) => one.kind === 'gate') as readonly Gate[],
  };
}
