import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { misfits } from '../../assessment/index.ts';
import {
  type Answers,
  allQuestions,
  type Checklist,
  type Criterion,
  criteriaOf,
  type Gate,
} from '../../engine/index.ts';
import { range } from '../figures.ts';
import { useSpeech } from '../language.ts';
import type { Session } from '../state/session.ts';
import { useAssessment, type Work } from '../state/use-assessment.ts';
import { useLeave } from '../state/use-leave.ts';
import { About } from './about.tsx';
import { CaseFacts } from './case-facts.tsx';
import { InsertSummary } from './insert-summary.tsx';
import { QuestionCard, rowId } from './question-card.tsx';
import { SaveFailure } from './save-failure.tsx';
import { Scoreboard, whyButton } from './scoreboard.tsx';
import { Section } from './section.tsx';
import { Toolbar } from './toolbar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { Why } from './why/why.tsx';

const useStyles = makeStyles({
  workspace: { display: 'flex', flexDirection: 'column', height: '100vh', minHeight: 0 },
  head: {
    flexShrink: 0,
    boxShadow: tokens.shadow4,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  questions: { flex: 1, minHeight: 0, overflowY: 'auto' },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  version: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  notes: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  foot: {
    flexShrink: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A question to bring into view, with or without the keyboard. A new object each time, so that asking again works. */
interface Target {
  readonly id: string;
  readonly block: 'start' | 'nearest';
  readonly focus: boolean;
}

/** The fold of the gates, which are no dimension. */
const gatesFold = 'gates';

interface WorkspaceProps {
  readonly checklist: Checklist;
  readonly session: Session;
}

/** Where the officer works: the score above, the questions between, the summary below. */
export function Workspace({ checklist, session }: WorkspaceProps) {
  const styles = useStyles();
  const { t, say, language } = useSpeech();
  const work = useAssessment(checklist, session);
  const draft = session.options.document;
  useLeave(session);
  useEffect(() => session.start(), [session]);
  const begin = work.next[0];
  const [question, setQuestion] = useState(begin ?? '');
  const [folds, setFolds] = useState<ReadonlySet<string>>(
    () => new Set(begin ? [foldOf(checklist, begin)] : []),
  );
  const [view, setView] = useState<'questions' | 'why'>('questions');
  const [target, setTarget] = useState<Target | null>(
    Object.keys(work.assessment.entries).length > 0 && begin
      ? { id: begin, block: 'start', focus: false }
      : null,
  );
  const scrolled = useRef<Target>(null);

  const show = (shown: Target) => {
    setFolds((before) => new Set([...before, foldOf(checklist, shown.id)]));
    setView('questions');
    setQuestion(shown.id);
    setTarget(shown);
  };
  const goTo = (id: string) => show({ id, block: 'start', focus: true });
  useEffect(() => {
    if (!target || scrolled.current === target) return;
    scrolled.current = target;
    const row = document.getElementById(rowId(target.id));
    if (target.focus) row?.focus({ preventScroll: true });
    row?.scrollIntoView?.({ block: target.block });
  }, [target]);
  const back = () => {
    document.getElementById(whyButton)?.focus();
    setView('questions');
  };
  const travel = (step: () => string | undefined) => () => {
    const id = step();
    if (id && allQuestions(checklist).some((one) => one.id === id))
      show({ id, block: 'nearest', focus: false });
  };
  const [undo, redo] = [travel(work.undo), travel(work.redo)];
  useShortcuts({ undo, redo, next: () => work.next[0] && goTo(work.next[0]) });

  const toggleFold = (id: string) =>
    setFolds((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  const isAsked = ({ id }: { readonly id: string }) => work.applicable[id] !== 'no';
  const cards = (questions: readonly (Criterion | Gate)[]) =>
    questions
      .filter(isAsked)
      .map((one) => (
        <QuestionCard
          key={one.id}
          work={work}
          question={one}
          open={one.id === question}
          onToggle={() =>
            one.id === question ? setQuestion('') : show({ id: one.id, block: 'nearest', focus: false })
          }
        />
      ));
  const gates = checklist.gates.filter(isAsked);
  const state = (questions: readonly { readonly id: string }[], points?: string) => {
    const values = { answered: countAnswered(questions, work.answers), questions: questions.length };
    const [short, full] = [t('dimensionState', values), t('answered', values)];
    return points === undefined
      ? { short, full }
      : { short: `${points} · ${short}`, full: `${t('points', { points })}, ${full}` };
  };

  return (
    <div className={styles.workspace}>
      <header className={styles.head}>
        <Toolbar work={work} onUndo={undo} onRedo={redo} />
        <Scoreboard
          work={work}
          onGoTo={goTo}
          why={view === 'why'}
          onWhy={() => setView(view === 'questions' ? 'why' : 'questions')}
        />
      </header>
      {view === 'why' && <Why work={work} onGoTo={goTo} onBack={back} />}
      <main className={styles.questions} aria-label={t('criteria')} hidden={view !== 'questions'}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{say(checklist.title)}</h1>
          <span className={styles.version}>
            {t('version', { version: checklist.version })}
            {checklist.status === 'draft' && ` · ${t('draft')}`}
          </span>
        </div>
        <CaseFacts work={work} />
        <VersionNotes checklist={checklist} assessment={work.assessment} />
        {gates.length > 0 && (
          <Section
            id={gatesFold}
            title={t('gates')}
            state={state(gates)}
            description={t('gatesExplained')}
            open={folds.has(gatesFold)}
            onToggle={() => toggleFold(gatesFold)}
          >
            {cards(gates)}
          </Section>
        )}
        {checklist.dimensions.map((dimension) => {
          const value = work.score.groups[dimension.id];
          const criteria = criteriaOf(dimension).filter(isAsked);
          if (criteria.length === 0) return null;
          return (
            <Section
              key={dimension.id}
              id={dimension.id}
              title={say(dimension.title)}
              state={state(criteria, value ? range(checklist, value, language) : undefined)}
              description={say(dimension.description)}
              open={folds.has(dimension.id)}
              onToggle={() => toggleFold(dimension.id)}
            >
              {cards(criteria)}
            </Section>
          );
        })}
        <About checklist={checklist} />
      </main>
      <footer className={styles.foot}>
        <InsertSummary work={work} writer={draft} />
        <SaveFailure work={work} />
      </footer>
    </div>
  );
}

/** Says when an assessment was made with another version, and which of its answers have no place in this one. */
function VersionNotes({ checklist, assessment }: Pick<Work, 'checklist' | 'assessment'>) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  if (assessment.checklist.digest === checklist.digest) return null;
  const titles = new Map(allQuestions(checklist).map(({ id, title }) => [id, say(title)]));
  const odd = misfits(assessment, checklist).map((id) => titles.get(id) ?? id);
  return (
    <div className={styles.notes}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {t('otherVersion', { made: assessment.checklist.version, now: checklist.version })}{' '}
          {odd.length > 0 && t('misfits', { titles: odd.join(', ') })}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function foldOf(checklist: Checklist, id: string): string {
  const dimension = checklist.dimensions.find((one) =>
    criteriaOf(one).some((criterion) => criterion.id === id),
  );
  return dimension?.id ?? gatesFold;
}

function countAnswered(questions: readonly { readonly id: string }[], answers: Answers): number {
  return questions.filter(({ id }) => answers[id] && answers[id].kind !== 'unknown').length;
}
