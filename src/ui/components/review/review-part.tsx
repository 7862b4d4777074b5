import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CommentAdd20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { evidenceOf, faultText, labelled, notesAt, withNote } from '../../../assessment/index.ts';
import type { Criterion, Gate } from '../../../engine/index.ts';
import { findAnchor } from '../../../evidence/index.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { CardPart } from '../card-part.tsx';
import { shortened } from '../quote.tsx';
import { lacks, useTelling } from '../use-request.ts';
import { CommentThread } from './comment-thread.tsx';
import { Composer } from './composer.tsx';
import { NoteThread } from './note-thread.tsx';
import type { Review } from './use-review.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  start: { justifySelf: 'start' },
  select: { minWidth: 0 },
});

interface ReviewPartProps {
  readonly work: Work;
  readonly review: Review;
  readonly question: Criterion | Gate;
}

/** Where a new comment is placed when it is not one of the passages tied to the question. */
const selection = '';

/** What reviewers have said that touches a question, and the way to say more. */
export function ReviewPart({ work, review, question }: ReviewPartProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const telling = useTelling();
  const [writing, setWriting] = useState(false);
  const [where, setWhere] = useState(selection);
  const comments = review.touching[question.id] ?? [];
  const notes = notesAt(work.assessment, question.id);
  const passages = evidenceOf(work.assessment, question.id).filter(({ fromOrigin }) => !fromOrigin);
  const chosen = passages.find(({ id }) => id === where);
  const button = `comment-${question.id}`;
  const { state } = review;
  const fault = state === 'loading' || state === 'read' ? null : state;
  const hint = () => {
    if (fault && lacks(fault)) return t('reviewLacking');
    if (fault) return t('reviewFailed', { reason: say(faultText[fault]) });
    if (state === 'loading') return t('reviewLoading');
    return comments.length + notes.length > 0 || writing ? '' : t('reviewNone');
  };

  const send = async (words: string) => {
    const anchor = chosen ? chosen.anchor : await review.document.selected();
    if (!anchor) return 'nothingSelected';
    const text = await work.refreshText();
    const found = findAnchor(text, anchor);
    if (found.kind === 'lost') return chosen ? 'passageGone' : 'notInText';
    await review.document.addComment(found.passage, text, labelled(say(question.title), words), work.by);
    await review.refresh();
    return null;
  };
  const note = (words: string) =>
    work.change((before) => withNote(before, question.id, words, chosen?.anchor, work.by, work.stamp()));
  const close = (outcome: 'sent' | 'noted' | 'cancelled') => {
    setWriting(false);
    telling.tell(outcome === 'sent' ? 'commentSent' : outcome === 'noted' ? 'noteSaved' : null);
    document.getElementById(button)?.focus();
  };

  return (
    <CardPart title={t('review')} hint={hint()} told={telling.told}>
      {fault && (
        <Button className={styles.start} size="small" onClick={() => void review.refresh()}>
          {t('tryAgain')}
        </Button>
      )}
      {comments.length + notes.length > 0 && (
        <ul className={styles.list}>
          {comments.map((comment) => (
            <CommentThread
              key={comment.id}
              work={work}
              review={review}
              comment={comment}
              question={question}
              telling={telling}
            />
          ))}
          {notes.map((one) => (
            <NoteThread key={one.id} work={work} review={review} note={one} telling={telling} />
          ))}
        </ul>
      )}
      <Button
        id={button}
        className={styles.start}
        size="small"
        icon={<CommentAdd20Regular />}
        aria-expanded={writing}
        onClick={() => setWriting(!writing)}
      >
        {t('newComment')}
      </Button>
      {writing && (
        <Composer
          review={review}
          box={button}
          label={t('commentLabel', { title: say(question.title) })}
          send={t('commentSend')}
          onSend={send}
          onNote={note}
          onClose={close}
        >
          <Field label={t('commentWhere')}>
            <Select
              className={styles.select}
              value={chosen ? where : selection}
              onChange={(_event, { value }) => setWhere(value)}
            >
              <option value={selection}>{t('commentOnSelection')}</option>
              {passages.map(({ id, anchor }) => (
                <option key={id} value={id}>
                  {t('commentOnEvidence', { quote: shortened(anchor.quote, 40) })}
                </option>
              ))}
            </Select>
          </Field>
        </Composer>
      )}
    </CardPart>
  );
}
