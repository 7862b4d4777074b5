import { decisionOn, entryFor, spreadOf } from '../../assessment/index.ts';
import type { Criterion, Gate } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { useSpeech } from '../language.ts';
import { spreadId } from './parts.ts';
import { Reasons } from './reasons.tsx';
import type { Room } from './room.ts';
import { SpreadPicture } from './spread-picture.tsx';
import { spreadSentence } from './spread-text.ts';
import { useMeetingStyles } from './styles.ts';

interface RevealedPartProps {
  readonly room: Room;
  readonly question: Criterion | Gate;
  /** Takes a reason as the group's; absent when nothing is being set. */
  readonly onUse?: (reason: string) => void;
}

/** The votes, shown: how they lie, the reasons side by side, and what the answer is so far. */
export function RevealedPart({ room, question, onUse }: RevealedPartProps) {
  const styles = useMeetingStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { checklist, meeting, assessment } = room;
  const spread = spreadOf(checklist, meeting, question.id);
  const { lowerMedian, shares } = spread;
  const decided = decisionOn(meeting, question.id) !== undefined;
  const entry = entryFor(assessment, question);
  const now = answerText(checklist, question.id, entry?.answer ?? null, speech);
  return (
    <>
      <section className={styles.stack} id={spreadId} tabIndex={-1} aria-label={t('meetingSpread')}>
        <h3 className={styles.part}>{t('meetingSpread')}</h3>
        {shares.length > 0 && <SpreadPicture checklist={checklist} question={question} spread={spread} />}
        <p className={styles.text}>
          {spreadSentence(spread, speech)}
          {spread.disputed && !decided && ` ${t('meetingHearReasons')}`}
        </p>
        {lowerMedian !== null && shares.length > 1 && (
          <p className={styles.quiet}>
            {t('meetingMedian', {
              answer: answerText(checklist, question.id, { kind: 'level', level: lowerMedian }, speech),
            })}
          </p>
        )}
      </section>
      {shares.length > 0 && (
        <section className={styles.stack} aria-label={t('meetingReasons')}>
          <h3 className={styles.part}>{t('meetingReasons')}</h3>
          <Reasons checklist={checklist} meeting={meeting} spread={spread} {...(onUse ? { onUse } : {})} />
        </section>
      )}
      {entry && !decided && (
        <div className={styles.tight}>
          <p className={styles.text}>
            {entry.by
              ? t('meetingAnswerNowBy', { answer: now, who: entry.by })
              : t('meetingAnswerNow', { answer: now })}
          </p>
          {entry.rationale && <p className={styles.quiet}>{entry.rationale}</p>}
        </div>
      )}
    </>
  );
}
