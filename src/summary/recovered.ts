import { allCriteria, type Checklist, type Criterion, type Gate } from '../engine/index.ts';
import type { HeldItem, HeldSummary } from './layout.ts';
import { languages, plain, readSaying, type Saying } from './read-answer.ts';
import { summaryText } from './text.ts';

/** What could be read back from a summary in a document whose assessment is lost. */
export interface Recovered {
  /** The id of the checklist that it was made with. */
  readonly checklist: string;
  /** Answers with reasons, by criterion or gate; what could not be read for certain is left out. */
  readonly entries: Readonly<Record<string, Saying>>;
  /** Facts about the case. */
  readonly facts: Readonly<Record<string, string>>;
  /** Rows that say something of a question which could not be read. */
  readonly unread: number;
}

/**
 * Reads answers, reasons and facts back from a full summary, in either language, whatever an officer has changed in it.
 * Nothing is guessed: a row counts only when its question and its answer are certain.
 * @returns undefined when there is no full summary, when it is not of these checklists, or when nothing can be read.
 */
export function recovered(
  held: readonly HeldSummary[],
  checklists: readonly Checklist[],
): Recovered | undefined {
  const full = held.find(({ size }) => size === 'full');
  if (!full) return undefined;
  const rows = linesOf(full.items);
  const titles = full.items.flatMap((item) => (item.kind === 'paragraph' ? [plain(item.text)] : []));
  const read = checklists.map((checklist) => ({
    named: languages.some((language) =>
      titles.some((title) =>
        title.includes(`${plain(checklist.title[language])}, version ${checklist.version}`),
      ),
    ),
    result: readRows(checklist, rows),
  }));
  const known = ({ entries }: Recovered) => Object.keys(entries).length;
  const [best, next] = read.toSorted(
    (a, b) => Number(b.named) - Number(a.named) || known(b.result) - known(a.result),
  );
  if (!best || known(best.result) === 0) return undefined;
  const certain = !next || best.named !== next.named || known(best.result) > known(next.result);
  return certain ? best.result : undefined;
}

/** A row of a table that tells of questions or facts. */
interface Line {
  /** What a meeting agreed on is told of the same questions again, and not read. */
  readonly kind: 'criterion' | 'gate' | 'fact' | 'meeting';
  readonly title: string;
  readonly said: string;
  readonly why: string;
}

type Cells = readonly string[];

const heads = languages.flatMap((language) => {
  const text = summaryText[language];
  return [
    { kind: 'criterion' as const, header: text.criteriaHeader as Cells },
    { kind: 'gate' as const, header: text.gatesHeader as Cells },
    { kind: 'fact' as const, header: text.factsHeader as Cells },
    { kind: 'meeting' as const, header: text.meetingHeader as Cells },
  ];
});

/** Rows under a header that is ours; its columns may have been moved or added to. */
function linesOf(items: readonly HeldItem[]): readonly Line[] {
  const lines: Line[] = [];
  let head: { kind: Line['kind']; title: number; said: number; why: number } | undefined;
  for (const item of items) {
    if (item.kind !== 'row') {
      head = undefined;
      continue;
    }
    const cells = item.cells;
    const found = headOf(cells);
    if (found) head = found;
    else if (head && head.kind !== 'meeting') {
      const { kind, title, said, why } = head;
      lines.push({ kind, title: cells[title] ?? '', said: cells[said] ?? '', why: cells[why] ?? '' });
    }
  }
  return lines;
}

function headOf(cells: Cells) {
  for (const { kind, header } of heads) {
    const at = (column: number) => cells.findIndex((cell) => plain(cell) === plain(header[column] ?? ''));
    if (at(0) >= 0 && at(1) >= 0)
      return { kind, title: at(0), said: at(1), why: kind === 'fact' ? -1 : at(2) };
  }
  return undefined;
}

function readRows(checklist: Checklist, lines: readonly Line[]): Recovered {
  const entries = new Map<string, Saying | undefined>();
  const facts = new Map<string, string | undefined>();
  let unread = 0;
  for (const { kind, title, said, why } of lines) {
    if (kind === 'fact') {
      const fact = factOf(checklist, title, said);
      if (fact) facts.set(fact.id, facts.has(fact.id) ? undefined : fact.value);
      else unread++;
      continue;
    }
    const questions = kind === 'gate' ? checklist.gates : allCriteria(checklist);
    const question = only<Criterion | Gate>(questions, title);
    const saying = question && readSaying(checklist, question, said, why);
    if (!question || !saying) unread++;
    else if (entries.has(question.id)) {
      // Told twice: neither is certain.
      unread += entries.get(question.id) ? 2 : 1;
      entries.set(question.id, undefined);
    } else entries.set(question.id, saying);
  }
  return {
    checklist: checklist.id,
    entries: certain(entries, says),
    facts: certain(facts, () => true),
    unread,
  };
}

/** Not a row that says that nothing has been said. */
function says({ answer, rationale }: Saying): boolean {
  return answer !== undefined || rationale !== '';
}

function certain<T>(all: ReadonlyMap<string, T | undefined>, kept: (value: T) => boolean): Record<string, T> {
  return Object.fromEntries(
    [...all].flatMap(([id, value]) => (value !== undefined && kept(value) ? [[id, value]] : [])),
  );
}

/** What has this title in either language, when one thing only has it. */
function only<T extends { readonly title: Checklist['title'] }>(
  all: readonly T[],
  title: string,
): T | undefined {
  const found = all.filter((one) =>
    languages.some((language) => plain(one.title[language]) === plain(title)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function factOf(
  checklist: Checklist,
  title: string,
  said: string,
): { id: string; value: string } | undefined {
  const fact = only(checklist.facts, title);
  const values = fact?.values.filter(({ label }) =>
    languages.some((language) => plain(label[language]) === plain(said)),
  );
  const [value] = values ?? [];
  return fact && value && values?.length === 1 ? { id: fact.id, value: value.value } : undefined;
}
