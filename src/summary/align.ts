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
  const heldPrints = held.map((item) => textsOf(item).map(printOfText));
  const width = held.length + 1;
  const likeness = (i: number, j: number) =>
    likenessOf(prints[i] as Print, held[j] as HeldItem, heldPrints[j] ?? [], ours);
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

/** Same words count most; then words like those that we would write now; an item in the right place counts a little. */
function likenessOf(
  print: Print,
  held: HeldItem,
  heldPrints: readonly string[],
  ours: ReadonlyMap<string, Item>,
): number {
  if (print.kind !== held.kind) return 0;
  if (held.kind === 'picture') return 3;
  const cells = Math.max(print.texts.length, heldPrints.length, 1);
  const same = commonCells(print.texts, heldPrints).length / cells;
  if (same === 1) return 3;
  const now = ours.get(print.key);
  const similar = now ? similarity(textsOf(now).join(' '), textsOf(held).join(' ')) : 0;
  return 0.2 + 2 * same + 0.7 * similar;
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

/** Share of words that two texts have in common, 0..1 (Dice 1945). */
function similarity(a: string, b: string): number {
  const words = (text: string) => new Set(oneLine(text).toLowerCase().split(' '));
  const [one, other] = [words(a), words(b)];
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}
