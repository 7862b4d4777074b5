import type { HeldItem, HeldSummary } from '../../summary/index.ts';
import { type MainPart, readMainPart, type SummaryControl } from './main-part.ts';
import { pictureOf, runsOn, textOf } from './paragraph-text.ts';
import { below, child, readElements, type XmlNode } from './xml-node.ts';

/** A piece of a summary with the elements that it stands in. */
export type HeldNode =
  /** Several paragraphs where the marks between them are deleted. */
  | { readonly kind: 'paragraph'; readonly paragraphs: readonly XmlNode[]; readonly text: string }
  | {
      readonly kind: 'row';
      readonly row: XmlNode;
      readonly table: XmlNode;
      readonly cells: readonly { readonly paragraphs: readonly XmlNode[]; readonly text: string }[];
    }
  | { readonly kind: 'picture'; readonly paragraph: XmlNode; readonly picture: XmlNode };

/** A summary's control with what stands in it. */
export interface HeldControl {
  readonly control: SummaryControl;
  readonly node: XmlNode;
  readonly content: XmlNode | undefined;
  readonly held: readonly HeldNode[];
}

/** Elements around blocks that change nothing of what they hold. */
const wrappers = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'AlternateContent',
  'Choice',
]);

/**
 * The summaries of a document, of each size one: the first that has something in it, else the first that somebody has
 * emptied. Copies do not count, nor do controls whose content is marked as deleted.
 */
export function heldControls(
  xml: string,
  part: string,
  main: MainPart = readMainPart(xml, part),
): readonly HeldControl[] {
  const starts = new Set(main.controls.map(({ start }) => start));
  const nodes = readElements(xml, part, starts);
  const found = new Map<string, HeldControl>();
  for (const control of main.controls) {
    const node = nodes.get(control.start);
    const known = found.get(control.size);
    if (!node || (known && !isEmpty(known))) continue;
    const content = child(node, 'sdtContent');
    const held = { control, node, content, held: content ? heldNodes(content, starts) : [] };
    if (isEmpty(held) ? !known && !hasDeleted(node) : true) found.set(control.size, held);
  }
  return [...found.values()];
}

const isEmpty = ({ held }: HeldControl) => !held.some(hasContent);
const hasDeleted = (node: XmlNode) => [...below(node)].some(({ local }) => local === 'delText');

/** A summary as the rest of Vägval knows it. */
export function heldSummary({ control, held }: HeldControl): HeldSummary {
  return { size: control.size, items: held.map(itemOf) };
}

function itemOf(node: HeldNode): HeldItem {
  switch (node.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: node.text };
    case 'row':
      return { kind: 'row', cells: node.cells.map(({ text }) => text) };
    case 'picture':
      return { kind: 'picture' };
  }
}

function hasContent(node: HeldNode): boolean {
  if (node.kind === 'picture') return true;
  return node.kind === 'paragraph' ? node.text !== '' : node.cells.some(({ text }) => text !== '');
}

function heldNodes(content: XmlNode, others: ReadonlySet<number>): readonly HeldNode[] {
  const items: HeldNode[] = [];
  let joined: XmlNode[] = [];
  for (const block of blocksOf(content, others)) {
    if (block.local === 'tbl') {
      items.push(...paragraphItem(joined), ...rowItems(block));
      joined = [];
      continue;
    }
    joined.push(block);
    if (runsOn(block)) continue;
    items.push(...paragraphItem(joined));
    joined = [];
  }
  return [...items, ...paragraphItem(joined)];
}

/** Paragraphs that run on into each other, as one item; nothing when all of it is deleted. */
function paragraphItem(paragraphs: readonly XmlNode[]): readonly HeldNode[] {
  const last = paragraphs.at(-1);
  if (!last) return [];
  const text = paragraphs.map(textOf).join('');
  for (const paragraph of paragraphs) {
    const picture = pictureOf(paragraph);
    if (picture) return [{ kind: 'picture', paragraph, picture }];
  }
  return text === '' && runsOn(last) ? [] : [{ kind: 'paragraph', paragraphs, text }];
}

/** Paragraphs and tables, also those in controls within; another summary of ours is passed over. */
function blocksOf(node: XmlNode, others: ReadonlySet<number>): readonly XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.local === 'p' || one.local === 'tbl') return [one];
    return wrappers.has(one.local) && !others.has(one.start) ? blocksOf(one, others) : [];
  });
}

function rowItems(table: XmlNode): readonly HeldNode[] {
  return named(table, 'tr').flatMap((row): HeldNode[] => {
    if (child(child(row, 'trPr'), 'del')) return [];
    const cells = named(row, 'tc').map((cell) => {
      const paragraphs = paragraphsIn(cell);
      return { paragraphs, text: joinedText(paragraphs) };
    });
    return [{ kind: 'row', row, table, cells }];
  });
}

/** The rows of a table or cells of a row, also those in controls. */
function named(node: XmlNode, local: string): readonly XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.local === local) return [one];
    return wrappers.has(one.local) ? named(one, local) : [];
  });
}

/** All paragraphs of a cell, those of tables in it too. */
function paragraphsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.local === 'p') return [one];
    return wrappers.has(one.local) || ['tbl', 'tr', 'tc'].includes(one.local) ? paragraphsIn(one) : [];
  });
}

function joinedText(paragraphs: readonly XmlNode[]): string {
  return paragraphs
    .map((paragraph, i) => textOf(paragraph) + (runsOn(paragraph) || i === paragraphs.length - 1 ? '' : '\n'))
    .join('');
}
