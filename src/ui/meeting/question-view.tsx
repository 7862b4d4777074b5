import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type AgendaItem, decisionOn, isRevealed, votesOn } from '../../assessment/index.ts';
import { allQuestions } from '../../engine/index.ts';
import { GuidanceBox } from '../components/guidance-box.tsx';
import { useSpeech } from '../language.ts';
import { Agreed, AgreePart } from './agree-part.tsx';
import type { Draft } from './answer-form.tsx';
import { nextQuestion } from './next-question.ts';
import { OwnVote } from './own-vote.tsx';
import { agreeId, titleId } from './parts.ts';
import { RevealPart } from './reveal-part.tsx';
import { RevealedPart } from './revealed-part.tsx';
import type { Room } from './room.ts';
import { useMeetingStyles } from './styles.ts';
import { useKeyboard } from './use-keyboard.ts';

/** What is written and not sent on one question. */
export interface Drafts {
  readonly vote?: Draft | undefined;
  readonly decision?: Draft | undefined;
}

interface QuestionViewProps {
  readonly room: Room;
  readonly id: string;
  readonly agenda: readonly AgendaItem[];
  readonly drafts: Drafts;
  readonly onDrafts: (drafts: Drafts) => void;
  /** Takes the whole group to a question. */
  readonly onGroup: (id: string) => void;
}

/** One criterion or gate, from the first vote to what the group agrees on. */
export function QuestionView({ room, id, agenda, drafts, onDrafts, onGroup }: QuestionViewProps) {
  const styles = useMeetingStyles();
  const { t, say } = useSpeech();
  const toKeyboard = useKeyboard();
  const title = useTitleFocus();
  const [unvoted, setUnvoted] = useState(false);
  const question = allQuestions(room.checklist).find((one) => one.id === id);
  if (!question) return null;
  const { meeting } = room;
  const decision = decisionOn(meeting, id);
  const revealed = isRevealed(meeting, id);
  const nobody = votesOn(meeting, id).length === 0;
  const applies = agenda.some((item) => item.id === id);
  const isGroups = meeting.current?.to === id;
  const nextId = nextQuestion(agenda, id);
  const next = allQuestions(room.checklist).find((one) => one.id === nextId);
  const agreeing = revealed || (unvoted && nobody) || drafts.decision !== undefined;
  const setDecision = (draft: Draft | undefined) => onDrafts({ ...drafts, decision: draft });
  const setReason = (reason: string) => {
    const before = drafts.decision ?? { answer: undefined, rationale: '' };
    const rationale = [before.rationale.trim(), reason.trim()].filter(Boolean).join('\n');
    setDecision({ ...before, rationale });
    toKeyboard(agreeId);
  };
  const deciding = { room, question, draft: drafts.decision, onDraft: setDecision, toKeyboard };
  return (
    <div className={styles.stack}>
      <h2 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        {say(question.title)}
      </h2>
      <p className={styles.text}>{say(question.question)}</p>
      <GuidanceBox checklist={room.checklist} question={question} />
      {!applies && <p className={styles.quiet}>{t('meetingNotAsked')}</p>}
      <Agreed {...deciding} />
      {!(decision && nobody) && (
        <OwnVote
          room={room}
          question={question}
          draft={drafts.vote}
          onDraft={(vote) => onDrafts({ ...drafts, vote })}
          toKeyboard={toKeyboard}
        />
      )}
      {revealed ? (
        <RevealedPart
          room={room}
          question={question}
          {...(room.mayWrite && (!decision || drafts.decision) ? { onUse: setReason } : {})}
        />
      ) : (
        !(decision && nobody) && <RevealPart room={room} question={id} toKeyboard={toKeyboard} />
      )}
      {agreeing && <AgreePart {...deciding} />}
      {room.mayWrite && nobody && !agreeing && !decision && (
        <div className={styles.row}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setUnvoted(true);
              toKeyboard(agreeId);
            }}
          >
            {t('meetingAgreeUnvoted')}
          </Button>
        </div>
      )}
      {room.mayWrite && isGroups && next && (
        <div className={styles.row}>
          <Button appearance={decision ? 'primary' : 'secondary'} onClick={() => onGroup(next.id)}>
            {t('meetingNext', { title: say(next.title) })}
          </Button>
        </div>
      )}
      {isGroups && !next && decision && <p className={styles.text}>{t('meetingAllDecided')}</p>}
    </div>
  );
}

/** A new question's title takes the keyboard, unless somebody writes elsewhere in the program around. */
function useTitleFocus() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, []);
  return title;
}
