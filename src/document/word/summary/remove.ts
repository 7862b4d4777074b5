import { DocumentFault } from '../../../assessment/index.ts';
import { type SummarySize, summaryTags } from '../../../summary/index.ts';
import { supports } from '../run.ts';

/**
 * Takes a summary away with its control. Word may leave an empty paragraph where the control stood; that goes too, so
 * that the document is as it was. Under tracked changes Word keeps both, marked as deleted, until somebody accepts it.
 */
export async function remove(context: Word.RequestContext, size: SummarySize): Promise<void> {
  const { body } = context.document;
  const mode = supports('1.4') ? context.document : undefined;
  mode?.load('changeTrackingMode');
  const control = context.document.contentControls.getByTag(summaryTags[size]).getFirstOrNullObject();
  control.load('id');
  const before = control.paragraphs.getFirstOrNullObject().getPreviousOrNullObject();
  const after = control.paragraphs.getLastOrNullObject().getNextOrNullObject();
  before.load('text');
  after.load('text');
  await context.sync();
  if (control.isNullObject) return;

  const { id } = control;
  control.delete(false);
  const same = context.document.contentControls.getByTag(summaryTags[size]);
  same.load('items/id');
  const from = before.isNullObject ? body.getRange('Start') : before.getRange('Whole');
  const to = after.isNullObject ? body.getRange('End') : after.getRange('Whole');
  const between = from.expandTo(to).paragraphs;
  between.load('items/text,items/tableNestingLevel');
  await context.sync();
  if (mode && mode.changeTrackingMode !== 'Off') return;
  if (same.items.some((other) => other.id === id))
    throw new DocumentFault('notKept', 'the content control stays');

  const neighbours = (before.isNullObject ? 0 : 1) + (after.isNullObject ? 0 : 1);
  const left = between.items[before.isNullObject ? 0 : 1];
  const isLeft = between.items.length === neighbours + 1 && left?.text === '' && left.tableNestingLevel === 0;
  // Nothing can stand last in a body but a paragraph, so an empty one there is only taken when another precedes it.
  if (!isLeft || !left || (after.isNullObject && before.isNullObject)) return;
  left.delete();
  await context.sync();
}
