import type { HeldItem, HeldSummary, SummarySize } from '../../../summary/index.ts';
import { plain } from '../text.ts';

/** Where an item of a summary stands in Word. */
export type Place =
  | { readonly kind: 'paragraph'; readonly paragraph: Word.Paragraph }
  | { readonly kind: 'row'; readonly table: Word.Table; readonly row: number };

/** A summary as it stands in Word: what it says, and for each item where it stands. */
export interface Standing {
  readonly held: HeldSummary;
  readonly places: readonly Place[];
}

/** Loads what {@link standingIn} reads. */
export function loadStanding(control: Word.ContentControl): void {
  control.load('id');
  control.paragraphs.load('items/text,items/tableNestingLevel,items/outlineLevel');
  control.tables.load('items/rowCount,items/values,items/nestingLevel');
}

/**
 * Reads a summary from its loaded control. A table's paragraphs follow one another among the control's; how many there
 * are tells where it ends.
 * @param pictures for each paragraph outside the tables whether it holds a picture.
 */
export function standingIn(
  control: Word.ContentControl,
  size: SummarySize,
  pictures: readonly boolean[],
): Standing {
  const paragraphs = control.paragraphs.items;
  const outermost = Math.min(...paragraphs.map(({ tableNestingLevel }) => tableNestingLevel));
  const tables = control.tables.items.filter(({ nestingLevel }) => nestingLevel === outermost + 1);
  const items: HeldItem[] = [];
  const places: Place[] = [];
  let outside = 0;
  let at = 0;
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at] as Word.Paragraph;
    const table = paragraph.tableNestingLevel > outermost ? tables.shift() : undefined;
    if (table) {
      for (const [row, cells] of table.values.entries()) {
        items.push({ kind: 'row', cells: cells.map(plain) });
        places.push({ kind: 'row', table, row });
      }
      at += Math.max(1, paragraphsIn(table));
    } else {
      const isPicture = paragraph.tableNestingLevel === outermost && pictures[outside++];
      items.push(isPicture ? { kind: 'picture' } : { kind: 'paragraph', text: plain(paragraph.text) });
      places.push({ kind: 'paragraph', paragraph });
      at++;
    }
  }
  return { held: { size, items }, places };
}

function paragraphsIn({ values }: Word.Table): number {
  return values.flat().reduce((sum, cell) => sum + cell.split(/\r\n?|\n/).length, 0);
}
