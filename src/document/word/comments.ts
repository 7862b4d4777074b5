import { DocumentFault } from '../../assessment/index.ts';
import { type Anchor, type Comment, type DraftText, makeAnchor, type Passage } from '../../evidence/index.ts';
import { rangeOf } from './find.ts';
import { queueText } from './passages.ts';
import { runWord, supports } from './run.ts';
import { candidates, passageOf, queueNumber, queueSpot, type Spot } from './spot.ts';

/** The set of Word's API that has comments. That it is promised does not mean that it works (Microsoft Q&A 5909705). */
const commentSet = '1.4';

/**
 * The comments of the document that is open in Word. What Word has refused once is not asked for again: ability is what
 * worked, not what is promised.
 */
export class WordComments {
  private refusedBefore = false;

  async read(): Promise<readonly Comment[]> {
    return this.run(readAll);
  }

  async add(passage: Passage, text: DraftText, words: string): Promise<void> {
    await this.change(async (context) => {
      const range = await rangeOf(context, passage, text);
      if (!range) throw new DocumentFault('hostError', 'the passage is not in the document any more');
      range.insertComment(words);
      await context.sync();
    });
  }

  async reply(id: string, words: string): Promise<void> {
    await this.change(async (context) => {
      (await commentOf(context, id)).reply(words);
      await context.sync();
    });
  }

  async resolve(id: string, resolved: boolean): Promise<void> {
    await this.change(async (context) => {
      (await commentOf(context, id)).resolved = resolved;
      await context.sync();
    });
  }

  private async change(batch: (context: Word.RequestContext) => Promise<void>): Promise<void> {
    if (this.refusedBefore) throw new DocumentFault('noComments', 'Word has refused before');
    await this.run(batch);
  }

  private async run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    if (!supports(commentSet))
      throw new DocumentFault('noComments', `WordApi ${commentSet} is not supported`);
    try {
      return await runWord(commentSet, batch);
    } catch (error) {
      const fault = error as DocumentFault;
      if (fault.code !== 'protected' && fault.code !== 'tooOld') throw error;
      this.refusedBefore = true;
      throw new DocumentFault('noComments', fault.detail);
    }
  }
}

async function commentOf(context: Word.RequestContext, id: string): Promise<Word.Comment> {
  const comments = context.document.body.getComments();
  comments.load('items/id');
  await context.sync();
  const found = comments.items.find((comment) => comment.id === id);
  if (!found) throw new DocumentFault('hostError', 'the comment is not in the document any more');
  return found;
}

/** Two round trips; a third for comments on words that stand alike in several places. */
async function readAll(context: Word.RequestContext): Promise<readonly Comment[]> {
  const comments = context.document.body.getComments();
  comments.load('items/id,items/authorName,items/creationDate,items/content,items/resolved');
  const text = queueText(context);
  await context.sync();
  if (comments.items.length === 0) return [];

  const spots = comments.items.map((comment) => {
    comment.replies.load('items/authorName,items/creationDate,items/content');
    return queueSpot(comment.getRange());
  });
  await context.sync();
  const draft = text();
  const anchors = await anchorsOf(context, spots, draft);
  return comments.items.map(
    (comment, i): Comment => ({
      id: comment.id,
      by: comment.authorName,
      at: isoOf(comment.creationDate),
      text: comment.content,
      resolved: comment.resolved,
      replies: comment.replies.items.map((reply) => ({
        by: reply.authorName,
        at: isoOf(reply.creationDate),
        text: reply.content,
      })),
      anchor: anchors[i] ?? null,
    }),
  );
}

async function anchorsOf(
  context: Word.RequestContext,
  spots: readonly Spot[],
  draft: DraftText,
): Promise<readonly (Anchor | null)[]> {
  const places = spots.map((spot) => candidates(spot, draft));
  const counted = spots.map((spot, i) =>
    (places[i]?.length ?? 0) > 1 ? queueNumber(context, spot) : undefined,
  );
  if (counted.some(Boolean)) await context.sync();
  return spots.map((spot, i) => {
    const upTo = counted[i];
    const first = upTo && !upTo.isNullObject ? upTo.items.length - 1 : places[i]?.[0];
    const passage = first === undefined ? undefined : passageOf(spot, first, draft);
    return passage && spot.range.text.trim() !== '' ? makeAnchor(draft, passage) : null;
  });
}

/** A time as ISO 8601 in UTC without fractions, as it stands in the file; empty when it is none. */
function isoOf(time: Date | string | undefined): string {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace('.000Z', 'Z');
}
