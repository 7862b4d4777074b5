import { type SummarySize, summaryTags } from '../../../summary/index.ts';
import { plain } from '../text.ts';

/**
 * Takes away the copy of a summary that Word on the web may leave after its control (office-js #1914, #3271): only
 * paragraphs right after it that are in number, order and words exactly what was just written, or a second control of
 * exactly those words.
 * @param controls how many controls of this size there were before; those are somebody's and stay.
 */
export async function removeCopies(
  context: Word.RequestContext,
  size: SummarySize,
  controls: number,
): Promise<void> {
  const { body, contentControls } = context.document;
  const same = contentControls.getByTag(summaryTags[size]);
  same.load('items/id');
  const control = same.getFirst();
  control.paragraphs.load('items/text');
  const next = control.paragraphs.getLast().getNextOrNullObject();
  const rest = next.getRange('Start').expandTo(body.getRange('End')).paragraphs;
  next.load('text');
  rest.load('items/text,items/tableNestingLevel');
  await context.sync();
  const written = control.paragraphs.items.map(({ text }) => plain(text));

  const others = same.items.slice(Math.max(1, controls));
  for (const other of others) other.paragraphs.load('items/text');
  if (others.length > 0) await context.sync();
  const copies = others.filter((other) => equal(written, other.paragraphs.items));
  for (const copy of copies) copy.delete(false);

  const after = next.isNullObject ? [] : rest.items.slice(0, written.length);
  if (copies.length === 0 && equal(written, after)) await deleteRun(context, after);
  await context.sync();
}

/** Queues the deletion of paragraphs that follow one another, with the tables that they make up. */
export async function deleteRun(context: Word.RequestContext, run: readonly Word.Paragraph[]): Promise<void> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  if (run.some(({ tableNestingLevel }) => tableNestingLevel > 0)) {
    const { tables } = first.getRange('Start').expandTo(last.getRange('End'));
    tables.load('items/rowCount');
    await context.sync();
    for (const table of tables.items) table.delete();
  }
  for (const paragraph of run) if (paragraph.tableNestingLevel === 0) paragraph.delete();
}

function equal(written: readonly string[], paragraphs: readonly Word.Paragraph[]): boolean {
  return (
    written.length > 0 &&
    paragraphs.length === written.length &&
    paragraphs.every(({ text }, i) => plain(text) === written[i])
  );
}
