import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { agendaOf, decisionOn, isRevealed, sameSaying, votesOn } from '../../assessment/index.ts';
import { allQuestions } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import { AgendaView } from './agenda-view.tsx';
import { EndPart } from './end-part.tsx';
import { nextQuestion } from './next-question.ts';
import { titleId } from './parts.ts';
import type { StageControl } from './ports.ts';
import { type Drafts, QuestionView } from './question-view.tsx';
import type { Room } from './room.ts';
import { StageButton } from './stage-button.tsx';
import { useMeetingStyles } from './styles.ts';
import { useKeyboard } from './use-keyboard.ts';
import { usePlace } from './use-place.ts';

const useStyles = makeStyles({
  wide: {
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 360px) minmax(0, 720px)',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
  },
  back: { marginInline: '-8px', paddingInline: '8px', minWidth: 0 },
});

const noDrafts: Drafts = {};

interface RoomViewProps {
  readonly room: Room;
  readonly wide: boolean;
  readonly stage?: StageControl | undefined;
}

/** A meeting that goes on: the agenda and the question, one at a time or beside each other. */
export function RoomView({ room, wide, stage }: RoomViewProps) {
  const styles = useStyles();
  const shared = useMeetingStyles();
  const { t, say } = useSpeech();
  const toKeyboard = useKeyboard();
  const { checklist, assessment, meeting } = room;
  const agenda = useMemo(() => agendaOf(checklist, assessment, meeting), [checklist, assessment, meeting]);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Drafts>>>({});
  const place = usePlace(meeting.current?.to, (id) => isWritten(room, id, drafts[id] ?? noDrafts));
  const { question } = place;
  const titleOf = (id: string | undefined) => {
    const found = allQuestions(checklist).find((one) => one.id === id);
    return found ? say(found.title) : '';
  };
  const go = (move: () => void) => {
    move();
    toKeyboard(titleId);
  };
  const takeGroup = (id: string) =>
    go(() => {
      room.goTo(id);
      place.follow();
    });
  const first = nextQuestion(agenda, undefined);
  const decided = agenda.filter(({ state }) => state === 'decided').length;

  const agendaPart = (
    <section className={shared.stack} aria-label={t('meetingAgenda')}>
      <div className={shared.tight}>
        <h2 id={wide ? undefined : titleId} tabIndex={-1} className={shared.title}>
          {t('meetingAgenda')}
        </h2>
        <p className={shared.quiet}>
          {t('meetingDecided', { n: decided, m: agenda.length })}. {t('meetingAgendaHint')}
        </p>
      </div>
      {room.mayWrite && !meeting.current && first && (
        <Button appearance="primary" onClick={() => takeGroup(first)}>
          {t('meetingStartWith', { title: titleOf(first) })}
        </Button>
      )}
      <div className={shared.row}>
        {stage && <StageButton stage={stage} />}
        {room.mayWrite && <EndPart open={agenda.length - decided} onEnd={room.end} />}
      </div>
      <AgendaView
        room={room}
        agenda={agenda}
        shown={wide ? question : undefined}
        onOpen={(id) => go(() => place.open(id))}
      />
    </section>
  );
  const elsewhere = place.elsewhere !== undefined && (
    <div className={shared.bar}>
      <span>{t('meetingGroupAt', { title: titleOf(place.elsewhere) })}</span>
      <div className={shared.row}>
        <Button size="small" onClick={() => go(place.follow)}>
          {t('meetingGoThere')}
        </Button>
        {question !== undefined && room.mayWrite && (
          <Button size="small" appearance="subtle" onClick={() => takeGroup(question)}>
            {t('meetingBringGroup')}
          </Button>
        )}
      </div>
    </div>
  );
  const questionPart = question !== undefined && (
    <QuestionView
      key={question}
      room={room}
      id={question}
      agenda={agenda}
      drafts={drafts[question] ?? noDrafts}
      onDrafts={(next) => setDrafts((before) => ({ ...before, [question]: next }))}
      onGroup={takeGroup}
    />
  );
  const bring = question !== undefined && !meeting.current && room.mayWrite && (
    <div className={shared.row}>
      <Button size="small" onClick={() => takeGroup(question)}>
        {t('meetingBringGroup')}
      </Button>
    </div>
  );
  if (wide) {
    return (
      <div className={styles.wide}>
        {agendaPart}
        <div className={shared.stack}>
          {elsewhere}
          {bring}
          {questionPart || <p className={shared.text}>{t('meetingChooseQuestion')}</p>}
        </div>
      </div>
    );
  }
  return (
    <div className={shared.stack}>
      {elsewhere}
      {questionPart ? (
        <>
          <div className={shared.row}>
            <Button
              className={styles.back}
              appearance="subtle"
              size="small"
              icon={<ArrowLeft16Regular />}
              onClick={() => go(() => place.open('agenda'))}
            >
              {t('meetingToAgenda')}
            </Button>
          </div>
          {bring}
          {questionPart}
        </>
      ) : (
        agendaPart
      )}
    </div>
  );
}

/** Whether something is written on a question that is not sent and can be. */
function isWritten({ meeting, rater }: Room, id: string, { vote, decision }: Drafts): boolean {
  const votes = votesOn(meeting, id);
  const own = votes.find((one) => one.rater === rater);
  const closed = own ? isRevealed(meeting, id) : votes.length === 0 && decisionOn(meeting, id) !== undefined;
  const differs =
    vote && !sameSaying(own, { ...(vote.answer ? { answer: vote.answer } : {}), rationale: vote.rationale });
  return (!closed && Boolean(differs)) || decision !== undefined;
}
