import type { Item, Laid } from '../../../summary/index.ts';
import { type Dress, dressed, textOf } from './dress.ts';
import { grouped } from './group.ts';

/**
 * Queues a whole summary into an empty control piece by piece: under tracked changes, whole OOXML may mark what nobody
 * touched around it as removed and inserted again (office-js #334). Only its tables are OOXML, between paragraphs of its own.
 * @param first the control's one, empty paragraph.
 */
export function queueParts(
  control: Word.ContentControl,
  first: Word.Paragraph,
  { items }: Laid,
  dress: Dress,
): void {
  const tables: (readonly [Word.Paragraph, readonly Item[]])[] = [];
  const groups = grouped(items.map((item) => ({ kind: 'insert', at: 0, item })));
  for (const [i, { items: group }] of groups.entries()) {
    const text = textOf(group);
    const paragraph = i === 0 ? first : control.insertParagraph(text, 'End');
    if (i === 0) paragraph.insertText(text, 'Start');
    dressed(paragraph, group, dress);
    if (group[0]?.kind === 'row') tables.push([paragraph, group]);
  }
  for (const [paragraph, rows] of tables) paragraph.insertOoxml(dress.tableOf(rows), 'Replace');
}
