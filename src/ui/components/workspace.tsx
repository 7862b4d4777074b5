import { makeStyles, tokens } from '@fluentui/react-components';
import {
  Comment20Regular,
  DocumentArrowDown20Regular,
  History20Regular,
  Signature20Regular,
} from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { allQuestions, type Checklist } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import type { Head, OtherDocument } from '../ports.ts';
import type { OtherAssessment } from '../state/other-file.ts';
import type { Session } from '../state/session.ts';
import type { SharingLink } from '../state/sharing-link.ts';
import { useAssessment } from '../state/use-assessment.ts';
import { useLeave } from '../state/use-leave.ts';
import { useWatch } from '../state/use-watch.ts';
import type { VersionState } from '../state/versions.ts';
import type { Taken } from './carry-over/choosing.tsx';
import { factId } from './case-facts.tsx';
import { DraftBanners } from './draft-banners.tsx';
import { Later } from './later.tsx';
import { type Entry, moreButton } from './more-menu.tsx';
import { rowId } from './question-card.tsx';
import { foldOf, Questions, versionButton } from './questions.tsx';
import { useReview } from './review/use-review.ts';
import { SaveFailure } from './save-failure.tsx';
import { Scoreboard, whyButton } from './scoreboard.tsx';
import { SignatureQuestion } from './signature-question.tsx';
import { SealLine } from './signing/seal-line.tsx';
import { useSeal } from './signing/use-seal.ts';
import { SummaryPanel } from './summary/summary-panel.tsx';
import { summaryButton, useSummaries } from './summary/use-summaries.ts';
import { Toolbar } from './toolbar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { VersionTaken } from './versions/version-taken.tsx';
import { Why } from './why/why.tsx';

const useStyles = makeStyles({
  workspace: {
    display: 'flex',
    flexDirection: 'column',
    height: 'var(--vagval-pane-height, 100vh)',
    minHeight: 0,
  },
  head: {
    flexShrink: 0,
    boxShadow: tokens.shadow4,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  foot: {
    flexShrink: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    maxHeight: '65vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** An element to bring into view, with or without the keyboard. A new object each time, so that asking again works. */
interface Target {
  readonly id: string;
  readonly block: 'start' | 'nearest' | 'center';
  readonly focus: boolean;
}

type ViewName = 'questions' | 'why' | 'carry' | 'history' | 'signing' | 'comments' | 'handEdits' | 'version';

const views = {
  carry: () => import('./carry-over/carry-over.tsx'),
  history: () => import('./history/history-view.tsx'),
  signing: () => import('./signing/signing-view.tsx'),
  comments: () => import('./review/other-comments.tsx'),
  handEdits: () => import('./summary/hand-edits.tsx'),
  version: () => import('./versions/version-view.tsx'),
} as const;

const SharingLine = lazy(() => import('./sharing/sharing-line.tsx'));
const SharingNotice = lazy(() => import('./sharing/sharing-notice.tsx'));
const VersionNotice = lazy(() => import('./versions/version-notice.tsx'));

export interface WorkspaceProps {
  readonly checklist: Checklist;
  /** How the assessment stands to the versions of it. */
  readonly version: VersionState;
  /** The programmes that may be laid on it. */
  readonly overlays: readonly Head[];
  readonly session: Session;
  readonly openOther: (file: File) => Promise<OtherDocument>;
  /** Another document's assessment that was chosen to take from, before there was one here. */
  readonly carry: OtherAssessment | null;
  /** null where there is nothing to share with. */
  readonly link: SharingLink | null;
  /** The assessment was found in the shared file: the document had none. */
  readonly fromShared: boolean;
}

/** Where the officer works: the score above, the questions between, the summary below. */
export function Workspace({
  checklist,
  version,
  overlays,
  session,
  openOther,
  carry,
  link,
  fromShared,
}: WorkspaceProps) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const work = useAssessment(checklist, session);
  const draft = session.options.document;
  useLeave(session);
  useWatch(session);
  useEffect(() => session.start(), [session]);
  useEffect(() => link?.meet(session), [link, session]);
  const review = useReview(draft, work);
  const seal = useSeal(work);
  const summaries = useSummaries(work, draft, review, seal, language);

  const begin = work.next[0];
  const [question, setQuestion] = useState(begin ?? '');
  const [folds, setFolds] = useState<ReadonlySet<string>>(
    () => new Set(begin ? [foldOf(checklist, begin)] : []),
  );
  const [chosenView, setView] = useState<ViewName>(carry ? 'carry' : 'questions');
  // Somebody else may take it over while the officer looks at what has changed.
  const view = chosenView === 'version' && version.kind !== 'earlier' ? 'questions' : chosenView;
  const [target, setTarget] = useState<Target | null>(
    Object.keys(work.assessment.entries).length > 0 && begin
      ? { id: rowId(begin), block: 'start', focus: false }
      : null,
  );
  /** How many answered questions a new version has opened again, once the officer has taken the assessment over to it. */
  const [reopened, setReopened] = useState<number | null>(null);
  const scrolled = useRef<Target>(null);

  const show = (shown: string, how: Omit<Target, 'id'>) => {
    setFolds((before) => new Set([...before, foldOf(checklist, shown)]));
    setView('questions');
    setQuestion(shown);
    setTarget({ id: rowId(shown), ...how });
  };
  const goTo = (id: string) => show(id, { block: 'start', focus: true });
  const goToFact = (id: string) => {
    setView('questions');
    setTarget({ id: factId(id), block: 'center', focus: true });
  };
  useEffect(() => {
    if (!target || scrolled.current === target) return;
    scrolled.current = target;
    const row = document.getElementById(target.id);
    if (target.focus) row?.focus({ preventScroll: true });
    row?.scrollIntoView?.({ block: target.block });
  }, [target]);
  /** Back to the questions, with the keyboard where the view was opened. */
  const back = (button: string) => () => {
    document.getElementById(button)?.focus();
    setView('questions');
  };
  const travel = (step: () => string | undefined) => () => {
    const id = step();
    if (id && allQuestions(checklist).some((one) => one.id === id))
      show(id, { block: 'nearest', focus: false });
  };
  const [taken, setTaken] = useState<Taken | null>(null);
  const [undo, redo] = [travel(work.undo), travel(work.redo)];
  useShortcuts({ undo, redo, next: () => work.next[0] && goTo(work.next[0]) });

  const toggleFold = (id: string) =>
    setFolds((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  const others = review.others.length;
  const entries: readonly Entry[] = [
    {
      id: 'carry',
      label: t('carry'),
      icon: <DocumentArrowDown20Regular />,
      onOpen: () => setView('carry'),
    },
    {
      id: 'comments',
      label: others > 0 ? `${t('otherComments')} (${others})` : t('otherComments'),
      icon: <Comment20Regular />,
      onOpen: () => setView('comments'),
    },
    { id: 'signing', label: t('signing'), icon: <Signature20Regular />, onOpen: () => setView('signing') },
    { id: 'history', label: t('history'), icon: <History20Regular />, onOpen: () => setView('history') },
  ];
  const toMore = back(moreButton);

  return (
    <div className={styles.workspace}>
      {work.asking && <SignatureQuestion onChoice={(choice) => work.decideSignature(choice)} />}
      <header className={styles.head}>
        <Toolbar work={work} entries={entries} onUndo={undo} onRedo={redo} />
        {link && (
          <Suspense fallback={null}>
            <SharingLine link={link} />
          </Suspense>
        )}
        <Scoreboard
          work={work}
          onGoTo={goTo}
          onGoToFact={goToFact}
          why={view === 'why'}
          onWhy={() => setView(view === 'why' ? 'questions' : 'why')}
        >
          <SealLine seal={seal} onOpen={() => setView('signing')} />
        </Scoreboard>
      </header>
      <DraftBanners work={work} onGoTo={goTo} taken={taken} onTakenSeen={() => setTaken(null)}>
        {link && (
          <Suspense fallback={null}>
            <SharingNotice link={link} fromShared={fromShared} />
          </Suspense>
        )}
        {version.kind !== 'newest' && view !== 'version' && (
          <Suspense fallback={null}>
            <VersionNotice work={work} version={version} onSee={() => setView('version')} />
          </Suspense>
        )}
        {reopened !== null && (
          <VersionTaken version={checklist.version} reopened={reopened} onSeen={() => setReopened(null)} />
        )}
      </DraftBanners>
      {view === 'why' && <Why work={work} onGoTo={goTo} onBack={back(whyButton)} />}
      {view === 'carry' && (
        <Later load={views.carry} onBack={toMore}>
          {({ CarryOver }) => (
            <CarryOver
              work={work}
              openOther={openOther}
              first={carry}
              onDone={(what) => {
                setTaken(what ?? null);
                toMore();
              }}
            />
          )}
        </Later>
      )}
      {view === 'history' && (
        <Later load={views.history} onBack={toMore}>
          {({ HistoryView }) => <HistoryView work={work} onGoTo={goTo} onBack={toMore} />}
        </Later>
      )}
      {view === 'signing' && (
        <Later load={views.signing} onBack={toMore}>
          {({ SigningView }) => <SigningView work={work} review={review} onBack={toMore} />}
        </Later>
      )}
      {view === 'comments' && (
        <Later load={views.comments} onBack={toMore}>
          {({ OtherComments }) => <OtherComments work={work} review={review} onBack={toMore} />}
        </Later>
      )}
      {view === 'handEdits' && (
        <Later load={views.handEdits} onBack={back(summaryButton)}>
          {({ HandEdits }) => (
            <HandEdits
              asked={summaries.asked}
              busy={summaries.step !== null}
              onWrite={async (choices) => {
                const sizes = summaries.asked.map(({ size }) => size);
                if ((await summaries.write(sizes, 'auto', choices)) === 'done') back(summaryButton)();
              }}
              onBack={back(summaryButton)}
            />
          )}
        </Later>
      )}
      {view === 'version' && version.kind === 'earlier' && (
        <Later load={views.version} onBack={back(versionButton)}>
          {({ VersionView }) => (
            <VersionView
              work={work}
              from={version.from}
              to={version.to}
              onBack={back(versionButton)}
              onTaken={(ids) => {
                setReopened(ids.length);
                if (ids[0]) goTo(ids[0]);
                else back(versionButton)();
              }}
            />
          )}
        </Later>
      )}
      <Questions
        work={work}
        overlays={overlays}
        review={review}
        hidden={view !== 'questions'}
        question={question}
        folds={folds}
        onToggle={(id) => (id === question ? setQuestion('') : show(id, { block: 'nearest', focus: false }))}
        onFold={toggleFold}
        {...(version.kind === 'earlier' ? { onVersion: () => setView('version') } : {})}
      />
      <footer className={styles.foot}>
        {view !== 'carry' && view !== 'version' && work.place.kind !== 'beside' && (
          <SummaryPanel draft={work.draft} summaries={summaries} onAsked={() => setView('handEdits')} />
        )}
        <SaveFailure work={work} />
      </footer>
    </div>
  );
}
