import type { Edit, HeldItem, Item, Look, Picture } from '../../../summary/index.ts';
import { base64Of } from '../flat-package.ts';
import type { Place, Standing } from './standing.ts';
import { builtInOf } from './style-name.ts';

/** What new paragraphs of a summary look like. */
export interface Dress {
  readonly look: Look;
  /** Names of the document's styles by id, in lower case English. */
  readonly styleNames: ReadonlyMap<string, string>;
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
    const items = edits.flatMap((edit) => (edit.kind === 'insert' && edit.at === at ? [edit.item] : []));
    insertBefore(control, places, at, items, dress, whole);
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
    if (edit.kind !== 'insert' || edit.item.kind !== 'row') continue;
    for (const place of [places[edit.at - 1], places[edit.at]]) {
      if (place?.kind === 'row') tables.set(place.table, false);
    }
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

function insertBefore(
  control: Word.ContentControl,
  places: readonly Place[],
  at: number,
  items: readonly Item[],
  dress: Dress,
  gone: ReadonlySet<Word.Table>,
): void {
  let rows: string[][] = [];
  const flush = () => {
    if (rows.length > 0) insertRows(control, places, at, rows, gone);
    rows = [];
  };
  for (const item of items) {
    if (item.kind === 'row') {
      rows.push([...item.cells]);
      continue;
    }
    flush();
    const paragraph = newParagraph(control, places, at, item.kind === 'paragraph' ? item.text : '', gone);
    if (item.kind === 'picture') {
      paragraph.styleBuiltIn = 'Normal';
      putPicture(paragraph.insertInlinePictureFromBase64(base64Of(item.picture.png), 'Start'), item.picture);
    } else dressed(paragraph, item, dress);
  }
  flush();
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

/** Rows go into the table beside; a new table is made only when somebody has taken the old one away. */
function insertRows(
  control: Word.ContentControl,
  places: readonly Place[],
  at: number,
  rows: string[][],
  gone: ReadonlySet<Word.Table>,
): void {
  const beside = (place: Place | undefined) =>
    place?.kind === 'row' && !gone.has(place.table) ? place : undefined;
  const [before, next] = [beside(places[at - 1]), beside(places[at])];
  // A new row looks like the one that it is made beside, so not beside the header if there is another.
  if (before && (before.row > 0 || !next))
    before.table.getCell(before.row, 0).insertRows('After', rows.length, rows);
  else if (next) next.table.getCell(next.row, 0).insertRows('Before', rows.length, rows);
  else {
    const paragraph = newParagraph(control, places, at, '', gone);
    paragraph.styleBuiltIn = 'Normal';
    paragraph.insertTable(rows.length, rows[0]?.length ?? 1, 'Before', rows).headerRowCount = 1;
    paragraph.delete();
  }
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
  placed.lockAspectRatio = false;
  placed.width = width / emuPerPoint;
  placed.height = height / emuPerPoint;
  placed.lockAspectRatio = true;
}
