import fc from 'fast-check';
import { answersOf, newAssessment, withEntry, withFact } from '../../src/assessment/index.ts';
import { type Answer, score } from '../../src/engine/index.ts';
import {
  applied,
  type HeldItem,
  type HeldSummary,
  layOut,
  recovered,
  summarise,
} from '../../src/summary/index.ts';
import { heldOf } from './arbitrary.ts';
import { at, list } from './worded-list.ts';

const entry = (answers: fc.Arbitrary<Answer>) =>
  fc.option(
    fc.record({
      answer: answers,
      rationale: fc.oneof(
        fc.constant(''),
        fc.string({ unit: 'grapheme' }),
        fc.constant('Rör bara maskiner.'),
      ),
    }),
    { nil: undefined },
  );
const level = fc.oneof(
  fc.nat(3).map((n): Answer => ({ kind: 'level', level: n })),
  fc.constantFrom<Answer>({ kind: 'unknown' }, { kind: 'notApplicable' }),
);
const outcome = fc.constantFrom<Answer>(
  { kind: 'gate', outcome: 'pass' },
  { kind: 'gate', outcome: 'risk' },
  { kind: 'gate', outcome: 'fail' },
  { kind: 'unknown' },
);
type Entries = Record<string, { answer: Answer; rationale: string } | undefined>;
const entries: fc.Arbitrary<Entries> = fc.record({
  a: entry(level),
  b: entry(level),
  c: entry(level),
  klimat: entry(outcome),
  vatten: entry(outcome),
});

function summaryOf(all: Entries, language: 'sv' | 'en', fact = 'stor'): HeldSummary {
  const assessment = Object.entries(all).reduce(
    (sum, [id, one]) => withEntry(sum, id, one, 'Anna', at),
    withFact(newAssessment(list, 'Anna', at), 'storlek', fact, 'Anna', at),
  );
  return heldOf(
    layOut(
      summarise(list, assessment, score(list, answersOf(assessment, list), assessment.facts), language),
      'full',
    ),
  );
}

const some: Entries = {
  a: { answer: { kind: 'level', level: 3 }, rationale: 'Alla omfattas.' },
  b: { answer: { kind: 'level', level: 0 }, rationale: '' },
  klimat: { answer: { kind: 'gate', outcome: 'pass' }, rationale: 'Små utsläpp.' },
};

/** A summary after somebody has changed the row of a question by its title. */
function changed(
  held: HeldSummary,
  title: string,
  change: (cells: readonly string[]) => readonly string[],
): HeldSummary {
  const items = held.items.map(
    (item): HeldItem =>
      item.kind === 'row' && item.cells[0] === title ? { kind: 'row', cells: change(item.cells) } : item,
  );
  return { ...held, items };
}

/** A reason as a summary shows it: one line. */
const shown = (reason: string) => {
  const line = reason.replace(/\s+/g, ' ').trim();
  return line === '–' ? '' : line;
};

describe('a full summary', () => {
  it.each(['sv', 'en'] as const)(
    'in %s gives back all answers, reasons and facts that were put into it',
    (language) => {
      fc.assert(
        fc.property(entries, fc.constantFrom('liten', 'stor'), (all, fact) => {
          const said = Object.entries(all).flatMap(([id, one]) =>
            one ? [[id, { answer: one.answer, rationale: shown(one.rationale) }] as const] : [],
          );
          const back = recovered([summaryOf(all, language, fact)], [list]);
          if (said.length === 0) expect(back).toBeUndefined();
          else
            expect(back).toEqual({
              checklist: 'test',
              entries: Object.fromEntries(said),
              facts: { storlek: fact },
              unread: 0,
            });
        }),
      );
    },
  );

  it('is read whatever the officer has written around it', () => {
    const held = summaryOf(some, 'sv');
    const own = { kind: 'paragraph', text: 'Nämnden har tagit del av detta.' } as const;
    const edited = changed({ ...held, items: [own, ...held.items] }, 'Inköp', ([title, , ...rest]) => [
      `  ${title?.toUpperCase()} `,
      'Nivå 3 – Omställande efter samtal',
      ...rest,
    ]);
    expect(recovered([edited], [list])?.entries.a).toEqual(some.a);
  });

  it.each(['4, aktivt', '2, omställande', '2,5', 'bra', '', '3 eller 2, aktivt'])(
    'leaves out and counts an answer that is not certain: %p',
    (said) => {
      const held = changed(summaryOf(some, 'sv'), 'Inköp', (cells) => cells.with(1, said));
      const back = recovered([held], [list]);
      expect(back?.entries).toEqual({ b: some.b, klimat: some.klimat });
      expect(back?.unread).toBe(1);
    },
  );

  it('leaves out and counts a question under another name, and one that stands twice', () => {
    const held = summaryOf(some, 'sv');
    const renamed = changed(held, 'Inköp', (cells) => cells.with(0, 'Upphandling'));
    expect(recovered([renamed], [list])).toMatchObject({
      entries: { b: some.b, klimat: some.klimat },
      unread: 1,
    });
    const at = held.items.findIndex((item) => item.kind === 'row' && item.cells[0] === 'Inköp');
    const twice = applied(held, []).items.toSpliced(at, 0, {
      kind: 'row',
      cells: ['Inköp', '1, grundläggande', '–', '–'],
    });
    expect(recovered([{ ...held, items: twice }], [list])).toMatchObject({
      entries: { b: some.b, klimat: some.klimat },
      unread: 2,
    });
  });

  it('is read when columns have been moved and taken away', () => {
    const held = summaryOf(some, 'sv');
    const items = held.items.map(
      (item): HeldItem =>
        item.kind === 'row' && item.cells.length === 4
          ? { kind: 'row', cells: [item.cells[2] ?? '', item.cells[0] ?? '', item.cells[1] ?? ''] }
          : item,
    );
    expect(recovered([{ ...held, items }], [list])?.entries).toEqual(some);
  });

  it('tells which of several checklists it is of, and none when it can’t', () => {
    const held = summaryOf(some, 'sv');
    const newer = { ...list, id: 'newer', version: '2.0.0' };
    expect(recovered([held], [newer, list])?.checklist).toBe('test');
    expect(recovered([held], [list, { ...list, id: 'twin' }])).toBeUndefined();
    expect(recovered([held], [])).toBeUndefined();
    expect(recovered([{ ...held, size: 'table' }], [list])).toBeUndefined();
    expect(recovered([{ size: 'full', items: [] }], [list])).toBeUndefined();
  });
});
