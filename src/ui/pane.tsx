import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Assessment, DocumentFault, faultText, type Sharing } from '../assessment/index.ts';
import type { Checklist } from '../engine/index.ts';
import { Later } from './components/later.tsx';
import { Lost } from './components/lost.tsx';
import { Notice } from './components/notice.tsx';
import { Page } from './components/page.tsx';
import { type Chosen, Start } from './components/start.tsx';
import { Workspace, type WorkspaceProps } from './components/workspace.tsx';
import { useSpeech } from './language.ts';
import type { ChecklistChoice, OtherDocument, OwnChecklists, PaneDocument, Preferences } from './ports.ts';
import type { PracticeViewProps } from './practice/practice-view.tsx';
import { begunWith } from './state/begun.ts';
import { Gate, guarded } from './state/gate.ts';
import { openingOf } from './state/opening.ts';
import type { OtherAssessment } from './state/other-file.ts';
import { recoverFrom } from './state/recover.ts';
import { Session } from './state/session.ts';
import { SharingLink } from './state/sharing-link.ts';
import { useComposed } from './state/use-composed.ts';
import { useJoined } from './state/use-joined.ts';
import { useVersion } from './state/versions.ts';
import { Surface, type SurfaceProps } from './surface.tsx';

/** What there is to practise on, fetched when somebody wants to. */
export interface Practice extends Pick<PracticeViewProps, 'store' | 'saveAnswers'> {
  readonly cases: () => Promise<PracticeViewProps['cases']>;
}

const useStyles = makeStyles({ loading: { padding: '24px' } });

export interface PaneContentProps {
  readonly document: PaneDocument;
  /** Others may come while it is shown. */
  readonly checklists: readonly ChecklistChoice[];
  /** How the organisation's own ones among them could be read; absent where it has none. */
  readonly own?: OwnChecklists;
  readonly preferences: Preferences;
  readonly now: () => Date;
  /** Opens another .docx, such as the application. @throws DocumentFault with the reason why it can't be opened. */
  readonly openOther: (file: File) => Promise<OtherDocument>;
  /** Gives the officer a file with an assessment's XML. */
  readonly saveBeside: (name: string, xml: string) => void;
  /** Where several persons can share the assessment; the same object as long as the pane is there. */
  readonly sharing?: Sharing;
  /** Cases to practise on; absent where there are none. */
  readonly practice?: Practice;
}

type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: DocumentFault }
  | { readonly kind: 'start'; readonly besideDamaged: boolean }
  /** From the start and back to it. */
  | { readonly kind: 'practice'; readonly besideDamaged: boolean }
  /** No assessment, but a summary of one. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'unknownChecklist'; readonly id: string; readonly file?: string }
  | {
      readonly kind: 'working';
      readonly checklist: Checklist;
      readonly session: Session;
      readonly carry: OtherAssessment | null;
      /** Nobody had begun in the document, but in its shared file. */
      readonly fromShared?: boolean;
    };

export type PaneProps = SurfaceProps & PaneContentProps;

/** The whole pane, on a surface of its own. */
export function Pane({ catalogue, theme, ...props }: PaneProps) {
  return (
    <Surface catalogue={catalogue} theme={theme} preferences={props.preferences}>
      <PaneContent {...props} />
    </Surface>
  );
}

/** What the pane shows, from reading the document to working on its assessment. */
export function PaneContent(props: PaneContentProps) {
  const { document: draft, checklists, preferences, now, openOther, sharing, practice } = props;
  const styles = useStyles();
  const { t, say } = useSpeech();
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const [name, setName] = useState(preferences.read('name') ?? '');
  const [gate] = useState(() => new Gate());
  const [link] = useState(() => (sharing ? new SharingLink(sharing, now) : null));
  const spoken = useRef(t);
  spoken.current = t;

  const enter = useCallback(async (find: () => Promise<Phase>) => {
    setPhase({ kind: 'loading' });
    try {
      setPhase(await find());
    } catch (error) {
      setPhase({
        kind: 'failed',
        fault: error instanceof DocumentFault ? error : new DocumentFault('hostError', String(error)),
      });
    }
  }, []);

  const known = useRef(checklists);
  known.current = checklists;
  const { saveBeside } = props;
  /** @param isNew true when what is begun with is not in the document yet, but has to be. */
  const begin = useCallback(
    (first: Assessment, by: string, isNew: boolean) => {
      return new Session(
        first,
        {
          document: guarded(draft, gate),
          gate,
          by,
          now,
          writing: () => document.activeElement instanceof HTMLTextAreaElement,
          saveBeside: (xml) => {
            const values = { checklist: first.checklist.id, date: now().toISOString().slice(0, 10) };
            saveBeside(spoken.current('besideFile', values), xml);
          },
        },
        isNew,
      );
    },
    [draft, gate, now, saveBeside],
  );
  const load = useCallback(
    () =>
      enter(async () => {
        const [state, opening] = await Promise.all([draft.readState(), openingOf(draft, known.current)]);
        gate.update(state, true);
        void link?.open(opening.kind === 'found' ? opening.assessment : null);
        if (opening.kind !== 'found') return opening;
        const { checklist, assessment } = opening;
        const session = begin(assessment, preferences.read('name') ?? '', false);
        return { kind: 'working', checklist, session, carry: null };
      }),
    [enter, begin, draft, gate, link, preferences],
  );
  useEffect(() => void load(), [load]);
  const missing = phase.kind === 'unknownChecklist' && !phase.file ? phase.id : null;
  useEffect(() => {
    if (checklists.some(({ id }) => id === missing)) void load();
  }, [checklists, missing, load]);
  useEffect(() => () => link?.close(), [link]);
  useJoined(link, phase.kind === 'start' || phase.kind === 'lost', (assessment) => {
    const choice = checklists.find(({ id }) => id === assessment.checklist.id);
    if (!choice) return setPhase({ kind: 'unknownChecklist', id: assessment.checklist.id });
    void enter(async () => {
      const checklist = await choice.load(assessment.facts, assessment.checklist);
      const by = preferences.read('name') || (link?.person?.name ?? '');
      const session = begin(link?.assessment ?? assessment, by, true);
      return { kind: 'working', checklist, session, carry: null, fromShared: true };
    });
  });

  const knownAs = (who: string) => {
    setName(who);
    preferences.write('name', who);
  };
  const start = ({ choice, overlays }: Chosen, who: string, carry: OtherAssessment | null) => {
    knownAs(who);
    void enter(async () => {
      // Somebody else may have begun meanwhile: then it is theirs that is gone on with.
      const opening = await openingOf(draft, checklists);
      const begun =
        opening.kind === 'found' ? opening : await begunWith(choice, overlays, who, now().toISOString());
      const { checklist, assessment: first } = begun;
      return { kind: 'working', checklist, session: begin(first, who, false), carry };
    });
  };
  /** The checklist that a file's assessment was made with, or a notice that it is not here. */
  const choiceFor = ({ file, assessment }: OtherAssessment, then: (choice: ChecklistChoice) => void) => {
    const choice = checklists.find(({ id }) => id === assessment.checklist.id);
    if (choice) then(choice);
    else setPhase({ kind: 'unknownChecklist', id: assessment.checklist.id, file });
  };
  const goOnWith = (copy: OtherAssessment, who: string) =>
    choiceFor(copy, (choice) => {
      knownAs(who);
      void enter(async () => {
        const checklist = await choice.load(copy.assessment.facts, copy.assessment.checklist);
        return { kind: 'working', checklist, session: begin(copy.assessment, who, true), carry: null };
      });
    });
  const recoveredBy = t('recoveredBy');
  const recover = useCallback(
    () => recoverFrom(draft, checklists, recoveredBy, now().toISOString()),
    [draft, checklists, recoveredBy, now],
  );
  const cases = practice?.cases;
  const practiceView = useCallback(
    () => Promise.all([import('./practice/practice-view.tsx'), cases?.() ?? []]),
    [cases],
  );
  const again = (
    <Button appearance="primary" onClick={() => void load()}>
      {t('tryAgain')}
    </Button>
  );
  const startNew = (besideDamaged: boolean) => setPhase({ kind: 'start', besideDamaged });

  return (
    <>
      {phase.kind === 'loading' && <Spinner className={styles.loading} label={t('loading')} />}
      {phase.kind === 'failed' && (
        <Notice title={t('loadFailed')} text={say(faultText[phase.fault.code])}>
          {again}
        </Notice>
      )}
      {phase.kind === 'damaged' && (
        <Notice
          title={t('damagedTitle')}
          text={t('damagedText')}
          detail={t('damagedReason', { reason: phase.reason })}
        >
          {again}
          <Button onClick={() => startNew(true)}>{t('startNew')}</Button>
        </Notice>
      )}
      {phase.kind === 'unknownChecklist' && (
        <Notice
          title={t('unknownChecklistTitle')}
          text={
            phase.file
              ? `${t('otherFailed', { file: phase.file })} ${t('otherNoChecklist', { id: phase.id })}`
              : t('unknownChecklistText', { id: phase.id })
          }
        >
          {again}
        </Notice>
      )}
      {phase.kind === 'lost' && (
        <Lost
          recover={recover}
          openOther={openOther}
          onRecovered={({ checklist, assessment }) =>
            setPhase({ kind: 'working', checklist, session: begin(assessment, name, true), carry: null })
          }
          onCopy={(copy) => goOnWith(copy, name)}
          onStartNew={() => startNew(false)}
        />
      )}
      {phase.kind === 'start' && (
        <Start
          checklists={checklists}
          {...(props.own ? { own: props.own } : {})}
          name={name}
          besideDamaged={phase.besideDamaged}
          openOther={openOther}
          onStart={(chosen, who) => start(chosen, who, null)}
          onCarry={(other, who) => choiceFor(other, (choice) => start({ choice, overlays: [] }, who, other))}
          onCopy={goOnWith}
          onPractice={practice && (() => setPhase({ kind: 'practice', besideDamaged: phase.besideDamaged }))}
        />
      )}
      {phase.kind === 'practice' && practice && (
        <Page>
          <Later load={practiceView} onBack={() => startNew(phase.besideDamaged)} back="practiceLeave">
            {([{ PracticeView }, cases]) => (
              <PracticeView
                cases={cases}
                store={practice.store}
                saveAnswers={practice.saveAnswers}
                checklists={checklists}
                onBack={() => startNew(phase.besideDamaged)}
              />
            )}
          </Later>
        </Page>
      )}
      {phase.kind === 'working' && (
        <Composed
          choice={checklists.find(({ id }) => id === phase.checklist.id)}
          checklist={phase.checklist}
          session={phase.session}
          openOther={openOther}
          carry={phase.carry}
          link={link}
          fromShared={phase.fromShared ?? false}
        />
      )}
    </>
  );
}

/** The workspace over the checklist with the programmes that are chosen at the moment, by whomever. */
function Composed({
  choice,
  ...props
}: Omit<WorkspaceProps, 'overlays' | 'version'> & { readonly choice: ChecklistChoice | undefined }) {
  const checklist = useComposed(props.checklist, choice, props.session);
  const version = useVersion(checklist, choice, props.session);
  return <Workspace {...props} checklist={checklist} version={version} overlays={choice?.overlays ?? []} />;
}
