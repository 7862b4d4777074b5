import { attemptText, readAttempt } from '../../src/ui/practice/attempt.ts';
import { compared, groupAttempt } from '../../src/ui/practice/comparison.ts';
import type { Worked } from '../../src/ui/practice/ports.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

const list = checklist(
  [group('kedja', 1, [criterion('inkop', 1), criterion('floden', 1)])],
  [gate('klimat')],
);
const level = (n: number) => ({ kind: 'level', level: n }) as const;
const said = (n: number, rationale = '') => ({ answer: level(n), rationale });
const because = { sv: 'Därför', en: 'Because' };
const worked: readonly Worked[] = [
  { question: 'inkop', answer: level(1), reason: because, quote: null },
  { question: 'floden', answer: level(2), reason: because, quote: null },
  { question: 'klimat', answer: { kind: 'gate', outcome: 'pass' }, reason: because, quote: null },
];
const asked = worked.map(({ question }) => question);

describe('the answers to an exercise', () => {
  it('come back from their file as they were, also with quotation marks and what is not a level', () => {
    const attempt = {
      inkop: { answer: { kind: 'notApplicable' }, rationale: 'Inget köps "in"' },
      floden: said(3),
      klimat: { answer: { kind: 'gate', outcome: 'risk' }, rationale: '' },
    } as const;
    expect(readAttempt(attemptText(attempt), list, asked)).toEqual(attempt);
  });

  it.each([
    ['that is no JSON', 'hej'],
    ['that is empty', ''],
    ['that holds something else', '{"a":1}'],
    ['with answers to other questions only', '{"answers":{"vatten":{"level":1}}}'],
    ['with a level that the question does not have', '{"answers":{"inkop":{"level":17}}}'],
    ['with a level for a gate', '{"answers":{"klimat":{"level":1}}}'],
    ['with an answer that is none', '{"answers":{"inkop":"1"}}'],
  ])('are not taken from a file %s', (_what, text) => {
    expect(readAttempt(text, list, asked)).toBeNull();
  });
});

describe('comparing with the worked assessment', () => {
  it('puts what differs most first, and tells one step from more', () => {
    const all = compared(worked, { inkop: said(2), floden: said(0) });
    expect(all.map(({ worked: { question }, distance }) => [question, distance])).toEqual([
      ['floden', 'apart'],
      ['inkop', 'near'],
      ['klimat', 'open'],
    ]);
  });

  it('takes another kind of answer for a difference, and the same one for none', () => {
    const [first, ...others] = compared(worked, {
      inkop: { answer: { kind: 'unknown' }, rationale: '' },
      floden: said(2),
      klimat: { answer: { kind: 'gate', outcome: 'pass' }, rationale: '' },
    });
    expect(first).toMatchObject({ worked: { question: 'inkop' }, distance: 'apart' });
    expect(others.map(({ distance }) => distance)).toEqual(['same', 'same']);
  });
});

describe('comparing with the group', () => {
  it('counts each answer, the most usual first, and says where the group is far apart', () => {
    const group = groupAttempt(list, worked, [
      { inkop: said(1), floden: said(0) },
      { inkop: said(2), floden: said(3) },
      { inkop: said(2) },
    ]);
    expect(group.persons).toBe(3);
    expect(group.questions[0]).toMatchObject({ disputed: false, answers: [{ count: 2 }, { count: 1 }] });
    expect(group.questions[1]).toMatchObject({ disputed: true });
    expect(group.questions[2]).toMatchObject({ disputed: false, answers: [] });
  });

  it('says that they agree well when all answered alike on questions that differ, and nothing when there is too little', () => {
    const same = { inkop: said(0), floden: said(3) };
    expect(groupAttempt(list, worked, [same, same]).reliability).toBe('reliable');
    expect(groupAttempt(list, worked, [{ inkop: said(0) }, { floden: said(1) }]).reliability).toBe(
      'undefined',
    );
    const other = { inkop: said(3), floden: said(0) };
    expect(groupAttempt(list, worked, [same, other]).reliability).toBe('unreliable');
  });

  it('takes different outcomes of a gate for far apart', () => {
    const outcome = (one: 'pass' | 'fail') => ({
      klimat: { answer: { kind: 'gate', outcome: one }, rationale: '' } as const,
    });
    const { questions } = groupAttempt(list, worked, [outcome('pass'), outcome('fail')]);
    expect(questions[2]).toMatchObject({ disputed: true });
  });
});
