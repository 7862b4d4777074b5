import { type Edit, type Item, itemsXml, itemXml, type Laid, type Look } from '../../summary/index.ts';
import type { HeldControl, HeldNode } from './held-summary.ts';
import type { MainPart } from './main-part.ts';
import { insertAt, type Splice } from './splice.ts';
import { withFreePictureIds } from './summary-control.ts';
import type { EditMode } from './text-edit.ts';
import { appendTo, declared, type XmlNode } from './xml-node.ts';

/** What inserted items are made with. */
export interface Making {
  readonly laid: Laid;
  readonly look: Look;
  /** Relationship ids by the items' keys. */
  readonly pictureIds: Readonly<Record<string, string>>;
  readonly main: MainPart;
}

type Row = Extract<Item, { kind: 'row' }>;
type Insert = Extract<Edit, { kind: 'insert' }>;

/** The splices that put new items between those that are there. */
export function insertions(
  xml: string,
  summary: HeldControl,
  edits: readonly Edit[],
  making: Making,
  mode: EditMode,
): readonly Splice[] {
  const places = new Map<number, Insert[]>();
  for (const edit of edits) {
    if (edit.kind === 'insert') places.set(edit.at, [...(places.get(edit.at) ?? []), edit]);
  }
  return [...places].flatMap(([at, inserts]) => insertBefore(xml, summary, at, inserts, making, mode));
}

function insertBefore(
  xml: string,
  summary: HeldControl,
  at: number,
  inserts: readonly Insert[],
  making: Making,
  mode: EditMode,
): readonly Splice[] {
  const [before, after] = [summary.held[at - 1], summary.held[at]];
  const joining = (which: Insert['joins'], beside: HeldNode | undefined) =>
    inserts.filter(({ joins }) => joins !== undefined && joins === which && beside?.kind === 'row');
  const [above, below] = [joining('before', before), joining('after', after)];
  const rest = inserts.filter((insert) => !above.includes(insert) && !below.includes(insert));
  const blocks = blocksXml(
    rest.map(({ item }) => item),
    making,
  );
  const rows = (joined: readonly Insert[], row: XmlNode, place: number): readonly Splice[] =>
    joined.length === 0
      ? []
      : [
          insertAt(
            place,
            finished(joined.map(({ item }) => made(item, making)).join(''), row.parent?.w, mode),
          ),
        ];
  return [
    ...(before?.kind === 'row' ? rows(above, before.row, before.row.end) : []),
    ...(blocks === '' ? [] : [blockSplice(xml, summary, before, after, blocks, mode)]),
    ...(after?.kind === 'row' ? rows(below, after.row, after.row.start) : []),
  ];
}

/** New blocks: rows of one table that follow each other make a table of their own. */
function blocksXml(items: readonly Item[], making: Making): string {
  let content = '';
  let rows: Row[] = [];
  const table = () => {
    if (rows.length > 0) content += itemsXml({ ...making.laid, items: rows }, making.look);
    rows = [];
  };
  for (const item of items) {
    if (item.kind !== 'row' || (rows[0] && rows[0].table !== item.table)) table();
    if (item.kind === 'row') rows.push(item);
    else content += made(item, making);
  }
  table();
  return withFreePictureIds(content, making.main);
}

const made = (item: Item, { laid, look, pictureIds }: Making) => itemXml(item, laid, look, pictureIds);

function finished(content: string, w: string | undefined, { namespace, tracked }: EditMode): string {
  return declared(tracked ? tracked.inserted(content) : content, w, namespace);
}

/** Blocks go right after the piece before them, outside of what an officer has put around that piece alone. */
function blockSplice(
  xml: string,
  { content: control, node }: HeldControl,
  before: HeldNode | undefined,
  after: HeldNode | undefined,
  content: string,
  mode: EditMode,
): Splice {
  if (!control)
    return insertAt(
      node.insideEnd,
      declared(
        `<w:sdtContent>${finished(content, mode.namespace, mode)}</w:sdtContent>`,
        node.w,
        mode.namespace,
      ),
    );
  const top = (block: XmlNode) => {
    let next = block;
    while (next.parent && next.parent !== control) next = next.parent;
    return next;
  };
  const [last, first] = [before && blockOf(before, 'last'), after && blockOf(after, 'first')];
  const together = last && first && top(last) === top(first) && last !== first;
  if (last) {
    const beside = together ? last : top(last);
    return insertAt(beside.end, finished(content, beside.parent?.w, mode));
  }
  if (first) return insertAt(top(first).start, finished(content, control.w, mode));
  return appendTo(xml, control, finished(content, control.w, mode));
}

function blockOf(held: HeldNode, which: 'first' | 'last'): XmlNode {
  switch (held.kind) {
    case 'row':
      return held.table;
    case 'picture':
      return held.paragraph;
    case 'paragraph':
      return held.paragraphs.at(which === 'first' ? 0 : -1) as XmlNode;
  }
}
