import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ChevronDown16Regular,
  ChevronRight16Regular,
  Circle16Regular,
  Comment16Regular,
  ErrorCircle16Filled,
  History16Regular,
  PeopleSwap16Regular,
  QuestionCircle16Regular,
  TextQuote16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import {
  decisionOn,
  entryFor,
  evidenceOf,
  formerOf,
  isRevealed,
  type Meeting,
  rivalsOf,
  votesOn,
} from '../../assessment/index.ts';
import type { Criterion, Gate } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import { type QuestionState, questionState } from '../question-state.ts';
import type { Work } from '../state/use-assessment.ts';
import { choiceOf, choicesOf } from './choices.ts';
import { EvidencePart } from './evidence/evidence-part.tsx';
import { GuidanceBox } from './guidance-box.tsx';
import { ReviewPart } from './review/review-part.tsx';
import type { Review } from './review/use-review.ts';
import { RivalsPart } from './rivals-part.tsx';
import { UnclearPart } from './unclear-part.tsx';
import { FormerPart } from './versions/former-part.tsx';

const VotesPart = lazy(() => import('./votes/votes-part.tsx'));

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    scrollMarginTop: tokens.spacingVerticalXS,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', hyphens: 'auto' },
  opened: { fontWeight: tokens.fontWeightSemibold },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  state: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    maxWidth: '128px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'right',
  },
  answered: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  stop: { color: tokens.colorPaletteRedForeground1 },
  sign: { flexShrink: 0 },
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  question: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  choice: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  descriptor: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  clear: { justifySelf: 'start' },
});

const signs = {
  open: Circle16Regular,
  unknown: QuestionCircle16Regular,
  answered: CheckmarkCircle16Filled,
  warning: Warning16Filled,
  stop: ErrorCircle16Filled,
} as const;

interface QuestionCardProps {
  readonly work: Work;
  readonly review: Review;
  readonly question: Criterion | Gate;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One criterion or gate: a row that tells how it stands, and opens to where it is answered. */
export function QuestionCard({ work, review, question, open, onToggle }: QuestionCardProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const entry = entryFor(work.assessment, question);
  const state = questionState(work.checklist, question, entry, speech);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.card}>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={rowId(question.id)}
          className={styles.row}
          aria-expanded={open}
          aria-controls={open ? `body-${question.id}` : undefined}
          onClick={onToggle}
        >
          <Chevron aria-hidden />
          <span className={mergeClasses(styles.title, open && styles.opened)}>
            {speech.say(question.title)}
            <Marks
              evidence={evidenceOf(work.assessment, question.id).length}
              open={review.open[question.id] ?? 0}
              rivals={rivalsOf(work.assessment, question.id).length}
              former={formerOf(work.assessment, question) !== undefined}
            />
          </span>
          <StateText state={state} />
        </button>
      </h3>
      {open && <QuestionBody work={work} review={review} question={question} />}
    </div>
  );
}

/** The id of a question's row: where "next" takes the keyboard. */
export const rowId = (id: string) => `question-${id}`;

function StateText({ state }: { readonly state: QuestionState }) {
  const styles = useStyles();
  const { tone } = state;
  const Sign = signs[tone];
  const toneClass = tone === 'open' || tone === 'unknown' ? undefined : styles[tone];
  return (
    <span className={styles.state}>
      {state.text}
      <Sign aria-hidden className={mergeClasses(styles.sign, toneClass)} />
    </span>
  );
}

interface MarksProps {
  readonly evidence: number;
  readonly open: number;
  readonly rivals: number;
  readonly former: boolean;
}

/** What a question has beside its answer: passages tied to it, what reviewers wait for, what others answered at once, and an answer from before it changed. */
function Marks({ evidence, open, rivals, former }: MarksProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (evidence + open + rivals === 0 && !former) return null;
  return (
    <span className={styles.marks}>
      {evidence > 0 && (
        <span className={styles.mark}>
          <TextQuote16Regular aria-hidden className={styles.sign} />
          {t('evidenceCount', { n: evidence })}
        </span>
      )}
      {open > 0 && (
        <span className={styles.mark}>
          <Comment16Regular aria-hidden className={mergeClasses(styles.sign, styles.warning)} />
          {t(open === 1 ? 'openComment' : 'openComments', { n: open })}
        </span>
      )}
      {rivals > 0 && (
        <span className={styles.mark}>
          <PeopleSwap16Regular aria-hidden className={mergeClasses(styles.sign, styles.warning)} />
          {t('rivalMark')}
        </span>
      )}
      {former && (
        <span className={styles.mark}>
          <History16Regular aria-hidden className={mergeClasses(styles.sign, styles.warning)} />
          {t('formerMark')}
        </span>
      )}
    </span>
  );
}

function QuestionBody({ work, review, question }: Pick<QuestionCardProps, 'work' | 'review' | 'question'>) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, say } = speech;
  const entry = entryFor(work.assessment, question);
  const answer = entry?.answer;
  const rationale = entry?.rationale ?? '';
  const choices = choicesOf(work.checklist, question, speech);
  const missing = answer?.kind === 'notApplicable' && rationale.trim() === '';
  const meetings = work.assessment.meetings.filter((one) => isTakenUp(one, question.id)).reverse();
  return (
    <div className={styles.body} id={`body-${question.id}`}>
      <p className={styles.question}>{say(question.question)}</p>
      <GuidanceBox checklist={work.checklist} question={question} />
      <RivalsPart work={work} question={question} />
      <FormerPart work={work} question={question} />
      <RadioGroup
        aria-label={`${t('yourAnswer')}: ${say(question.title)}`}
        value={choiceOf(answer)}
        onChange={(_event, { value }) =>
          work.answer(question.id, choices.find((choice) => choice.value === value)?.answer)
        }
      >
        {choices.map(({ value, label, text }) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                <span className={styles.choice}>{label}</span>
                <span className={styles.descriptor}>{text}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <Field
        label={t('reason')}
        required={answer?.kind === 'notApplicable'}
        {...(missing
          ? { validationState: 'error', validationMessage: t('reasonRequired') }
          : { hint: t('reasonHint') })}
      >
        <Textarea
          value={rationale}
          resize="vertical"
          rows={3}
          onChange={(_event, { value }) => work.explain(question.id, value)}
        />
      </Field>
      {answer && (
        <Button
          className={styles.clear}
          size="small"
          onClick={() => {
            work.answer(question.id, undefined);
            document.getElementById(rowId(question.id))?.focus();
          }}
        >
          {t('clear')}
        </Button>
      )}
      {meetings.length > 0 && (
        <Suspense fallback={null}>
          <VotesPart work={work} question={question} meetings={meetings} />
        </Suspense>
      )}
      <EvidencePart work={work} document={review.document} question={question} />
      <ReviewPart work={work} review={review} question={question} />
      {work.checklist.status === 'draft' && <UnclearPart work={work} question={question} />}
    </div>
  );
}

/** Whether a meeting has come to a question. */
function isTakenUp(meeting: Meeting, to: string): boolean {
  const now = !meeting.ended && meeting.current?.to === to;
  return now || votesOn(meeting, to).length > 0 || isRevealed(meeting, to) || !!decisionOn(meeting, to);
}
