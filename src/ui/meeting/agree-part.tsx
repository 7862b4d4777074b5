import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { decisionOn } from '../../assessment/index.ts';
import type { Criterion, Gate } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { useSpeech } from '../language.ts';
import { AnswerForm, type Draft, nothingWritten } from './answer-form.tsx';
import { agreedId, agreeId } from './parts.ts';
import type { Room } from './room.ts';
import { useMeetingStyles } from './styles.ts';

interface AgreePartProps {
  readonly room: Room;
  readonly question: Criterion | Gate;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly toKeyboard: (part: string) => void;
}

/** Where the group sets what it agrees on, with its reason. Nothing is chosen for it. */
export function AgreePart({ room, question, draft, onDraft, toKeyboard }: AgreePartProps) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const [tried, setTried] = useState(false);
  const decided = decisionOn(room.meeting, question.id);
  if (!room.mayWrite || (decided && !draft)) return null;
  const written = draft ?? nothingWritten;
  const lacksReason = written.rationale.trim() === '';
  const submit = () => {
    setTried(true);
    if (!written.answer || lacksReason) return;
    room.decide(question.id, written.answer, written.rationale.trim());
    onDraft(undefined);
    setTried(false);
    toKeyboard(agreedId);
  };
  return (
    <section className={styles.stack} id={agreeId} tabIndex={-1} aria-label={t('meetingAgree')}>
      <div className={styles.tight}>
        <h3 className={styles.part}>{t('meetingAgree')}</h3>
        <p className={styles.quiet}>{t('meetingAgreeHint')}</p>
      </div>
      <AnswerForm
        checklist={room.checklist}
        question={question}
        draft={written}
        onDraft={onDraft}
        labels={{
          answer: t('meetingAgreeAnswer'),
          reason: t('meetingAgreeReason'),
          hint: t('meetingAgreeReasonHint'),
        }}
        reasonRequired
        missing={{
          ...(tried && !written.answer ? { answer: t('meetingChooseAnswer') } : {}),
          ...(tried && lacksReason ? { reason: t('meetingAgreeReasonNeeded') } : {}),
        }}
        onSubmit={submit}
      >
        <Button type="submit" appearance="primary">
          {t('meetingSetAnswer')}
        </Button>
        {draft && <Button onClick={() => onDraft(undefined)}>{t('cancel')}</Button>}
      </AnswerForm>
    </section>
  );
}

/** What the group has agreed on, to be read and changed. */
export function Agreed({ room, question, draft, onDraft, toKeyboard }: AgreePartProps) {
  const styles = useMeetingStyles();
  const speech = useSpeech();
  const { t } = speech;
  const decision = decisionOn(room.meeting, question.id);
  if (!decision) return null;
  const { answer, rationale, by } = decision;
  return (
    <section className={styles.box} id={agreedId} tabIndex={-1} aria-label={t('meetingAgreed')}>
      <p className={styles.text}>
        {t('meetingAgreed')}:{' '}
        <span className={styles.strong}>{answerText(room.checklist, question.id, answer, speech)}</span>
      </p>
      <p className={styles.text}>{rationale}</p>
      {by && <p className={styles.quiet}>{t('meetingAgreedBy', { who: by })}</p>}
      {room.state.unsent > 0 && <p className={styles.quiet}>{t('meetingAgreedUnsent')}</p>}
      {room.mayWrite && !draft && (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              onDraft({ answer, rationale });
              toKeyboard(agreeId);
            }}
          >
            {t('meetingAgreedChange')}
          </Button>
        </div>
      )}
    </section>
  );
}
