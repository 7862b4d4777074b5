import { invalidArgument, notAllowed } from '../richapi/rich-error.ts';
import { deleteParagraph, type Editing } from './edit.ts';
import { deleteRange, within } from './edit-range.ts';
import { around, paragraphsOf } from './places.ts';
import { splitAt } from './runs.ts';
import { leavesOf, textOfParagraph } from './text.ts';
import { afterMark, type TextRange } from './text-range.ts';
import { type Mark, markInserted, markParagraph } from './tracking.ts';
import { child, make } from './wml.ts';
import type { WordDocument } from './word-document.ts';

export const refused = (what: string, location: unknown) =>
  invalidArgument(`${what} does not take the location ${String(location)}`);

/** The blocks of a container, without a section's properties. */
export function blocksOf(container: Element): readonly Element[] {
  const blocks: Element[] = [];
  for (let at = container.firstElementChild; at; at = at.nextElementSibling)
    if (!/Pr$/.test(at.localName)) blocks.push(at);
  return blocks;
}

/** Marks new blocks that stand in the document as inserted. */
export function markBlocks(blocks: readonly Element[], mark: Mark | null): void {
  if (!mark) return;
  for (const block of blocks) {
    const all = (local: string) => [
      ...(block.localName === local ? [block] : []),
      ...block.getElementsByTagNameNS(block.namespaceURI, local),
    ];
    for (const run of all('r')) if (!around(run, 'txbxContent')) markInserted(run, mark);
    for (const paragraph of all('p')) if (!around(paragraph, 'tc')) markParagraph(paragraph, 'ins', mark);
    for (const row of all('tr')) markRow(row, 'ins', mark);
  }
}

/** Marks a table's row as inserted or deleted. */
export function markRow(row: Element, local: 'ins' | 'del', mark: Mark): void {
  let properties = child(row, 'trPr');
  if (!properties) {
    properties = make(row, 'trPr');
    row.insertBefore(properties, [...row.children].find((e) => !/^tblPrEx$/.test(e.localName)) ?? null);
  }
  if (child(properties, local)) return;
  const made = make(row, local, { id: String(mark.id()), author: mark.author, date: mark.date });
  properties.insertBefore(made, child(properties, 'trPrChange') ?? null);
}

/** Takes a block away, or marks all of it as deleted. */
export function deleteBlock(editing: Editing, block: Element): void {
  const { mark } = editing;
  if (!mark) {
    block.remove();
    return;
  }
  if (block.localName === 'p') {
    deleteParagraph(editing, block);
    return;
  }
  for (const row of block.getElementsByTagNameNS(block.namespaceURI, 'tr')) markRow(row, 'del', mark);
  for (const paragraph of [...block.getElementsByTagNameNS(block.namespaceURI, 'p')]) {
    const whole = editing.ranges.make(
      { paragraph, offset: 0 },
      { paragraph, offset: textOfParagraph(paragraph).length },
    );
    deleteRange(editing, whole, [paragraph]);
    if (!around(paragraph, 'tc')) markParagraph(paragraph, 'del', mark);
  }
}

/** Puts blocks into the body, a cell or a control of whole blocks. */
export function insertIntoContainer(
  { editing }: WordDocument,
  container: Element,
  blocks: readonly Element[],
  location: unknown,
): void {
  const before = blocksOf(container);
  if (location === 'Start') {
    if (before[0]) before[0].before(...blocks);
    else container.insertBefore(fragment(blocks), child(container, 'sectPr') ?? null);
  } else if (location === 'End' || location === 'Replace') {
    container.insertBefore(fragment(blocks), child(container, 'sectPr') ?? null);
    if (location === 'Replace') for (const block of before) deleteBlock(editing, block);
  } else throw refused(container.localName, location);
  markBlocks(blocks, editing.mark);
  const last = blocksOf(container).at(-1);
  if (container.localName !== 'body' && last?.localName !== 'p') last?.after(make(container, 'p'));
}

/**
 * Puts blocks where a range stands: in place of whole paragraphs, before or after its paragraphs, or, for a single
 * paragraph, its runs into the line, as its last mark then melts into the one that is there.
 * @returns the blocks that stand in the document, or the paragraph that took the runs.
 */
export function insertAtRange(
  word: WordDocument,
  range: TextRange,
  blocks: readonly Element[],
  location: unknown,
): readonly Element[] {
  const { editing } = word;
  const paragraphs = paragraphsOf(word, range);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) throw notAllowed('the range is in no text');
  if (!['Replace', 'Start', 'End'].includes(String(location))) throw refused('Range', location);
  const whole = within(range.start) === 0 && range.end.offset === afterMark;
  if (location === 'Replace' && whole) {
    first.before(...blocks);
    for (const paragraph of paragraphs) {
      if (editing.mark) deleteParagraph(editing, paragraph);
      else paragraph.remove();
    }
  } else if (blocks.length === 1 && blocks[0]?.localName === 'p') {
    const at = location === 'End' ? { ...range.end, offset: within(range.end) } : range.start;
    if (location === 'Replace') deleteRange(editing, range, paragraphs);
    insertRuns(editing, at.paragraph, Math.min(at.offset, textOfParagraph(at.paragraph).length), blocks[0]);
    return [at.paragraph];
  } else if (location === 'Start') first.before(...blocks);
  else if (location === 'End') last.after(...blocks);
  else throw notAllowed('several blocks can’t stand in place of a part of a paragraph here');
  markBlocks(blocks, editing.mark);
  return blocks;
}

/** Puts a paragraph's runs into another one's line. */
export function insertRuns(
  { ranges, mark }: Editing,
  paragraph: Element,
  offset: number,
  from: Element,
): void {
  const length = textOfParagraph(from).length;
  splitAt(paragraph, offset);
  const before = leavesOf(paragraph).findLast(({ start }) => start < offset)?.run;
  const next = leavesOf(paragraph).find(({ start }) => start >= offset)?.run;
  const made = [...from.children].filter(({ localName }) => localName !== 'pPr');
  if (before) before.after(...made);
  else if (next) next.before(...made);
  else paragraph.append(...made);
  markBlocks(made, mark);
  ranges.edited(paragraph, offset, offset, length);
}

function fragment(blocks: readonly Element[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...blocks);
  return made;
}
