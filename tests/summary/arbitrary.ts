// Summaries laid out, and what an officer may do to them, for laws.
import fc from 'fast-check';
import type { HeldItem, HeldSummary, Item, Laid } from '../../src/summary/index.ts';
import { heldItem } from '../../src/summary/index.ts';

const text = fc.constantFrom(
  'Samlad bedömning: Aktiv.',
  'Samlad bedömning: Grundläggande.',
  '62 poäng av 100.',
  '55–71',
  '–',
  'Inköp',
  'Flöden',
  'Alla leverantörer omfattas.',
  'Virket kommer från Kalix.',
);

const paragraph = (key: string) =>
  text.map((words): Item => ({ kind: 'paragraph', key, role: 'body', text: words }));
const row = (table: string, id: string) =>
  fc
    .array(text, { minLength: 3, maxLength: 3 })
    .map(
      (cells): Item => ({ kind: 'row', key: `${table}:row:${id}`, table, header: id === 'header', cells }),
    );
const picture = fc
  .uint8Array({ minLength: 1, maxLength: 2 })
  .map(
    (png): Item => ({ kind: 'picture', key: 'chart', picture: { png, alt: 'Bild', width: 1, height: 1 } }),
  );

const table = (name: string) =>
  fc
    .tuple(
      paragraph(`${name}:title`),
      row(name, 'header'),
      ...['a', 'b', 'c', 'd'].map((id) => fc.option(row(name, id), { nil: undefined })),
    )
    .map((items) => items.filter((item) => item !== undefined));

/** A summary of fixed parts and of parts that come and go; warnings in any order. */
export const laidSummary: fc.Arbitrary<Laid> = fc
  .tuple(
    paragraph('heading'),
    fc.shuffledSubarray(['w1', 'w2', 'w3']).chain((keys) => fc.tuple(...keys.map(paragraph))),
    paragraph('verdict'),
    fc.option(picture, { nil: undefined }),
    table('dimensions'),
    fc.option(table('gates'), { nil: undefined }),
    fc.option(paragraph('open'), { nil: undefined }),
    paragraph('origin'),
  )
  .map((parts) => ({
    size: 'full',
    language: 'sv',
    items: parts.flat().filter((item) => item !== undefined),
    tables: {},
  }));

/** A summary as it stands right after it was written. */
export function heldOf(laid: Laid): HeldSummary {
  return { size: laid.size, items: laid.items.map(heldItem) };
}

/** What an officer may do at one place. */
export const handiwork = fc.oneof(
  fc.record({ kind: fc.constant('rewrite' as const), at: fc.nat(40), cell: fc.nat(2), n: fc.nat(9999) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(40), cell: fc.nat(2), n: fc.nat(9999) }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(40), cell: fc.nat(2), n: fc.nat(9999) }),
);
export type Handiwork = typeof handiwork extends fc.Arbitrary<infer T> ? T : never;

/** The officer's own words begin so; nothing of ours does. */
export const mark = 'Handläggaren skrev';

export function byHand(held: HeldSummary, works: readonly Handiwork[]): HeldSummary {
  const items = works.reduce((now: readonly HeldItem[], { kind, at, cell, n }) => {
    const words = `${mark} ${n}.`;
    const i = now.length === 0 ? 0 : at % now.length;
    if (kind === 'add')
      return [...now.slice(0, i), { kind: 'paragraph', text: words } as const, ...now.slice(i)];
    const item = now[i];
    if (!item) return now;
    if (kind === 'remove') return now.toSpliced(i, 1);
    if (item.kind === 'paragraph') return now.with(i, { kind: 'paragraph', text: words });
    if (item.kind === 'row')
      return now.with(i, { kind: 'row', cells: item.cells.with(cell % item.cells.length, words) });
    return now;
  }, held.items);
  return { ...held, items };
}

export function textsIn(held: HeldSummary): readonly string[] {
  return held.items.flatMap((item) =>
    item.kind === 'row' ? item.cells : item.kind === 'paragraph' ? [item.text] : [],
  );
}
