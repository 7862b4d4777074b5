import { editionOf } from '../engine/index.ts';
import type { Assessment } from './assessment.ts';
import { mergedForeign } from './foreign.ts';
import { began } from './history.ts';
import { byTime, compareText } from './order.ts';
import { type Change, type FactChange, mostNames } from './record.ts';
import { marksTogether, rivalsOf, withoutMark } from './rivals.ts';
import { changeLines, factChangeLines } from './xml/record.ts';
import { wholeXml } from './xml/write.ts';

/** Bytes of UTF-8 that an assessment's part may have; beyond 64 kB hosts begin to fail (office-js #2408). */
export const largestPart = 64_000;

/**
 * The assessment with its history condensed as far as it must be for its XML to have at most so many bytes: the oldest
 * changes become one for each question and fact, from what was first to what came last, with how many they were, since
 * when and by whom. The newest stay whole. Unchanged when it is small enough; nothing but the history is shortened, so
 * that an assessment with very much in it may remain larger.
 */
export function condensed(assessment: Assessment, bytes: number = largestPart): Assessment {
  const { history, factChanges } = assessment;
  let excess = utf8Length(wholeXml(assessment)) - bytes;
  if (excess <= 0) return assessment;
  const rivals = rivalsIn(assessment);
  const answers = new Condenser(history, changeLines, (change) => runOf(change, rivals));
  const facts = new Condenser(factChanges, factChangeLines, ({ to }) => to);
  const timeline = [
    ...history
      .filter((change) => !rivals.some((rival) => covers(change, rival)))
      .map((change) => ({ at: change.at, condense: () => answers.condense(change) })),
    ...factChanges.map((change) => ({ at: change.at, condense: () => facts.condense(change) })),
  ].sort((a, b) => compareText(a.at, b.at));
  for (const { condense } of timeline) {
    if (excess <= 0) break;
    excess += condense();
  }
  return { ...assessment, history: answers.result(), factChanges: facts.result() };
}

function rivalsIn({ history, ...assessment }: Assessment): readonly Change[] {
  const ids = [...new Set(history.map(({ to }) => to))];
  return ids.flatMap((id) => rivalsOf({ ...assessment, history }, id));
}

/** What a change may be condensed with: the same question's in the same edition, on the same side of each rival, so that none stands for a rival. */
function runOf(change: Change, rivals: readonly Change[]): string {
  const { to, at } = change;
  const passed = rivals.filter((rival) => rival.to === to && rival.at <= at).length;
  return `${passed} ${editionOf(change)} ${to}`;
}

function covers(change: Change, rival: Change): boolean {
  return change.to === rival.to && began(change) <= began(rival) && rival.at <= change.at;
}

/** Takes changes into condensed ones, one at a time, the oldest first. */
class Condenser<T extends Change | FactChange> {
  private readonly groups = new Map<string, T>();
  private readonly whole: Set<T>;

  constructor(
    all: readonly T[],
    private readonly lines: (change: T) => readonly string[],
    private readonly run: (change: T) => string,
  ) {
    this.whole = new Set(all);
  }

  /** @returns how many bytes longer that makes the XML. */
  condense(change: T): number {
    this.whole.delete(change);
    const run = this.run(change);
    const group = this.groups.get(run);
    const joined = group ? together(group, change) : change;
    this.groups.set(run, joined);
    return group ? this.size(joined) - this.size(group) - this.size(change) : 0;
  }

  result(): readonly T[] {
    return [...this.groups.values(), ...this.whole].sort(byTime);
  }

  private size(change: T): number {
    return utf8Length(`${this.lines(change).join('\n')}\n`);
  }
}

/** Two changes of one question as one, the earlier first. */
function together<T extends Change | FactChange>(first: T, last: T): T {
  const { started: _started, ...rest } = last;
  const names = new Set([...namesOf(first), ...namesOf(last)]);
  const foreign = first.foreign && last.foreign ? mergedForeign(first.foreign, last.foreign) : first.foreign;
  return {
    ...(rest as T),
    before: first.before,
    ...marksOf(first, last),
    condensed: {
      count: (first.condensed?.count ?? 1) + (last.condensed?.count ?? 1),
      since: [began(first), began(last)].sort(compareText)[0] as string,
      names: [...names].sort(compareText).slice(0, mostNames),
    },
    ...(foreign ? { foreign } : {}),
  };
}

/** What two changes as one were made knowing, beside each other. */
function marksOf(first: Change | FactChange, last: Change | FactChange): Pick<Change, 'on'> {
  if (!('why' in first && 'why' in last) || last.on === undefined) return {};
  return { on: withoutMark(marksTogether(first.on, last.on), first) };
}

function namesOf({ by, condensed }: Change | FactChange): readonly string[] {
  return condensed?.names ?? (by === '' ? [] : [by]);
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
