import { formatted } from './number-formats.ts';
import type { Level, List } from './numbering.ts';

/** LibreOffice's text export has its own bullets, by level alone. */
const bullets = ['•', '◦', '▪'];

/**
 * Counts the paragraphs of a document's lists and tells each one's label as LibreOffice makes it: w:isLgl and w:lvlRestart
 * are nothing to it.
 */
export class ListLabels {
  private readonly counts = new Map<string, number[]>();
  private readonly used = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The label of the next paragraph that a list has at a level, from 0; empty when it has none. */
  next(id: string, at: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return '';
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const key = `${id} ${at}`;
    const restart = this.used.has(key) ? undefined : list.restarts.get(at);
    this.used.add(key);
    // A level that is passed over counts as begun.
    for (let higher = 0; higher < at; higher++) counts[higher] ??= list.levels.get(higher)?.start ?? 1;
    const before = counts[at];
    counts[at] = restart ?? (before === undefined ? level.start : before + 1);
    for (let deeper = at + 1; deeper < 9; deeper++) delete counts[deeper];
    return labelOf(list, level, at, counts);
  }
}

function labelOf(list: List, level: Level, at: number, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bullets[at % 3] as string;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const other = list.levels.get(of);
    if (!other || of > at) return '';
    return formatted(counts[of] ?? other.start, other.format);
  });
}
