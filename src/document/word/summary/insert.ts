import { DocumentFault } from '../../../assessment/index.ts';
import { type Laid, type Place, type Placed, summaryAlias, summaryTags } from '../../../summary/index.ts';
import { plain } from '../text.ts';
import { notFound, refused } from '../word-fault.ts';
import { deleteRun, removeCopies } from './copies.ts';
import { type Looked, look } from './look.ts';
import { dressFrom, lookFrom, packageOf } from './package.ts';
import { queueParts } from './parts.ts';
import { atEnd, type Target, targetOf } from './target.ts';
import { allThere, squeezed, textsOf } from './texts.ts';

/**
 * Puts a new summary into the document, in paragraphs of its own. Two round trips: to write, and to prove it. More only
 * when something is wrong: the place refuses it (then it goes to the end), or Word says yes and makes no control.
 */
export async function insert(
  context: Word.RequestContext,
  laid: Laid,
  place: Place,
  looked: Looked,
): Promise<Placed> {
  const target = targetOf(looked, laid, place);
  try {
    return await insertAt(context, laid, target, looked);
  } catch (error) {
    if (!refused(error) || target.placed.kind === 'end') throw error;
    const again = await withoutLeftover(context, laid, looked);
    return insertAt(context, laid, atEnd(again), again);
  }
}

async function insertAt(
  context: Word.RequestContext,
  laid: Laid,
  target: Target,
  looked: Looked,
): Promise<Placed> {
  const fill = filler(laid, looked, target.level);
  const inNew = (paragraph: Word.Paragraph) => {
    paragraph.styleBuiltIn = 'Normal';
    fill(paragraph.insertContentControl(), paragraph);
  };
  inNew(target.paragraph(context.document.body));
  if (await proven(context, laid, looked)) return target.placed;

  // Word said yes and there is no control, or nothing in it (office-js #409): once more, with what is left of the first.
  const again = await look(context, laid);
  const left = leftover(laid, looked, again);
  const [first, last] = [left[0], left.at(-1)];
  if (again.standing) fill(again.control, again.control.paragraphs.getFirst());
  else if (first && last && left.length > 1) {
    name(first.getRange('Whole').expandTo(last.getRange('Whole')).insertContentControl(), laid);
  } else inNew(first ?? target.paragraph(context.document.body));
  if (await proven(context, laid, looked)) return target.placed;
  await withoutLeftover(context, laid, looked);
  throw new DocumentFault('notKept', 'the content control is not there');
}

/** Puts the summary into a control of its own with one empty paragraph: whole, or in parts when changes are tracked. */
function filler(laid: Laid, { flat, tracking }: Looked, level: number) {
  const whole = tracking ? '' : packageOf(laid, lookFrom(flat, level), flat);
  return (control: Word.ContentControl, first: Word.Paragraph) => {
    name(control, laid);
    if (tracking) queueParts(control, first, laid, dressFrom(laid, flat, level));
    else control.insertOoxml(whole, 'Replace');
  };
}

/** Puts a summary into its own control that somebody has emptied. */
export async function refill(
  context: Word.RequestContext,
  laid: Laid,
  place: Place,
  looked: Looked,
): Promise<void> {
  const { level } = targetOf(looked, laid, place);
  filler(laid, looked, level)(looked.control, looked.control.paragraphs.getFirst());
  if (!(await proven(context, laid, looked))) throw new DocumentFault('notKept', 'the control stays empty');
}

function name(control: Word.ContentControl, { size }: Laid): void {
  control.tag = summaryTags[size];
  control.title = summaryAlias;
}

/** Sends what is queued and reads back: one round trip each; more only when there is a copy to take away. */
async function proven(context: Word.RequestContext, laid: Laid, looked: Looked): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    // What was just made is not found: the control that Word said yes to is missing.
    if (notFound(error)) return false;
    throw error;
  }
  const same = context.document.contentControls.getByTag(summaryTags[laid.size]);
  same.load('items/id');
  const control = same.getFirstOrNullObject();
  control.paragraphs.load('items/text');
  const next = control.paragraphs.getLastOrNullObject().getNextOrNullObject();
  next.load('text');
  await context.sync();
  if (control.isNullObject) return false;
  const held = control.paragraphs.items.map(({ text }) => plain(text));
  if (!allThere(textsOf(laid), held)) return false;
  const copied = same.items.length > Math.max(1, looked.controls);
  const followed =
    !next.isNullObject && squeezed(plain(next.text)) === squeezed(held[0] ?? '') && next.text !== '';
  if (!copied && !followed) return true;
  await removeCopies(context, laid.size, looked.controls);
  return stillThere(context, laid);
}

/** Whether the control still holds the summary, once a copy of it has been taken away. */
async function stillThere(context: Word.RequestContext, laid: Laid): Promise<boolean> {
  const control = context.document.contentControls.getByTag(summaryTags[laid.size]).getFirstOrNullObject();
  control.paragraphs.load('items/text');
  await context.sync();
  const held = control.isNullObject ? [] : control.paragraphs.items.map(({ text }) => plain(text));
  return allThere(textsOf(laid), held);
}

/**
 * What a failed insertion has left: the paragraphs that are in the document now and were not before, if all of them are
 * empty or texts of ours.
 */
function leftover(laid: Laid, before: Looked, after: Looked): readonly Word.Paragraph[] {
  const [old, now] = [before.text.paragraphs, after.text.paragraphs];
  const more = now.length - old.length;
  if (more <= 0) return [];
  let at = 0;
  while (at < old.length && old[at]?.text === now[at]?.text) at++;
  const ours = new Set(textsOf(laid).map(squeezed));
  const isLeft = (i: number) => now[i]?.text.trim() === '' || ours.has(squeezed(now[i]?.text ?? ''));
  const numbers = Array.from({ length: more }, (_, i) => at + i);
  return numbers.every(isLeft) ? numbers.map((i) => after.paragraphs[i] as Word.Paragraph) : [];
}

/** Takes away what a failed insertion has left, and looks again. */
async function withoutLeftover(context: Word.RequestContext, laid: Laid, before: Looked): Promise<Looked> {
  const after = await look(context, laid);
  const left = leftover(laid, before, after);
  if (left.length === 0) return after;
  await deleteRun(context, left);
  return look(context, laid);
}
