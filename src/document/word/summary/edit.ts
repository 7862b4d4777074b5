import type { Edit, HeldItem, Item, Look, Picture } from '../../../summary/index.ts';
import { base64Of } from '../flat-package.ts';
import type { Place, Standing } from './standing.ts';
import { builtInOf } from './style-name.ts';

/** What new paragraphs of a summary look like. */
export interface Dress {
  readonly look: Look;
  /** Names of the document's styles by id, in lower case English. */
  readonly styleNames: ReadonlyMap<string, string>;
  /** Rows as a table of their own, as the flat package that Word takes. */
  readonly tableOf: (rows: readonly Item[]) => string;
}

/** English Metric Units in a point. */
const emuPerPoint = 12_700;

/**
 * Queues the edits of a summary: words of single paragraphs and cells, single paragraphs and rows. What is right is not
 * touched, so that under tracked changes nothing else is marked (office-js #334).
 * Words first, since they move nothing; then from the end to the beginning, since rows are named by their number.
 */
export function queueEdits(
  control: Word.ContentControl,
  { held, places }: Standing,
  edits: readonly Edit[],
  dress: Dress,
): void {
  for (const edit of edits) {
    const place = 'at' in edit ? places[edit.at] : undefined;
    if (edit.kind === 'text' && place) setText(place, held.items[edit.at], edit.cell, edit.text);
    if (edit.kind === 'picture' && place?.kind === 'paragraph') replacePicture(place.paragraph, edit.picture);
  }
  const whole = wholeTables(places, edits);
  for (const table of whole) table.delete();
  for (const at of placesChanged(edits)) {
    const gone = edits.some((edit) => edit.kind === 'delete' && edit.at === at);
    const place = places[at];
    // What comes before a place is put there before the place itself may go.
    const insertions = edits.filter((edit) => edit.kind === 'insert' && edit.at === at);
    insertBefore(control, places, at, insertions as Insertion[], dress, whole);
    if (!gone || !place) continue;
    if (place.kind === 'paragraph') place.paragraph.delete();
    else if (!whole.has(place.table)) place.table.deleteRows(place.row, 1);
  }
}

function placesChanged(edits: readonly Edit[]): readonly number[] {
  const numbers = edits.flatMap(({ kind, at }) => (kind === 'insert' || kind === 'delete' ? [at] : []));
  return [...new Set(numbers)].sort((a, b) => b - a);
}

/** Tables that lose all of their rows and get none. */
function wholeTables(places: readonly Place[], edits: readonly Edit[]): ReadonlySet<Word.Table> {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'delete' ? [edit.at] : [])));
  const tables = new Map<Word.Table, boolean>();
  for (const [i, place] of places.entries()) {
    if (place.kind === 'row') tables.set(place.table, (tables.get(place.table) ?? true) && gone.has(i));
  }
  for (const edit of edits) {
    if (edit.kind !== 'insert' || !edit.joins) continue;
    const place = places[edit.joins === 'before' ? edit.at - 1 : edit.at];
    if (place?.kind === 'row') tables.set(place.table, false);
  }
  return new Set([...tables].flatMap(([table, all]) => (all ? [table] : [])));
}

function setText(place: Place, item: HeldItem | undefined, cell: number, text: string): void {
  if (place.kind === 'paragraph') {
    place.paragraph.insertText(text, 'Replace');
    return;
  }
  const { body } = place.table.getCell(place.row, cell);
  const several = item?.kind === 'row' && (item.cells[cell] ?? '').includes('\n');
  if (several) body.clear();
  body.paragraphs.getFirst().insertText(text, 'Replace');
}

/** Inserted items that are made in one go: a paragraph or picture, rows that join a table, or a table of their own. */
interface Group {
  readonly items: readonly Item[];
  readonly joins: Insertion['joins'];
}

type Insertion = Extract<Edit, { kind: 'insert' }>;

function grouped(insertions: readonly Insertion[]): readonly Group[] {
  const groups: { items: Item[]; joins: Insertion['joins'] }[] = [];
  for (const { item, joins } of insertions) {
    const last = groups.at(-1);
    const [first] = last?.items ?? [];
    const together =
      item.kind === 'row' &&
      first?.kind === 'row' &&
      last?.joins === joins &&
      (joins || first.table === item.table);
    if (last && together) last.items.push(item);
    else groups.push({ items: [item], joins });
  }
  return groups;
}

function insertBefore(
  control: Word.ContentControl,
  places: readonly Place[],
  at: number,
  insertions: readonly Insertion[],
  dress: Dress,
  gone: ReadonlySet<Word.Table>,
): void {
  for (const { items, joins } of grouped(insertions)) {
    const [item] = items;
    const rows = items.flatMap((one) => (one.kind === 'row' ? [[...one.cells]] : []));
    const beside = joins === 'before' ? places[at - 1] : joins === 'after' ? places[at] : undefined;
    if (rows.length > 0 && beside?.kind === 'row' && !gone.has(beside.table)) {
      const location = joins === 'before' ? 'After' : 'Before';
      beside.table.getCell(beside.row, 0).insertRows(location, rows.length, rows);
      continue;
    }
    const text = item?.kind === 'paragraph' ? item.text : '';
    const paragraph = newParagraph(control, places, at, text, gone);
    if (item?.kind === 'paragraph') dressed(paragraph, item, dress);
    else {
      paragraph.styleBuiltIn = 'Normal';
      if (item?.kind === 'picture') {
        const bytes = base64Of(item.picture.png);
        putPicture(paragraph.insertInlinePictureFromBase64(bytes, 'Start'), item.picture);
      } else paragraph.insertOoxml(dress.tableOf(items), 'Replace');
    }
  }
}

function newParagraph(
  control: Word.ContentControl,
  places: readonly Place[],
  at: number,
  text: string,
  gone: ReadonlySet<Word.Table>,
): Word.Paragraph {
  const [before, next] = [places[at - 1], places[at]];
  if (next?.kind === 'paragraph') return next.paragraph.insertParagraph(text, 'Before');
  if (next && !gone.has(next.table)) return next.table.insertParagraph(text, 'Before');
  if (!next && before?.kind === 'row' && !gone.has(before.table))
    return before.table.insertParagraph(text, 'After');
  return control.insertParagraph(text, 'End');
}

function dressed(
  paragraph: Word.Paragraph,
  { role }: Extract<Item, { kind: 'paragraph' }>,
  { look, styleNames }: Dress,
): void {
  const wanted = { heading: look.headingStyle, subheading: look.subheadingStyle, caption: look.captionStyle };
  const style = role === 'body' || role === 'strong' ? look.bodyStyle : wanted[role];
  const builtIn = builtInOf(style === undefined ? undefined : styleNames.get(style));
  paragraph.styleBuiltIn = builtIn;
  if (role === 'strong' || (builtIn === 'Normal' && role !== 'body')) paragraph.font.bold = true;
  else if (role === 'body') paragraph.font.bold = false;
}

function replacePicture(paragraph: Word.Paragraph, picture: Picture): void {
  const old = paragraph.inlinePictures.getFirst();
  putPicture(old.insertInlinePictureFromBase64(base64Of(picture.png), 'Replace'), picture);
}

function putPicture(placed: Word.InlinePicture, { alt, width, height }: Picture): void {
  placed.altTextDescription = alt;
  placed.width = width / emuPerPoint;
  placed.height = height / emuPerPoint;
}
