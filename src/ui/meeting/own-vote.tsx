import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isRevealed, votesOn } from '../../assessment/index.ts';
import type { Criterion, Gate } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { useSpeech } from '../language.ts';
import { AnswerForm, type Draft, nothingWritten } from './answer-form.tsx';
import { ownVoteId, spreadId } from './parts.ts';
import type { Room } from './room.ts';
import { useMeetingStyles } from './styles.ts';

interface OwnVoteProps {
  readonly room: Room;
  readonly question: Criterion | Gate;
  /** What is written and not sent; undefined when nothing is. */
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  /** Takes the keyboard to a part of the question, once it is there. */
  readonly toKeyboard: (part: string) => void;
}

/** The person's own vote: to give, and until the votes are shown to change and take back. */
export function OwnVote({ room, question, draft, onDraft, toKeyboard }: OwnVoteProps) {
  const styles = useMeetingStyles();
  const speech = useSpeech();
  const { t } = speech;
  const [tried, setTried] = useState(false);
  const { meeting, checklist, rater, state } = room;
  const own = votesOn(meeting, question.id).find((vote) => vote.rater === rater);
  const shown = isRevealed(meeting, question.id);
  if (!room.mayWrite && !own) return null;
  if (own && shown) return null;
  if (own && !draft) {
    return (
      <section className={styles.box} id={ownVoteId} tabIndex={-1} aria-label={t('meetingYourVote')}>
        <p className={styles.text}>
          {t('meetingYourVote')}:{' '}
          <span className={styles.strong}>{answerText(checklist, own.to, own.answer, speech)}</span>
        </p>
        {own.rationale && <p className={styles.text}>{own.rationale}</p>}
        <p className={styles.quiet} role="status">
          {t(state.unsent > 0 ? 'meetingVoteUnsent' : 'meetingVoteSent')}
        </p>
        {room.mayWrite && (
          <div className={styles.row}>
            <Button
              size="small"
              onClick={() => {
                onDraft({ answer: own.answer, rationale: own.rationale });
                toKeyboard(ownVoteId);
              }}
            >
              {t('meetingVoteChange')}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                onDraft({ answer: own.answer, rationale: own.rationale });
                room.vote(question.id, null, '');
                toKeyboard(ownVoteId);
              }}
            >
              {t('meetingVoteTakeBack')}
            </Button>
          </div>
        )}
      </section>
    );
  }
  if (shown && !draft) {
    return (
      <section className={styles.tight} id={ownVoteId} tabIndex={-1} aria-label={t('meetingYourVote')}>
        <p className={styles.quiet}>{t('meetingVoteLate')}</p>
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              onDraft(nothingWritten);
              toKeyboard(ownVoteId);
            }}
          >
            {t('meetingVoteAnyway')}
          </Button>
        </div>
      </section>
    );
  }
  const written = draft ?? nothingWritten;
  const needsReason = written.answer?.kind === 'notApplicable';
  const lacksReason = needsReason && written.rationale.trim() === '';
  const submit = () => {
    setTried(true);
    if (!written.answer || lacksReason) return;
    room.vote(question.id, written.answer, written.rationale.trim());
    onDraft(undefined);
    setTried(false);
    toKeyboard(shown ? spreadId : ownVoteId);
  };
  return (
    <section className={styles.stack} id={ownVoteId} tabIndex={-1} aria-label={t('meetingYourVote')}>
      {shown && <p className={styles.quiet}>{t('meetingVoteLate')}</p>}
      <AnswerForm
        checklist={checklist}
        question={question}
        draft={written}
        onDraft={onDraft}
        labels={{ answer: t('meetingYourVote'), reason: t('meetingReason'), hint: t('meetingReasonHint') }}
        reasonRequired={needsReason}
        missing={{
          ...(tried && !written.answer ? { answer: t('meetingChooseAnswer') } : {}),
          ...(tried && lacksReason ? { reason: t('meetingReasonNeeded') } : {}),
        }}
        onSubmit={submit}
      >
        <Button type="submit" appearance="primary">
          {t('meetingVote')}
        </Button>
        {own && <Button onClick={() => onDraft(undefined)}>{t('meetingVoteCancel')}</Button>}
      </AnswerForm>
    </section>
  );
}
