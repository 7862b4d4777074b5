import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type Assessment,
  begun,
  drawnRater,
  meetingNow,
  newAssessment,
  type SharedAssessment,
  type SharedState,
} from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import { dayOf } from '../when.ts';
import { BeginView } from './begin-view.tsx';
import { JoinView } from './join-view.tsx';
import type { OwnRaters } from './own-raters.ts';
import type { StageControl } from './ports.ts';
import { mayWrite, roomOf } from './room.ts';
import { RoomView } from './room-view.tsx';
import { useMeetingStyles } from './styles.ts';
import { useMinutes } from './use-minutes.ts';

interface MeetingContentProps {
  readonly shared: SharedAssessment;
  readonly checklist: Checklist;
  readonly title: string;
  readonly now: () => Date;
  readonly wide: boolean;
  readonly stage: StageControl | undefined;
  readonly own: OwnRaters;
  readonly assessment: Assessment | null;
  readonly state: SharedState;
}

/** What there is to do: take part in the meeting that goes on, read what the last one came to, or begin one. */
export function MeetingContent(props: MeetingContentProps) {
  const { shared, checklist, title, now, wide, stage, own, assessment, state } = props;
  const styles = useMeetingStyles();
  const { t, locale } = useSpeech();
  const [again, setAgain] = useState<string | null>(null);
  const [minutes, fetchMinutes] = useMinutes();
  const writes = mayWrite(state);
  const meeting = assessment ? meetingNow(assessment) : undefined;
  if (assessment && meeting) {
    const rater = own.known(meeting);
    const come = () => own.in(meeting);
    const room = roomOf({ shared, checklist, assessment, meeting, rater, state, now, come });
    const takesPart = meeting.participants.some((participant) => participant.rater === rater);
    if (!takesPart && writes) return <JoinView meeting={meeting} onJoin={room.join} />;
    return <RoomView key={meeting.id} room={room} wide={wide} stage={stage} />;
  }
  const last = assessment?.meetings.at(-1);
  if (assessment && last && again !== last.id) {
    if (minutes === null) return <Spinner label={t('opening')} />;
    if (minutes === 'failed') {
      return (
        <div className={styles.bar} role="alert">
          <span>
            {t('viewFailed')}. {t('viewFailedText')}
          </span>
          <Button onClick={fetchMinutes}>{t('tryAgain')}</Button>
        </div>
      );
    }
    return (
      <minutes.MinutesView
        checklist={checklist}
        assessment={assessment}
        meeting={last}
        {...(writes ? { onBeginAgain: () => setAgain(last.id) } : {})}
      />
    );
  }
  if (!writes) return null;
  // Until the shared file has been seen nobody knows whether a meeting has begun.
  if (!state.seen) {
    return state.waiting === null || state.waiting === 'sending' ? (
      <Spinner label={t('meetingLoading')} />
    ) : null;
  }
  const begin = (anonymous: boolean) => {
    const at = now().toISOString();
    const { id, name } = shared.person;
    const person = anonymous ? { rater: drawnRater(), name: '' } : { rater: id, name };
    const before = shared.assessment ?? newAssessment(checklist, anonymous ? '' : name, at);
    const after = begun(before, { title, anonymous }, person, at);
    const begunNow = meetingNow(after);
    if (anonymous && begunNow) own.keep(begunNow.id, person.rater);
    shared.give(after, true);
  };
  return (
    <>
      <BeginView onBegin={begin} />
      {last && (
        <div className={styles.row}>
          <Button appearance="subtle" size="small" onClick={() => setAgain(null)}>
            {t('meetingMinutesLast', { date: dayOf(last.at, locale) })}
          </Button>
        </div>
      )}
    </>
  );
}
