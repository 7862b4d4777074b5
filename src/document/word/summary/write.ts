import { DocumentFault } from '../../../assessment/index.ts';
import {
  type Decision,
  type Edit,
  type HeldSummary,
  type Laid,
  type Place,
  type Placed,
  summaryTags,
} from '../../../summary/index.ts';
import { plain } from '../text.ts';
import { queueEdits } from './edit.ts';
import { insert, refill } from './insert.ts';
import { type Looked, look } from './look.ts';
import { dressFrom } from './package.ts';
import type { Standing } from './standing.ts';
import { targetOf } from './target.ts';
import { allThere, textsOfItem } from './texts.ts';

/** One press of the button, over all tries. */
export interface Writing {
  readonly laid: Laid;
  readonly place: Place;
  readonly decide: (held: HeldSummary) => Decision;
  /** Set once this press has begun to make a new control: an empty one on a later try is its own, half done. */
  begun: boolean;
}

/**
 * Inserts a summary or updates the one that is there. Three round trips whatever the document's length: to look, to
 * write, to read back.
 */
export async function write(context: Word.RequestContext, writing: Writing): Promise<Placed> {
  const { laid, place, decide } = writing;
  const looked = await look(context, laid);
  if (!looked.standing) {
    writing.begun = true;
    return insert(context, laid, place, looked);
  }
  if (isEmpty(looked.standing)) {
    await refill(context, laid, place, looked);
    return writing.begun ? targetOf(looked, laid, place).placed : { kind: 'updated' };
  }
  return update(context, laid, decide, looked.standing, looked, true);
}

function isEmpty({ held }: Standing): boolean {
  return held.items.every((item) => item.kind === 'paragraph' && item.text.trim() === '');
}

async function update(
  context: Word.RequestContext,
  laid: Laid,
  decide: Writing['decide'],
  standing: Standing,
  { control, flat }: Looked,
  again: boolean,
): Promise<Placed> {
  const decision = decide(standing.held);
  if (decision.kind === 'ask') return { kind: 'asked', handEdits: decision.handEdits };
  if (decision.edits.length === 0) return { kind: 'updated' };
  const level = Math.max(0, headingLevel(control) - 1);
  queueEdits(control, standing, decision.edits, dressFrom(laid, flat, level));
  await context.sync();

  const after = context.document.contentControls.getByTag(summaryTags[laid.size]).getFirstOrNullObject();
  after.paragraphs.load('items/text');
  await context.sync();
  const paragraphs = after.isNullObject ? [] : after.paragraphs.items.map(({ text }) => plain(text));
  if (!after.isNullObject && allThere(written(decision.edits), paragraphs)) return { kind: 'updated' };
  if (!again || after.isNullObject)
    throw new DocumentFault('notKept', 'the new words are not in the control');
  const looked = await look(context, laid);
  if (!looked.standing) throw new DocumentFault('notKept', 'the content control is gone');
  return update(context, laid, decide, looked.standing, looked, false);
}

/** The outline level of the summary's own heading; 1 when it has none. */
function headingLevel({ paragraphs }: Word.ContentControl): number {
  return paragraphs.items.find(({ outlineLevel }) => outlineLevel < 10)?.outlineLevel ?? 1;
}

function written(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === 'text') return [edit.text];
    return edit.kind === 'insert' ? textsOfItem(edit.item) : [];
  });
}
