import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  decisionOn,
  isRevealed,
  type Meeting,
  type SharedAssessment,
  spreadOf,
  votesOn,
} from '../../assessment/index.ts';
import { allQuestions, type Checklist, type Criterion, type Gate } from '../../engine/index.ts';
import { type Minutes, minutesHeadings, minutesOf } from '../../summary/index.ts';
import { answerText } from '../answer-text.ts';
import { choicesOf } from '../components/choices.ts';
import { useSpeech } from '../language.ts';
import { Dots } from './dots.tsx';
import { Reasons } from './reasons.tsx';
import { SpreadPicture } from './spread-picture.tsx';
import { spreadSentence } from './spread-text.ts';
import { useShared } from './use-shared.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    gap: '2vmin',
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '4vmin 5vmin',
    fontSize: 'clamp(16px, 3.6vmin, 40px)',
    lineHeight: 1.35,
    overflowWrap: 'anywhere',
  },
  some: { fontSize: 'clamp(16px, 2.9vmin, 34px)' },
  much: { fontSize: 'clamp(15px, 2.3vmin, 28px)' },
  head: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: '0.8em' },
  content: { display: 'grid', alignContent: 'start', gap: '2.4vmin', minWidth: 0 },
  middle: { display: 'grid', alignContent: 'center', justifyItems: 'center', textAlign: 'center' },
  title: { margin: 0, fontSize: '1.9em', lineHeight: 1.15, hyphens: 'auto' },
  question: { margin: 0, maxWidth: '52em' },
  dots: { display: 'grid', gap: '1.5vmin', fontSize: '1.2em' },
  dotRow: { fontSize: '2.2em' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    gap: '5vmin',
    alignItems: 'start',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: { display: 'grid', gap: '1.6vmin', minWidth: 0 },
  part: { margin: 0, fontSize: '1.05em' },
  large: { fontSize: '1.25em' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9em), 1fr))',
    gap: '1.2em',
    margin: '1.5vmin 0 0',
  },
  choice: { display: 'grid', gap: '0.2em', alignContent: 'start' },
  choiceName: { fontWeight: tokens.fontWeightSemibold },
  choiceText: { margin: 0, fontSize: '0.85em', color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  agreed: {
    display: 'grid',
    gap: '0.3em',
    padding: '0.7em 0.9em',
    border: `3px solid ${tokens.colorPaletteGreenForeground1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  agreedAnswer: { margin: 0, fontSize: '1.35em', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: '0.5em', margin: 0, paddingLeft: '1.2em' },
});

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
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { assessment } = useShared(shared);
  const meeting = assessment?.meetings.at(-1);
  const question = allQuestions(checklist).find(({ id }) => id === meeting?.current?.to);
  const amount = meeting && question && !meeting.ended ? amountOf(meeting, question.id) : 'little';
  return (
    <main className={mergeClasses(styles.page, amount !== 'little' && styles[amount])}>
      <p className={styles.head}>{title}</p>
      {!meeting || !assessment ? (
        <p className={mergeClasses(styles.text, styles.middle)}>{t('meetingStageWaiting')}</p>
      ) : meeting.ended ? (
        <Ended minutes={minutesOf(checklist, assessment, meeting, language)} />
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
  const styles = useStyles();
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
  const styles = useStyles();
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
  const styles = useStyles();
  const speech = useSpeech();
  const decision = decisionOn(meeting, question.id);
  if (!decision) return null;
  return (
    <section className={styles.agreed} aria-label={speech.t('meetingAgreed')}>
      <p className={styles.agreedAnswer}>
        {speech.t('meetingAgreedOn', { answer: answerText(checklist, decision.answer, speech) })}
      </p>
      <p className={styles.text}>{decision.rationale}</p>
    </section>
  );
}

function Votes({ checklist, meeting, question }: QuestionProps) {
  const styles = useStyles();
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
          <Reasons checklist={checklist} meeting={meeting} spread={spread} large />
        </section>
      )}
    </div>
  );
}

function Ended({ minutes }: { readonly minutes: Minutes }) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const headings = minutesHeadings(language);
  const { agreed, open } = minutes;
  return (
    <div className={styles.content}>
      <h1 className={styles.title}>{t('meetingEnded')}</h1>
      <div className={styles.sides}>
        <section className={styles.side} aria-label={headings.agreed}>
          <h2 className={styles.part}>{headings.agreed}</h2>
          <ul className={styles.list}>
            {agreed.map(({ id, title, answer }) => (
              <li key={id}>
                {title}: {answer}
              </li>
            ))}
            {agreed.length === 0 && <li>{headings.agreedNone}</li>}
          </ul>
        </section>
        <section className={styles.side} aria-label={headings.open}>
          <h2 className={styles.part}>{headings.open}</h2>
          <ul className={styles.list}>
            {open.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
            {open.length === 0 && <li>{headings.openNone}</li>}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** Letters of reasons up to which a screen of 1280 × 720 holds them in large and in middle type. */
const largest = 260;
const middle = 800;
/** What a voter's name and the room around it take, in letters. */
const around = 40;

/** How much there is to read when the votes are shown: it chooses the size of the letters. */
function amountOf(meeting: Meeting, id: string): 'little' | 'some' | 'much' {
  if (!isRevealed(meeting, id)) return 'little';
  const reasons = votesOn(meeting, id).map(({ rationale }) => rationale);
  const decision = decisionOn(meeting, id)?.rationale ?? '';
  const letters = [...reasons, decision].reduce((sum, text) => sum + text.length + around, 0);
  return letters <= largest ? 'little' : letters <= middle ? 'some' : 'much';
}
