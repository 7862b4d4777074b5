import type { HeldItem, Item } from './layout.ts';
import { type Print, printOfText, textsOf } from './prints.ts';
import { oneLine } from './words.ts';

/**
 * Finds what was written in what stands there now, whatever the officer has changed, added and taken away: the pairing in
 * order that has most in common.
 * @param ours what Vägval would write now, by the print of its key: a hint to what an edited text was.
 * @returns for each print the number of its held item; undefined when it is gone.
 */
export function align(
  prints: readonly Print[],
  held: readonly HeldItem[],
  ours: ReadonlyMap<string, Item>,
): readonly (number | undefined)[] {
  const there = held.map(
    (item): Seen => ({ kind: item.kind, prints: textsOf(item).map(printOfText), words: wordsOf(item) }),
  );
  const now = prints.map(({ key }) => wordsOf(ours.get(key)));
  const width = held.length + 1;
  const likeness = (i: number, j: number) =>
    likenessOf(prints[i] as Print, now[i] as Words, there[j] as Seen);
  const best = new Float64Array((prints.length + 1) * width);
  const pair = new Float64Array(best.length);
  for (let i = prints.length - 1; i >= 0; i--) {
    for (let j = held.length - 1; j >= 0; j--) {
      const at = i * width + j;
      pair[at] = likeness(i, j);
      const both = pair[at] > 0 ? pair[at] + (best[at + width + 1] as number) : 0;
      best[at] = Math.max(both, best[at + width] as number, best[at + 1] as number);
    }
  }
  const places: (number | undefined)[] = prints.map(() => undefined);
  for (let i = 0, j = 0; i < prints.length && j < held.length; ) {
    const at = i * width + j;
    const like = pair[at] as number;
    if (like > 0 && best[at] === like + (best[at + width + 1] as number)) places[i++] = j++;
    else if (best[at] === best[at + width]) i++;
    else j++;
  }
  return places;
}

type Words = ReadonlySet<string>;

/** A held item as it is compared. */
interface Seen {
  readonly kind: HeldItem['kind'];
  readonly prints: readonly string[];
  readonly words: Words;
}

/**
 * Same texts count most; then words like those that we would write now; an item in the right place counts a little.
 * @param now words of what we would write; none when there is no such item any more.
 */
function likenessOf(print: Print, now: Words, held: Seen): number {
  if (print.kind !== held.kind) return 0;
  if (held.kind === 'picture') return 3;
  const cells = Math.max(print.texts.length, held.prints.length, 1);
  const same = commonCells(print.texts, held.prints).length / cells;
  return same === 1 ? 3 : 0.2 + 2 * same + 0.7 * similarity(now, held.words);
}

/** Pairs of positions with the same print in both lists, in order, as many as there are. */
export function commonCells(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  if (a.length === b.length) return a.flatMap((cell, i) => (cell === b[i] ? [[i, i] as const] : []));
  const [first, ...rest] = a.map((cell, i) => ({ i, j: b.indexOf(cell) })).filter(({ j }) => j >= 0);
  if (!first) return [];
  const rising = [first];
  for (const pair of rest) if (pair.j > (rising.at(-1)?.j ?? -1)) rising.push(pair);
  return rising.map(({ i, j }) => [i, j] as const);
}

function wordsOf(item: Item | HeldItem | undefined): Words {
  const text = item ? oneLine(textsOf(item).join(' ')) : '';
  return new Set(text === '' ? [] : text.toLowerCase().split(' '));
}

/** Share of words that two texts have in common, 0..1 (Dice 1945). */
function similarity(one: Words, other: Words): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}
