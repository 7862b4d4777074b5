import fc from 'fast-check';
import {
  applied,
  type Choices,
  decide,
  type HeldSummary,
  type Item,
  type Laid,
  printsOf,
} from '../../src/summary/index.ts';
import { byHand, handiwork, heldOf, laidSummary, mark, textsIn } from './arbitrary.ts';

const paragraph = (key: string, text: string): Item => ({ kind: 'paragraph', key, role: 'body', text });
const row = (key: string, ...cells: string[]): Item => ({
  kind: 'row',
  key,
  table: 't',
  header: key === 't:header',
  cells,
});
const laidOut = (...items: Item[]): Laid => ({ size: 'table', language: 'sv', items, tables: {} });

const before = laidOut(
  paragraph('heading', 'Hållbarhetsbedömning'),
  paragraph('verdict', 'Samlad bedömning: Grundläggande.'),
  paragraph('t:title', 'Poäng och skäl'),
  row('t:header', 'Dimension', 'Poäng', 'Skäl'),
  row('t:row:a', 'Värdekedjor', '40', 'Svagast: Inköp.'),
  row('t:row:b', 'Konsumtion', '60', 'Starkast: Återbruk.'),
  paragraph('origin', 'Bedömd 2026-11-20.'),
);
const after = laidOut(
  ...before.items.map((item) => {
    if (item.key === 'verdict') return paragraph('verdict', 'Samlad bedömning: Aktiv.');
    if (item.key === 't:row:a') return row('t:row:a', 'Värdekedjor', '70', 'Svagast: Flöden.');
    return item;
  }),
);

/** What stands after an update, with every question answered the same way. */
function updated(laid: Laid, held: HeldSummary, prints: string | undefined, answer?: 'ours' | 'theirs') {
  const first = decide(laid, held, prints, {});
  if (first.kind === 'apply') return { held: applied(held, first.edits), edits: first.edits, asked: [] };
  const choices: Choices = Object.fromEntries(first.handEdits.map(({ key }) => [key, answer ?? 'theirs']));
  const second = decide(laid, held, prints, choices);
  if (second.kind !== 'apply') throw new Error('asked again about what was answered');
  return { held: applied(held, second.edits), edits: second.edits, asked: first.handEdits };
}

describe('an update of a summary', () => {
  it('changes only the texts that have changed', () => {
    const decision = decide(after, heldOf(before), printsOf(before), {});
    expect(decision).toEqual({
      kind: 'apply',
      edits: [
        { kind: 'text', at: 1, cell: 0, text: 'Samlad bedömning: Aktiv.' },
        { kind: 'text', at: 4, cell: 1, text: '70' },
        { kind: 'text', at: 4, cell: 2, text: 'Svagast: Flöden.' },
      ],
    });
  });

  it('keeps a heading that the officer has renamed and a sentence that they have added, and updates the rest', () => {
    const items = heldOf(before)
      .items.with(0, { kind: 'paragraph', text: 'Bedömning av hållbarhet' })
      .toSpliced(2, 0, { kind: 'paragraph', text: 'Nämnden har sett detta.' });
    const { held, asked } = updated(after, { size: 'table', items }, printsOf(before));
    expect(asked).toEqual([]);
    expect(textsIn(held).slice(0, 3)).toEqual([
      'Bedömning av hållbarhet',
      'Samlad bedömning: Aktiv.',
      'Nämnden har sett detta.',
    ]);
  });

  it('asks about a text that both the officer and the assessment have changed, and shows both', () => {
    const items = heldOf(before).items.with(4, {
      kind: 'row',
      cells: ['Värdekedjor', '40', 'Svagast: Inköp, som vi har talat om.'],
    });
    expect(decide(after, { size: 'table', items }, printsOf(before), {})).toEqual({
      kind: 'ask',
      handEdits: [
        { key: 't:row:a:2', theirs: 'Svagast: Inköp, som vi har talat om.', ours: 'Svagast: Flöden.' },
      ],
    });
    const kept = decide(after, { size: 'table', items }, printsOf(before), { 't:row:a:2': 'theirs' });
    expect(kept).toMatchObject({ kind: 'apply', edits: [{ at: 1 }, { at: 4, cell: 1 }] });
    const replaced = decide(after, { size: 'table', items }, printsOf(before), { 't:row:a:2': 'ours' });
    expect(replaced).toMatchObject({
      kind: 'apply',
      edits: [{ at: 1 }, { at: 4, cell: 1 }, { at: 4, cell: 2 }],
    });
  });

  it('leaves away what the officer took away, until there is something new to say there', () => {
    const items = heldOf(before).items.toSpliced(1, 1);
    expect(decide(before, { size: 'table', items }, printsOf(before), {})).toEqual({
      kind: 'apply',
      edits: [],
    });
    expect(decide(after, { size: 'table', items }, printsOf(before), {})).toEqual({
      kind: 'ask',
      handEdits: [{ key: 'verdict', theirs: '', ours: 'Samlad bedömning: Aktiv.' }],
    });
  });

  it('asks once about a whole table that the officer took away', () => {
    const items = heldOf(before).items.toSpliced(2, 4);
    const decision = decide(after, { size: 'table', items }, printsOf(before), { verdict: 'ours' });
    expect(decision).toMatchObject({ kind: 'ask', handEdits: [{ key: 't', theirs: '' }] });
    const { held } = updated(after, { size: 'table', items }, printsOf(before), 'ours');
    expect(held).toEqual(heldOf(after));
  });

  it('puts a new row into its table, and a new table where it belongs', () => {
    const more = laidOut(...after.items.toSpliced(5, 0, row('t:row:ab', 'Samverkan', '50', '–')));
    expect(decide(more, heldOf(after), printsOf(after), {})).toEqual({
      kind: 'apply',
      edits: [{ kind: 'insert', at: 5, item: more.items[5], joins: 'before' }],
    });
    const bare = laidOut(...after.items.filter(({ kind, key }) => kind !== 'row' && key !== 't:title'));
    const decision = decide(after, heldOf(bare), printsOf(bare), {});
    expect(decision).toMatchObject({
      edits: after.items.slice(2, 6).map((item) => ({ kind: 'insert', at: 2, item })),
    });
    expect(JSON.stringify(decision)).not.toContain('joins');
  });

  it('writes everything into a control that somebody has emptied', () => {
    const empty: HeldSummary = { size: 'table', items: [{ kind: 'paragraph', text: ' ' }] };
    expect(updated(after, empty, printsOf(before)).held).toEqual(heldOf(after));
  });

  it.each([undefined, '', '2 something newer', '1 pABC', 'garbage'])(
    'asks about all that differs when what was written is not known (%p)',
    (prints) => {
      const { held, asked } = updated(after, heldOf(before), prints);
      expect(asked.map(({ key }) => key)).toEqual(['verdict', 't:row:a:1', 't:row:a:2']);
      expect(held).toEqual(heldOf(before));
      expect(decide(after, heldOf(after), prints, {})).toEqual({ kind: 'apply', edits: [] });
    },
  );

  it('changes the picture only when it is another one', () => {
    const picture = (byte: number): Item => ({
      kind: 'picture',
      key: 'chart',
      picture: { png: new Uint8Array([byte]), alt: 'Staplar', width: 1, height: 1 },
    });
    const [one, two] = [laidOut(picture(1), ...before.items), laidOut(picture(2), ...before.items)];
    expect(decide(one, heldOf(one), printsOf(one), {})).toEqual({ kind: 'apply', edits: [] });
    expect(decide(two, heldOf(one), printsOf(one), {})).toMatchObject({
      edits: [{ kind: 'picture', at: 0 }],
    });
  });
});

it('an officer may have pasted a whole report into the summary', () => {
  const own = Array.from(
    { length: 3000 },
    (_, i) => ({ kind: 'paragraph', text: `Stycke ${i} ur en rapport.` }) as const,
  );
  const items = heldOf(before).items.toSpliced(2, 0, ...own);
  const { held, asked } = updated(after, { size: 'table', items }, printsOf(before));
  expect(asked).toEqual([]);
  expect(held.items).toEqual(heldOf(after).items.toSpliced(2, 0, ...own));
});

describe('whatever the summary was and is', () => {
  it('an untouched one becomes exactly the new one, without a question', () => {
    fc.assert(
      fc.property(laidSummary, laidSummary, (old, now) => {
        const decision = decide(now, heldOf(old), printsOf(old), {});
        expect(decision.kind).toBe('apply');
        if (decision.kind === 'apply') expect(applied(heldOf(old), decision.edits)).toEqual(heldOf(now));
      }),
      { numRuns: 200 },
    );
  });

  it('no word of the officer goes without a choice, and every choice is followed', () => {
    fc.assert(
      fc.property(laidSummary, laidSummary, fc.array(handiwork, { maxLength: 6 }), (old, now, works) => {
        const held = byHand(heldOf(old), works);
        const words = textsIn(held).filter((text) => text.startsWith(mark));
        const kept = updated(now, held, printsOf(old), 'theirs');
        expect(textsIn(kept.held)).toEqual(expect.arrayContaining(words));
        const without = updated(now, held, undefined, 'theirs');
        expect(textsIn(without.held)).toEqual(expect.arrayContaining(words));
        for (const { theirs } of kept.asked) if (theirs !== '') expect(theirs).toContain(mark);
      }),
      { numRuns: 200 },
    );
  });

  it('a second update changes nothing and asks nothing', () => {
    fc.assert(
      fc.property(
        laidSummary,
        laidSummary,
        fc.array(handiwork, { maxLength: 6 }),
        fc.constantFrom('ours' as const, 'theirs' as const),
        fc.boolean(),
        (old, now, works, answer, known) => {
          const { held } = updated(
            now,
            byHand(heldOf(old), works),
            known ? printsOf(old) : undefined,
            answer,
          );
          expect(decide(now, held, printsOf(now), {})).toEqual({ kind: 'apply', edits: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('an edit is only where texts differ, and each place is edited once', () => {
    fc.assert(
      fc.property(laidSummary, laidSummary, fc.array(handiwork, { maxLength: 6 }), (old, now, works) => {
        const held = byHand(heldOf(old), works);
        const { edits } = updated(now, held, printsOf(old), 'ours');
        const places = edits.flatMap((edit) => {
          if (edit.kind === 'insert') return [];
          const item = held.items[edit.at];
          if (edit.kind === 'text')
            expect(item && [item.kind === 'row' ? item.cells[edit.cell] : item]).not.toEqual([edit.text]);
          return [edit.kind === 'text' ? `${edit.at}:${edit.cell}` : `${edit.at}`];
        });
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('the prints of a summary', () => {
  it('take at most 1.5 kB for 35 questions, without a character that XML would have to escape', () => {
    const rows = Array.from({ length: 35 }, (_, i) =>
      row(`t:row:${i}`, `Fråga ${i}`, '2, aktivt', `Skäl ${i}`, `”Belägg ${i}”`),
    );
    const prints = printsOf(
      laidOut(
        ...before.items.slice(0, 4),
        ...rows,
        ...rows.slice(0, 12).map((_, i) => paragraph(`p${i}`, `${i}`)),
      ),
    );
    expect(prints.length).toBeLessThan(1500);
    expect(prints).toMatch(/^[\w -]+$/);
  });
});
