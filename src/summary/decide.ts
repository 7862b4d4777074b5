import { align, commonCells } from './align.ts';
import type { Decision, Edit, HandEdit, HeldItem, HeldSummary, Item, Laid } from './layout.ts';
import { inserts, steady } from './place.ts';
import { type Print, printOf, printOfKey, printOfText, readPrints, textsOf } from './prints.ts';
import { oneLine } from './words.ts';

/** What the officer chose about a text that both they and Vägval have changed, by the hand edit's key. */
export type Choices = Readonly<Record<string, 'ours' | 'theirs'>>;

/** One item as it was written, as it stands now, and as Vägval would write it; what is absent is not there. */
interface Known {
  readonly print: Print;
  readonly at: number | undefined;
  readonly item: Item | undefined;
}

/**
 * Decides how a summary that stands in a document becomes the new one. Each text is compared three ways: as it was written
 * (its print), as it stands, and as it would be now. What the officer has not touched is updated; what they have changed or
 * taken away is left alone while Vägval has nothing new to say there, and asked about otherwise; what they have added stays.
 * @param prints of the summary as it was last written; undefined, or in an unknown form, when nobody knows: then everything
 * that differs is asked about.
 */
export function decide(
  laid: Laid,
  held: HeldSummary,
  prints: string | undefined,
  choices: Choices,
): Decision {
  const empty = held.items.every((item) => item.kind === 'paragraph' && oneLine(item.text) === '');
  if (empty) return { kind: 'apply', edits: refilled(laid, held) };
  const read = prints === undefined ? undefined : readPrints(prints);
  const handEdits: HandEdit[] = [];
  const wins = (key: string, theirs: string, ours: string): boolean => {
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (choice === undefined) handEdits.push({ key, theirs, ours });
    return choice === 'ours';
  };
  const edits = edited(laid, held, read, wins);
  return handEdits.length > 0 ? { kind: 'ask', handEdits } : { kind: 'apply', edits };
}

/** Everything anew in a control that somebody has emptied. */
function refilled(laid: Laid, held: HeldSummary): readonly Edit[] {
  return [
    ...laid.items.map((item): Edit => ({ kind: 'insert', at: held.items.length, item })),
    ...held.items.map((_, at): Edit => ({ kind: 'delete', at })),
  ];
}

/** Asks whether ours is to stand instead of theirs. */
type Wins = (key: string, theirs: string, ours: string) => boolean;

function edited(
  laid: Laid,
  { items: held }: HeldSummary,
  read: readonly Print[] | undefined,
  wins: Wins,
): readonly Edit[] {
  const ours = new Map(laid.items.map((item) => [printOfKey(item.key), item]));
  const written = read ?? laid.items.map(printOf);
  const places = align(written, held, ours);
  const known = written.map((print, i): Known => ({ print, at: places[i], item: ours.get(print.key) }));
  const trusted = read !== undefined;

  const placed = new Map(
    known.flatMap(({ item, at }) => (item && at !== undefined ? [[item, at] as const] : [])),
  );
  const stay = steady(laid.items, placed);
  const edits: Edit[] = [];
  const fresh = new Set<Item>();
  for (const one of known) {
    const { print, at, item } = one;
    if (at === undefined) continue;
    const there = held[at] as HeldItem;
    const untouched = trusted && sameTexts(print, there);
    if (!item) {
      if (untouched || wins(`#${print.key}`, joined(there), '')) edits.push({ kind: 'delete', at });
    } else if (!stay.has(item) && untouched) {
      edits.push({ kind: 'delete', at });
      fresh.add(item);
    } else edits.push(...changes(item, at, there, trusted ? print : undefined, wins));
  }
  if (!trusted) {
    const taken = new Set(places);
    for (const [at, item] of held.entries()) {
      if (taken.has(at) || item.kind === 'picture' || joined(item) === '') continue;
      if (wins(`?${printOfText(joined(item))}`, joined(item), '')) edits.push({ kind: 'delete', at });
    }
  }
  for (const item of wanted(laid, known, trusted, wins)) fresh.add(item);
  return [...edits, ...inserts(laid.items, fresh, placed, held.length)];
}

/** Edits of the texts of an item that is there. @param print undefined when nobody knows what was written. */
function changes(
  item: Item,
  at: number,
  there: HeldItem,
  print: Print | undefined,
  wins: Wins,
): readonly Edit[] {
  if (item.kind === 'picture') {
    if (print && print.texts[0] === printOf(item).texts[0]) return [];
    return [{ kind: 'picture', at, picture: item.picture }];
  }
  const [texts, now] = [textsOf(item), textsOf(there)];
  return pairs(texts, now, print).flatMap(([mine, cell]): Edit[] => {
    const [ours, theirs] = [texts[mine] ?? '', now[cell] ?? ''];
    if (oneLine(ours) === oneLine(theirs)) return [];
    const before = print?.texts[mine];
    const edit: Edit = { kind: 'text', at, cell, text: ours };
    if (before !== undefined && before === printOfText(theirs)) return [edit];
    if (before !== undefined && before === printOfText(ours)) return [];
    const key = item.kind === 'row' ? `${item.key}:${mine}` : item.key;
    return wins(key, theirs, ours) ? [edit] : [];
  });
}

/** Which of our texts stands in which cell; where the officer has added or taken away columns, as far as it is known. */
function pairs(
  texts: readonly string[],
  now: readonly string[],
  print: Print | undefined,
): readonly (readonly [number, number])[] {
  if (texts.length === now.length) return texts.map((_, i) => [i, i]);
  return commonCells(print?.texts ?? texts.map(printOfText), now.map(printOfText));
}

/** Items that are not there and are to be: new ones, and those that the officer took away and wants back. */
function wanted(laid: Laid, known: readonly Known[], trusted: boolean, wins: Wins): readonly Item[] {
  const of = new Map(known.flatMap((one) => (one.item ? [[one.item, one] as const] : [])));
  const gone = (item: Item) => {
    const one = of.get(item);
    return one !== undefined && one.at === undefined;
  };
  const same = (item: Item) => trusted && of.get(item)?.print.texts.join() === printOf(item).texts.join();
  return unitsOf(laid, (item) => of.get(item)?.at !== undefined).flatMap((unit) => {
    const missing = unit.items.filter((item) => of.get(item)?.at === undefined);
    if (!missing.some(gone)) return missing;
    if (missing.every((item) => (gone(item) && same(item)) || (trusted && item.kind === 'picture')))
      return [];
    if (!trusted && missing.every(({ kind }) => kind === 'picture')) return missing;
    return wins(unit.key, '', missing.map(joined).join('\n')) ? missing : [];
  });
}

/** What is taken away together: a table of which nothing is left, with its title; otherwise each item alone. */
function unitsOf(
  { items }: Laid,
  isThere: (item: Item) => boolean,
): readonly { readonly key: string; readonly items: readonly Item[] }[] {
  const whole = new Set(
    items
      .flatMap((item) => (item.kind === 'row' ? [item.table] : []))
      .filter((table) => !items.some((item) => item.kind === 'row' && item.table === table && isThere(item))),
  );
  const tableOf = (item: Item) => {
    const table = item.kind === 'row' ? item.table : item.key.replace(/:title$/, '');
    return whole.has(table) && (item.kind === 'row' || item.key === `${table}:title`) ? table : undefined;
  };
  const units = new Map<string, Item[]>();
  for (const item of items) {
    const key = tableOf(item) ?? item.key;
    units.set(key, [...(units.get(key) ?? []), item]);
  }
  return [...units].map(([key, items]) => ({ key, items }));
}

function sameTexts(print: Print, held: HeldItem): boolean {
  if (held.kind === 'picture') return print.kind === 'picture';
  const texts = textsOf(held);
  return (
    texts.length === print.texts.length && texts.every((text, i) => printOfText(text) === print.texts[i])
  );
}

function joined(item: Item | HeldItem): string {
  return textsOf(item).map(oneLine).join(' | ').trim();
}
