import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { notVoted, votesOn } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import { Dots } from './dots.tsx';
import { revealId, spreadId } from './parts.ts';
import type { Room } from './room.ts';
import { useMeetingStyles } from './styles.ts';

interface RevealPartProps {
  readonly room: Room;
  readonly question: string;
  readonly toKeyboard: (part: string) => void;
}

/** How many have voted, who is waited for, and the button that shows the votes to all. */
export function RevealPart({ room, question, toKeyboard }: RevealPartProps) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const [asking, setAsking] = useState(false);
  const { meeting } = room;
  const n = votesOn(meeting, question).length;
  const missing = notVoted(meeting, question);
  const names = meeting.anonymous ? '' : missing.map(({ name }) => name || t('meetingSomebody')).join(', ');
  const reveal = () => {
    setAsking(false);
    room.reveal(question);
    toKeyboard(spreadId);
  };
  const ask = () => {
    setAsking(true);
    toKeyboard(revealId);
  };
  return (
    <section className={styles.box} aria-label={t('meetingVotes')}>
      <div className={styles.row}>
        <Dots voted={n} of={meeting.participants.length} />
        <span>
          {missing.length === 0 && n > 0
            ? t('meetingAllVoted')
            : t('meetingVoted', { n, m: meeting.participants.length })}
        </span>
      </div>
      {missing.length > 0 && n > 0 && (
        <p className={styles.quiet}>
          {names ? t('meetingWaitingFor', { names }) : t('meetingWaitingForN', { n: missing.length })}
        </p>
      )}
      {room.mayWrite && !asking && n > 0 && (
        <div className={styles.row}>
          <Button onClick={() => (missing.length > 0 ? ask() : reveal())}>{t('meetingReveal')}</Button>
        </div>
      )}
      {asking && n > 0 && (
        <section className={styles.tight} aria-label={t('meetingReveal')}>
          <p className={styles.text} id={revealId} tabIndex={-1}>
            {names ? t('meetingRevealWithout', { names }) : t('meetingRevealWithoutN', { n: missing.length })}
          </p>
          <p className={styles.quiet}>{t('meetingRevealWithoutHint')}</p>
          <div className={styles.row}>
            <Button appearance="primary" onClick={reveal}>
              {t('meetingRevealAnyway')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('meetingRevealWait')}</Button>
          </div>
        </section>
      )}
    </section>
  );
}
