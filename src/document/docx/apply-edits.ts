import type { Edit } from '../../summary/index.ts';
import type { HeldControl, HeldNode } from './held-summary.ts';
import { insertions, type Making } from './insert-items.ts';
import { textOf } from './paragraph-text.ts';
import { cut, type Splice } from './splice.ts';
import { type EditMode, paragraphEdit, paragraphsEdit } from './text-edit.ts';
import { leftovers } from './tracked-changes.ts';
import { around, child, type XmlNode } from './xml-node.ts';

/** The splices of the main part that make the edits of a summary; what pictures look like is not among them. */
export function editSplices(
  xml: string,
  summary: HeldControl,
  edits: readonly Edit[],
  making: Making,
  mode: EditMode,
): readonly Splice[] {
  return [
    ...insertions(xml, summary, edits, making, mode),
    ...edits.flatMap((edit) => {
      const node = edit.kind === 'text' ? summary.held[edit.at] : undefined;
      return node && edit.kind === 'text' ? textSplices(xml, node, edit.cell, edit.text, mode) : [];
    }),
    ...deletions(
      xml,
      edits.flatMap((edit) => (edit.kind === 'delete' ? (summary.held[edit.at] ?? []) : [])),
      mode,
    ),
  ];
}

/** The splices that take pieces of a summary away. */
export function deletions(xml: string, deleted: readonly HeldNode[], mode: EditMode): readonly Splice[] {
  const tables = emptiedTables(deleted, mode);
  const single = deleted.filter((node) => node.kind !== 'row' || !tables.has(node.table));
  return [
    ...single.flatMap((node) => deletion(xml, node, mode)),
    ...[...tables].map((table) => gone(xml, table)),
  ];
}

const gone = (xml: string, node: XmlNode): Splice => ({ ...cut(node), text: leftovers(xml, [node]) });

function textSplices(xml: string, node: HeldNode, cell: number, text: string, mode: EditMode) {
  if (node.kind === 'paragraph') return paragraphsEdit(xml, node.paragraphs, text, mode);
  if (node.kind === 'row') return paragraphsEdit(xml, node.cells[cell]?.paragraphs ?? [], text, mode);
  return [];
}

/** Tables that lose all their rows: they go as a whole. */
function emptiedTables(deleted: readonly HeldNode[], { tracked }: EditMode): ReadonlySet<XmlNode> {
  const rows = deleted.flatMap((node) => (node.kind === 'row' ? [node] : []));
  const goes = rows.filter(({ row }) => !tracked || tracked.isOwnRow(row));
  const left = (table: XmlNode) =>
    table.children.filter(({ local }) => local === 'tr' || local === 'sdt' || local === 'customXml').length;
  return new Set(
    goes
      .map(({ table }) => table)
      .filter((table) => goes.filter((row) => row.table === table).length === left(table)),
  );
}

function deletion(xml: string, node: HeldNode, mode: EditMode): readonly Splice[] {
  const { tracked } = mode;
  switch (node.kind) {
    case 'row':
      return tracked ? tracked.deletedRow(xml, node.row) : [gone(xml, node.row)];
    case 'picture': {
      const run = around(node.picture, 'r');
      if (!run || textOf(node.paragraph) === '') return paragraphDeletion(xml, node.paragraph, mode);
      return tracked ? tracked.deletedRuns(xml, run) : [cut(run)];
    }
    case 'paragraph':
      return node.paragraphs.flatMap((paragraph) => paragraphDeletion(xml, paragraph, mode));
  }
}

/** A paragraph that ends a section, or is all that its cell has, stays without its text. */
function paragraphDeletion(xml: string, paragraph: XmlNode, mode: EditMode): readonly Splice[] {
  const { parent } = paragraph;
  const needed =
    child(child(paragraph, 'pPr'), 'sectPr') !== undefined ||
    (parent?.local === 'tc' && parent.children.filter(({ local }) => local === 'p').length === 1);
  if (needed) return paragraphEdit(xml, paragraph, '', mode);
  return mode.tracked ? mode.tracked.deletedParagraph(xml, paragraph) : [gone(xml, paragraph)];
}
