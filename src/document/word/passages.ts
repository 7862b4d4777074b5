import { type Anchor, type DraftText, makeAnchor, type Passage } from '../../evidence/index.ts';
import { rangeOf } from './find.ts';
import { passageOf, queueNumber, queueSpot } from './spot.ts';
import { blocksOf, draftText, ourControls, paragraphProperties } from './text.ts';

/** Queues the draft's text; the function gives it once the queue has been sent. */
export function queueText(context: Word.RequestContext): () => DraftText {
  const { paragraphs } = context.document.body;
  paragraphs.load(paragraphProperties);
  const controls = ourControls(context);
  return () => draftText(paragraphs.items, blocksOf(controls));
}

/** The draft's text, in one round trip. */
export async function readText(context: Word.RequestContext): Promise<DraftText> {
  const text = queueText(context);
  await context.sync();
  return text();
}

/** What is selected, in one round trip; null when that is nothing, or not in the running text. */
export async function selected(context: Word.RequestContext): Promise<Anchor | null> {
  const text = queueText(context);
  const spot = queueSpot(context.document.getSelection());
  const upTo = queueNumber(context, spot);
  await context.sync();
  if (upTo.isNullObject || plainIsEmpty(spot.range.text)) return null;
  const draft = text();
  const passage = passageOf(spot, upTo.items.length - 1, draft);
  if (!passage || isEmpty(passage) || draft.paragraphs[passage.start.paragraph]?.ours) return null;
  return makeAnchor(draft, passage);
}

const plainIsEmpty = (text: string) => text.trim() === '';

function isEmpty({ start, end }: Passage): boolean {
  return start.paragraph === end.paragraph && start.offset >= end.offset;
}

/** Selects a passage, which Word then brings into view. Three round trips. False when it is not there any more. */
export async function show(
  context: Word.RequestContext,
  passage: Passage,
  text: DraftText,
): Promise<boolean> {
  const range = await rangeOf(context, passage, text);
  if (!range) return false;
  range.select();
  await context.sync();
  return true;
}
