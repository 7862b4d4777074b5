import { mergeClasses } from '@fluentui/react-components';
import {
  decisionOn,
  isRevealed,
  type Meeting,
  type SharedAssessment,
  spreadOf,
  votesOn,
} from '../../assessment/index.ts';
import { allQuestions, type Checklist, type Criterion, type Gate } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { choicesOf } from '../components/choices.ts';
import { useSpeech } from '../language.ts';
import { Dots } from './dots.tsx';
import { SpreadPicture } from './spread-picture.tsx';
import { spreadSentence } from './spread-text.ts';
import { StageReasons } from './stage-reasons.tsx';
import { useStageStyles } from './stage-styles.ts';
import { useFit } from './use-fit.ts';
import { useMinutes } from './use-minutes.ts';
import { useShared } from './use-shared.ts';

export interface StagePageProps {
  readonly shared: SharedAssessment;
  readonly checklist: Checklist;
  /** The draft's name. */
  readonly title: string;
}

/**
 * The meeting's shared screen: what all see of the group's question, to be read from across a room. It has no control, and knows
 * nothing of whoever it is shown by.
 */
export function StagePage({ shared, checklist, title }: StagePageProps) {
  const styles = useStageStyles();
  const { t } = useSpeech();
  const [minutes] = useMinutes();
  const { assessment } = useShared(shared);
  const meeting = assessment?.meetings.at(-1);
  const question = allQuestions(checklist).find(({ id }) => id === meeting?.current?.to);
  const page = useFit();
  return (
    <main ref={page} className={styles.page}>
      <p className={styles.head}>{title}</p>
      {!meeting || !assessment ? (
        <p className={mergeClasses(styles.text, styles.middle)}>{t('meetingStageWaiting')}</p>
      ) : meeting.ended ? (
        minutes && minutes !== 'failed' && <minutes.StageEnded {...{ checklist, assessment, meeting }} />
      ) : question ? (
        <Question checklist={checklist} meeting={meeting} question={question} />
      ) : (
        <p className={mergeClasses(styles.text, styles.middle)}>{t('meetingStageChoose')}</p>
      )}
    </main>
  );
}

interface QuestionProps {
  readonly checklist: Checklist;
  readonly meeting: Meeting;
  readonly question: Criterion | Gate;
}

function Question({ checklist, meeting, question }: QuestionProps) {
  const styles = useStageStyles();
  const { t, say } = useSpeech();
  const { id } = question;
  const n = votesOn(meeting, id).length;
  const m = meeting.participants.length;
  return (
    <div className={styles.content}>
      <h1 className={styles.title}>{say(question.title)}</h1>
      <p className={styles.question}>{say(question.question)}</p>
      {isRevealed(meeting, id) ? (
        <Votes checklist={checklist} meeting={meeting} question={question} />
      ) : (
        <>
          <Agreed checklist={checklist} meeting={meeting} question={question} />
          {!(decisionOn(meeting, id) && n === 0) && (
            <div className={styles.dots}>
              <div className={styles.dotRow}>
                <Dots voted={n} of={m} />
              </div>
              <p className={styles.text} role="status">
                {t('meetingStageDots', { n, m })}
              </p>
            </div>
          )}
          <Choices checklist={checklist} question={question} />
        </>
      )}
    </div>
  );
}

/** What there is to choose between, while all think. */
function Choices({ checklist, question }: Pick<QuestionProps, 'checklist' | 'question'>) {
  const styles = useStageStyles();
  const speech = useSpeech();
  const choices = choicesOf(checklist, question, speech).filter(
    ({ answer }) => answer.kind === 'level' || answer.kind === 'gate',
  );
  return (
    <dl className={styles.choices}>
      {choices.map(({ value, label, text }) => (
        <div key={value} className={styles.choice}>
          <dt className={styles.choiceName}>{label}</dt>
          <dd className={styles.choiceText}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Agreed({ checklist, meeting, question }: QuestionProps) {
  const styles = useStageStyles();
  const speech = useSpeech();
  const decision = decisionOn(meeting, question.id);
  if (!decision) return null;
  return (
    <section className={styles.agreed} aria-label={speech.t('meetingAgreed')}>
      <p className={styles.agreedAnswer}>
        {speech.t('meetingAgreedOn', { answer: answerText(checklist, decision.to, decision.answer, speech) })}
      </p>
      <p className={styles.text}>{decision.rationale}</p>
    </section>
  );
}

function Votes({ checklist, meeting, question }: QuestionProps) {
  const styles = useStageStyles();
  const speech = useSpeech();
  const { t } = speech;
  const spread = spreadOf(checklist, meeting, question.id);
  return (
    <div className={styles.sides}>
      <section className={styles.side} aria-label={t('meetingSpread')}>
        <h2 className={styles.part}>{t('meetingSpread')}</h2>
        {spread.shares.length > 0 && (
          <div className={styles.large}>
            <SpreadPicture checklist={checklist} question={question} spread={spread} />
          </div>
        )}
        <p className={styles.text}>
          {spreadSentence(spread, speech)}
          {spread.disputed && !decisionOn(meeting, question.id) && ` ${t('meetingHearReasons')}`}
        </p>
        <Agreed checklist={checklist} meeting={meeting} question={question} />
      </section>
      {spread.shares.length > 0 && (
        <section className={styles.side} aria-label={t('meetingReasons')}>
          <h2 className={styles.part}>{t('meetingReasons')}</h2>
          <StageReasons checklist={checklist} meeting={meeting} spread={spread} />
        </section>
      )}
    </div>
  );
}
