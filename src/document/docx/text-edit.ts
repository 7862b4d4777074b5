import { type Piece, piecesOf } from './paragraph-text.ts';
import { cut, type Splice } from './splice.ts';
import { leftovers, type TrackedChanges } from './tracked-changes.ts';
import { type WordChange, wordChanges } from './word-changes.ts';
import { appendTo, around, child, declared, escapeXml, nameOf, type XmlNode } from './xml-node.ts';

/** How a text is changed: in which namespace, and with which marks when changes are tracked. */
export interface EditMode {
  readonly namespace: string;
  readonly tracked: TrackedChanges | undefined;
}

/**
 * Gives a paragraph another text, word by word: words that stay keep their runs, and so their looks; a new word takes
 * the looks of the one that it replaces, or that stands before it.
 */
export function paragraphEdit(
  xml: string,
  paragraph: XmlNode,
  text: string,
  mode: EditMode,
): readonly Splice[] {
  const pieces = piecesOf(paragraph);
  const before = pieces.map((piece) => piece.text).join('');
  const changed = new Map<Piece, WordChange[]>();
  let loose = '';
  for (const change of wordChanges(before, text)) {
    const target = targetOf(pieces, change);
    if (!target) loose += change.text;
    for (const piece of pieces) {
      const touched = piece.from < change.to && change.from < piece.to;
      if (!touched && piece !== target) continue;
      const [from, to] = [change.from, change.to].map(
        (at) => Math.min(Math.max(at, piece.from), piece.to) - piece.from,
      );
      const local = { from: from as number, to: to as number, text: piece === target ? change.text : '' };
      changed.set(piece, [...(changed.get(piece) ?? []), local]);
    }
  }
  const splices = [...changed].flatMap(([piece, changes]) => {
    const { tracked } = mode;
    return tracked && !tracked.isOwn(piece.node)
      ? trackedPiece(xml, piece, changes, mode, tracked)
      : [plainPiece(piece, changes, text === '' && piece === pieces[0])];
  });
  return loose === '' ? splices : [...splices, looseRun(xml, paragraph, loose, mode)];
}

/** Gives several paragraphs one text: the first takes it, the others go. */
export function paragraphsEdit(
  xml: string,
  [first, ...others]: readonly XmlNode[],
  text: string,
  mode: EditMode,
): readonly Splice[] {
  if (!first) return [];
  const gone = others.flatMap((paragraph) =>
    mode.tracked
      ? mode.tracked.deletedParagraph(xml, paragraph)
      : [{ ...cut(paragraph), text: leftovers(xml, [paragraph]) }],
  );
  return [...paragraphEdit(xml, first, text, mode), ...gone];
}

/** The text that takes the new words: the first that is replaced, else the one before, else the one after. */
function targetOf(pieces: readonly Piece[], { from, to }: WordChange): Piece | undefined {
  const texts = pieces.filter(({ node }) => node.local === 't');
  return (
    texts.find((piece) => piece.from < to && from < piece.to) ??
    texts.findLast((piece) => piece.to <= from || (piece.from < from && from < piece.to)) ??
    texts.find((piece) => piece.from >= to)
  );
}

const content = (run: XmlNode) => run.children.filter(({ local }) => local !== 'rPr');

function plainPiece({ node, text }: Piece, changes: readonly WordChange[], keepEmpty: boolean): Splice {
  let made = '';
  let at = 0;
  for (const { from, to, text: words } of changes) {
    made += text.slice(at, from) + words;
    at = to;
  }
  made += text.slice(at);
  if (node.local === 't' && (made !== '' || keepEmpty)) return { ...cut(node), text: textXml(node, made) };
  const run = around(node, 'r');
  return cut(run && content(run).length === 1 && !keepEmpty ? run : node);
}

/** Splits the run where its text changes: what goes and what comes are marked, the rest stands as it stood. */
function trackedPiece(
  xml: string,
  { node, text }: Piece,
  changes: readonly WordChange[],
  { namespace }: EditMode,
  tracked: TrackedChanges,
): readonly Splice[] {
  const run = around(node, 'r');
  if (!run) return [];
  const properties = child(run, 'rPr');
  const looks = properties ? xml.slice(properties.start, properties.end) : '';
  const begin = xml.slice(run.start, run.inside) + looks;
  const end = `</${nameOf(run)}>`;
  const inner = content(run);
  const [first, last] = [inner[0] === node, inner.at(-1) === node];
  let open = !first;
  let made = '';
  const plain = (words: string) => {
    if (words === '') return;
    made += (open ? '' : begin) + textXml(node, words);
    open = true;
  };
  const marked = (kind: 'ins' | 'del', runContent: string) => {
    made += open ? end : '';
    made += declared(tracked.around(kind, begin + runContent + end), run.parent?.w, namespace);
    open = false;
  };
  let at = 0;
  for (const { from, to, text: words } of changes) {
    plain(text.slice(at, from));
    if (to > from) {
      const gone = text.slice(from, to);
      marked('del', node.local === 't' ? textXml(node, gone, 'delText') : xml.slice(node.start, node.end));
    }
    if (words !== '') marked('ins', textXml(node, words));
    at = to;
  }
  plain(text.slice(at));
  if (last && open) made += end;
  if (!last && !open) made += begin;
  return [{ start: first ? run.start : node.start, end: last ? run.end : node.end, text: made }];
}

function looseRun(xml: string, paragraph: XmlNode, text: string, { namespace, tracked }: EditMode): Splice {
  const run = `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const made = declared(tracked ? tracked.around('ins', run) : run, paragraph.w, namespace);
  return appendTo(xml, paragraph, made);
}

function textXml(node: XmlNode, text: string, local = 't'): string {
  const name = node.tag.prefix ? `${node.tag.prefix}:${local}` : local;
  return `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`;
}
