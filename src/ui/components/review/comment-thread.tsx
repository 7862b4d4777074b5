import { useState } from 'react';
import { criterionOf, unlabelled, withNote } from '../../../assessment/index.ts';
import type { Criterion, Gate } from '../../../engine/index.ts';
import { type Comment, findAnchor } from '../../../evidence/index.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import type { Telling } from '../use-request.ts';
import { Composer } from './composer.tsx';
import { Thread } from './thread.tsx';
import type { Review } from './use-review.ts';

interface CommentThreadProps {
  readonly work: Work;
  readonly review: Review;
  readonly comment: Comment;
  /** The question that it is listed at: its own label is left out, and what can't be a reply becomes a note there. */
  readonly question: Criterion | Gate;
  readonly telling: Telling;
}

/** A comment of the document at a question that it touches, with what can be done about it from the pane. */
export function CommentThread({ work, review, comment, question, telling }: CommentThreadProps) {
  const { t } = useSpeech();
  const [replying, setReplying] = useState(false);
  const { id, by, at, text, resolved, replies, anchor } = comment;
  const replyId = `reply-${question.id}-${id}`;
  const own = criterionOf(text, work.checklist) === question.id;
  const name = by.trim() || t('unknownAuthor');

  const resolve = (value: boolean) => telling.telling(resolving(review, id, value), 'resolveRefused');
  const reply = async (words: string) => {
    await review.document.replyTo(id, words, work.by);
    await review.refresh();
    return null;
  };
  const note = (words: string) =>
    work.change((before) => withNote(before, question.id, words, anchor ?? undefined, work.by, work.stamp()));
  const close = (outcome: 'sent' | 'noted' | 'cancelled') => {
    setReplying(false);
    telling.tell(outcome === 'sent' ? 'replySent' : outcome === 'noted' ? 'noteSaved' : null);
    document.getElementById(replyId)?.focus();
  };

  return (
    <Thread
      kind="comment"
      by={by}
      at={at}
      text={own ? unlabelled(text, work.checklist) : text}
      quote={anchor?.quote ?? ''}
      resolved={resolved}
      replies={replies}
      replyId={replyId}
      busy={telling.busy}
      onReply={() => setReplying(true)}
      onResolve={(value) => void resolve(value)}
      onShow={anchor ? () => void telling.telling(showing(work, review, anchor)) : undefined}
    >
      {replying && (
        <Composer
          review={review}
          box={replyId}
          label={t('replyLabel', { name })}
          send={t('replySend')}
          onSend={reply}
          onNote={note}
          onClose={close}
        />
      )}
    </Thread>
  );
}

/** Resolves a comment of the document, or opens it again; the thread itself then tells it. */
export function resolving({ document, refresh }: Review, id: string, value: boolean) {
  return async () => {
    await document.resolveComment(id, value);
    await refresh();
    return null;
  };
}

/** Shows a passage in the document, or gives the message that it is not there. */
export function showing(work: Work, { document }: Review, anchor: NonNullable<Comment['anchor']>) {
  return async () => {
    const text = await work.refreshText();
    const found = findAnchor(text, anchor);
    const seen = found.kind === 'found' && (await document.show(found.passage, text));
    return seen ? 'shownInDocument' : 'passageGone';
  };
}
