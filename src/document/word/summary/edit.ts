import type { Edit, HeldItem, Picture } from '../../../summary/index.ts';
import { base64Of } from '../flat-package.ts';
import { type Dress, dressed, putPicture, textOf } from './dress.ts';
import { grouped, type Insertion } from './group.ts';
import type { Place, Standing } from './standing.ts';

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
  const stands: Stands = (at) => {
    const place = places[at];
    return place !== undefined && (place.kind === 'paragraph' || !whole.has(place.table));
  };
  const taken = new Set(edits.flatMap((edit) => (edit.kind === 'delete' ? [edit.at] : [])));
  for (const at of placesChanged(edits)) {
    const place = places[at];
    // What comes before a place is put there before the place itself may go.
    const insertions = edits.filter((edit) => edit.kind === 'insert' && edit.at === at);
    const next = [at, ...places.keys()].find((n) => n >= at && stands(n) && (n === at || !taken.has(n)));
    insertBefore(control, places, at, insertions as Insertion[], { dress, stands, next });
    if (!taken.has(at) || !place || !stands(at)) continue;
    if (place.kind === 'paragraph') place.paragraph.delete();
    else place.table.deleteRows(place.row, 1);
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

/** Whether a place is there once the whole tables are gone. */
type Stands = (at: number) => boolean;

interface Surroundings {
  readonly dress: Dress;
  readonly stands: Stands;
  /** The nearest place, from the one inserted before, that is still there; undefined at the end. */
  readonly next: number | undefined;
}

function insertBefore(
  control: Word.ContentControl,
  places: readonly Place[],
  at: number,
  insertions: readonly Insertion[],
  { dress, stands, next }: Surroundings,
): void {
  let made: Word.Paragraph | undefined;
  for (const { items, joins } of grouped(insertions)) {
    const rows = items.flatMap((one) => (one.kind === 'row' ? [[...one.cells]] : []));
    const joined = joins && (joins === 'before' ? at - 1 : at);
    const beside = joined !== undefined && stands(joined) ? places[joined] : undefined;
    if (rows.length > 0 && beside?.kind === 'row') {
      const location = joins === 'before' ? 'After' : 'Before';
      beside.table.getCell(beside.row, 0).insertRows(location, rows.length, rows);
      continue;
    }
    const before = stands(at - 1) ? places[at - 1] : undefined;
    const paragraph = newParagraph(
      control,
      textOf(items),
      next === undefined ? undefined : places[next],
      made ?? before,
    );
    dressed(paragraph, items, dress);
    if (rows.length > 0) paragraph.insertOoxml(dress.tableOf(items), 'Replace');
    made = rows.length > 0 ? undefined : paragraph;
  }
}

/** A paragraph before the next place; at the end after the one just made, or after the table that stands last. */
function newParagraph(
  control: Word.ContentControl,
  text: string,
  next: Place | undefined,
  before: Place | Word.Paragraph | undefined,
): Word.Paragraph {
  if (next?.kind === 'paragraph') return next.paragraph.insertParagraph(text, 'Before');
  if (next) return next.table.insertParagraph(text, 'Before');
  if (before && !('kind' in before)) return before.insertParagraph(text, 'After');
  if (before?.kind === 'row') return before.table.insertParagraph(text, 'After');
  return control.insertParagraph(text, 'End');
}

function replacePicture(paragraph: Word.Paragraph, picture: Picture): void {
  const old = paragraph.inlinePictures.getFirst();
  putPicture(old.insertInlinePictureFromBase64(base64Of(picture.png), 'Replace'), picture);
}
