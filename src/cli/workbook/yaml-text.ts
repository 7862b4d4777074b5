import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { isRaw, type Raw } from './form/tree.ts';
import { same } from './same.ts';

/** The most characters of a map or list that is written on one line. */
const widest = 100;
const layout = { lineWidth: 0, flowCollectionPadding: false };
const schemaLine = 'yaml-language-server:';

/** The comment at the top of a file, without the line that an editor finds its schema by. */
export function noteOf(document: Document): string | undefined {
  const lines = commentLines(document).filter((line) => !line.startsWith(schemaLine));
  const note = lines.join('\n').trim();
  return note === '' ? undefined : note;
}

/**
 * The text of a YAML file with some content.
 * @param note the comment at the top of the file
 * @param before the file as it stands: its comments stay, and so does the layout of all that is not changed
 */
export function yamlText(raw: Raw, note: string | undefined, before: string | null): string {
  const document = before === null ? null : parseDocument(before);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) {
    const made = new Document(ordered(raw));
    if (isNode(made.contents)) compact(made.contents);
    withNote(made as Document, note);
    return made.toString(layout);
  }
  if (noteOf(document) === note && same(document.toJS(), raw)) return before as string;
  document.contents = onto(document, document.contents, raw) as typeof document.contents;
  if (noteOf(document) !== note) withNote(document, note);
  return printed(document, before as string, raw);
}

/** The text of a changed document, in which texts over several lines that were not changed stand as they stood. */
function printed(document: Document, before: string, raw: Raw): string {
  const plain = document.toString(layout);
  const stood: string[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if ((type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') || !range) return undefined;
      stood.push(before.slice(range[0], range[1]).trimEnd());
      return new Scalar(standIn(stood.length - 1));
    },
  });
  const text = document
    .toString(layout)
    .replace(/stands-for-text-(\d+)-/g, (whole, index: string) => stood[Number(index)] ?? whole);
  // Another indentation would make another text of it.
  return same(parseDocument(text).toJS(), raw) ? text : plain;
}

const standIn = (index: number): string => `stands-for-text-${index}-`;

/** The keys whose order the columns of a workbook do not give, as files have them. */
const firstKeys = ['id', 'use', 'level', 'value', 'weight', 'from', 'above', 'title', 'label', 'question'];
const lastKeys = ['criteria', 'groups'];

/** Content for a new file, keys in the order that a reader expects. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isRaw(value)) return value;
  const keys = Object.keys(value);
  const sorted = 'version' in value ? keys : keys.toSorted((one, other) => rankOf(one) - rankOf(other));
  return Object.fromEntries(sorted.map((key) => [key, ordered(value[key])]));
}

const rankOf = (key: string): number =>
  firstKeys.includes(key) ? firstKeys.indexOf(key) : lastKeys.includes(key) ? 100 : 50;

/** What holds the comment at the top: the file as a whole, its map, or the map's first key. */
function holderOf(document: Document): { commentBefore?: string | null } {
  const { contents } = document;
  const key = isMap(contents) ? contents.items[0]?.key : undefined;
  const holders = [document, contents, isNode(key) ? key : null];
  return holders.find((holder) => holder?.commentBefore) ?? document;
}

function commentLines(document: Document): readonly string[] {
  return (holderOf(document).commentBefore ?? '').split('\n').map((line) => line.replace(/^ /, ''));
}

function withNote(document: Document, note: string | undefined): void {
  const schema = commentLines(document).filter((line) => line.startsWith(schemaLine));
  const lines = [...schema, ...(note ? [...(schema.length > 0 ? [''] : []), ...note.split('\n')] : [])];
  holderOf(document).commentBefore = lines.length > 0 ? lines.map((line) => ` ${line}`).join('\n') : null;
}

/** A node with some content: the node itself where it has that, otherwise as much of it as can be kept. */
function onto(document: Document, node: unknown, value: unknown): Node {
  if (isNode(node) && same(node.toJS(document), value)) return node;
  if (isMap(node) && isRaw(value)) return ontoMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return ontoList(document, node, value);
  const made = document.createNode(value) as Node;
  compact(made);
  if (isScalar(node) && isScalar(made) && typeof value === 'string' && typeof node.value === 'string')
    made.type = node.type ?? 'PLAIN';
  return isNode(node) ? withComments(node, made) : made;
}

/** A node with the comments of the one that it replaces. */
function withComments(before: Node, made: Node): Node {
  made.comment = before.comment ?? null;
  made.commentBefore = before.commentBefore ?? null;
  made.spaceBefore = before.spaceBefore ?? false;
  return made;
}

function ontoMap(document: Document, map: YAMLMap, value: Raw): Node {
  const known = new Map(
    map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
  );
  const left = [...known.keys()].filter((key) => value[key] !== undefined);
  const order = Object.keys(value);
  // A new key stands after the one that it follows in the content.
  for (const [i, key] of order.entries())
    if (!known.has(key)) left.splice(left.indexOf(order[i - 1] ?? '') + 1, 0, key);
  const made = new YAMLMap(document.schema);
  made.items = left.map((key) => {
    const pair = known.get(key);
    const inner = onto(document, pair?.value, value[key]);
    return new Pair(pair?.key ?? document.createNode(key), inner);
  });
  return likewise(map, made);
}

function ontoList(document: Document, list: YAMLSeq, value: readonly unknown[]): Node {
  const free = new Map(
    list.items.map((item, i) => [i, isNode(item) ? nameOf(item.toJS(document)) : undefined]),
  );
  const take = (item: unknown, at: number): unknown => {
    const name = nameOf(item);
    const index = name === undefined ? at : [...free].find(([, other]) => other === name)?.[0];
    if (index === undefined || !free.has(index) || free.get(index) !== name) return undefined;
    free.delete(index);
    return list.items[index];
  };
  const made = new YAMLSeq(document.schema);
  made.items = value.map((item, i) => onto(document, take(item, i), item));
  return likewise(list, made);
}

/** What an item of a list is known by, whatever its place. */
function nameOf(item: unknown): string | undefined {
  if (!isRaw(item)) return typeof item === 'string' ? item : undefined;
  const name = item.use ?? item.id ?? item.value ?? item.level;
  return name === undefined ? undefined : String(name);
}

function likewise(before: YAMLMap | YAMLSeq, made: YAMLMap | YAMLSeq): Node {
  made.flow = before.flow ?? false;
  return withComments(before, made);
}

/** Writes small maps and lists of words on one line. @returns the characters that the node takes */
function compact(node: Node): number {
  if (!isCollection(node)) return isScalar(node) ? String(node.value).length + 2 : widest;
  const parts = node.items.flatMap((item) =>
    'value' in (item as object) && !isNode(item) ? pairParts(item as Pair) : [item],
  );
  const lengths = parts.map((part) => (isNode(part) ? compact(part) : widest));
  const length = lengths.reduce((sum, one) => sum + one, 2 * lengths.length);
  const simple = parts.every((part) => isScalar(part)) && !(isMap(node) && node.has('use'));
  node.flow = simple && length <= widest && node.items.length > 0;
  return length;
}

const pairParts = ({ key, value }: Pair): readonly unknown[] => [key, value];
