/** A stretch of a text that becomes another one. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Beyond so many pairs of words, what differs is replaced as a whole. */
const mostPairs = 1_000_000;

/**
 * The smallest changes, in whole words, that make one text of another: what begins and ends alike stays, and in between
 * the longest common sequence of words.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, made] = [words(before), words(after)];
  let head = 0;
  while (head < old.length && head < made.length && old[head] === made[head]) head++;
  let tail = 0;
  const shorter = Math.min(old.length, made.length) - head;
  while (tail < shorter && old[old.length - 1 - tail] === made[made.length - 1 - tail]) tail++;
  const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), made.slice(head, made.length - tail)];
  const start = lengthOf(old.slice(0, head));
  return joined(start, oldMiddle, newMiddle);
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|\P{L}/gu) ?? [];
const lengthOf = (pieces: readonly string[]) => pieces.reduce((sum, { length }) => sum + length, 0);

function joined(start: number, old: readonly string[], made: readonly string[]): readonly WordChange[] {
  const changes: { from: number; to: number; text: string }[] = [];
  let at = start;
  let open: { from: number; to: number; text: string } | undefined;
  for (const [kind, word] of steps(old, made)) {
    if (kind === 'same') {
      open = undefined;
      at += word.length;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, text: '' };
      changes.push(open);
    }
    if (kind === 'new') open.text += word;
    else {
      at += word.length;
      open.to = at;
    }
  }
  return changes;
}

type Step = readonly ['same' | 'old' | 'new', string];

/** From one sequence of words to the other by the longest common subsequence. */
function steps(old: readonly string[], made: readonly string[]): readonly Step[] {
  if (old.length * made.length > mostPairs) {
    return [...old.map((word): Step => ['old', word]), ...made.map((word): Step => ['new', word])];
  }
  const width = made.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const get = (i: number, j: number) => longest[i * width + j] as number;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = made.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === made[j] ? get(i + 1, j + 1) + 1 : Math.max(get(i + 1, j), get(i, j + 1));
    }
  }
  const result: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < made.length) {
    const [oldWord, newWord] = [old[i], made[j]];
    if (oldWord !== undefined && oldWord === newWord) {
      result.push(['same', oldWord]);
      i++;
      j++;
    } else if (oldWord !== undefined && (newWord === undefined || get(i + 1, j) >= get(i, j + 1))) {
      result.push(['old', oldWord]);
      i++;
    } else {
      result.push(['new', newWord as string]);
      j++;
    }
  }
  return result;
}
