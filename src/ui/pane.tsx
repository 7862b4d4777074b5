import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Assessment, DocumentFault, faultText, newAssessment } from '../assessment/index.ts';
import type { Checklist } from '../engine/index.ts';
import { LanguageSwitchContext } from './components/language-button.tsx';
import { Notice } from './components/notice.tsx';
import { Start } from './components/start.tsx';
import { Workspace } from './components/workspace.tsx';
import { LanguageContext } from './language.ts';
import { type Language, message } from './messages/index.ts';
import type { ChecklistChoice, OtherDocument, PaneDocument, Preferences } from './ports.ts';
import { Gate, guarded } from './state/gate.ts';
import { Session } from './state/session.ts';

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

const useStyles = makeStyles({
  pane: { minHeight: '100vh', overflowX: 'hidden' },
  loading: { padding: '24px' },
});

export interface PaneProps {
  readonly document: PaneDocument;
  readonly checklists: readonly ChecklistChoice[];
  /** The host's language; the officer may have chosen the other. */
  readonly language: Language;
  readonly theme: keyof typeof themes;
  readonly preferences: Preferences;
  readonly now: () => Date;
  /** Opens another document, or an assessment that was kept beside one. @throws DocumentFault with the reason why it can't be opened. */
  readonly openOther: (file: File) => Promise<OtherDocument>;
  /** Gives the officer a file with an assessment's XML. */
  readonly saveBeside: (name: string, xml: string) => void;
}

type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: DocumentFault }
  | { readonly kind: 'start'; readonly besideDamaged: boolean }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'unknownChecklist'; readonly id: string }
  | { readonly kind: 'working'; readonly checklist: Checklist; readonly session: Session };

/** The whole pane, from reading the document to working on its assessment. */
export function Pane({
  document: draft,
  checklists,
  language: hosts,
  theme,
  preferences,
  now,
  saveBeside,
}: PaneProps) {
  const styles = useStyles();
  const remembered = preferences.read('language');
  const [language, setLanguage] = useState<Language>(
    remembered === 'sv' || remembered === 'en' ? remembered : hosts,
  );
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const [name, setName] = useState(preferences.read('name') ?? '');
  const t = (key: Parameters<typeof message>[1], values?: Readonly<Record<string, string>>) =>
    message(language, key, values);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

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
  const gate = useRef<Gate>(null);
  const workOn = (checklist: Checklist, first: Assessment, by: string, isNew: boolean): Phase => {
    if (!gate.current) throw new Error('a document is read before it is worked on');
    const file = t('besideFile', { checklist: checklist.id, date: now().toISOString().slice(0, 10) });
    const session = new Session(
      first,
      {
        document: guarded(draft, gate.current),
        gate: gate.current,
        by,
        now,
        writing: () => document.activeElement instanceof HTMLTextAreaElement,
        saveBeside: (xml) => saveBeside(file, xml),
      },
      isNew,
    );
    return { kind: 'working', checklist, session };
  };
  const latest = useRef(workOn);
  latest.current = workOn;
  const load = useCallback(
    () =>
      enter(async () => {
        gate.current = new Gate(await draft.readState());
        const found = await openingOf(draft, checklists);
        return found.kind === 'found'
          ? latest.current(found.checklist, found.assessment, preferences.read('name') ?? '', false)
          : found;
      }),
    [enter, draft, checklists, preferences],
  );
  useEffect(() => void load(), [load]);

  const start = (choice: ChecklistChoice, who: string) => {
    setName(who);
    preferences.write('name', who);
    void enter(async () => {
      const checklist = await choice.load();
      return workOn(checklist, newAssessment(checklist, who, now().toISOString()), who, false);
    });
  };
  const changeLanguage = () => {
    const other = language === 'sv' ? 'en' : 'sv';
    setLanguage(other);
    preferences.write('language', other);
  };
  const again = (
    <Button appearance="primary" onClick={() => void load()}>
      {t('tryAgain')}
    </Button>
  );

  return (
    <FluentProvider theme={themes[theme]} className={styles.pane}>
      <LanguageContext value={language}>
        <LanguageSwitchContext value={changeLanguage}>
          {phase.kind === 'loading' && <Spinner className={styles.loading} label={t('loading')} />}
          {phase.kind === 'failed' && (
            <Notice title={t('loadFailed')} text={faultText[phase.fault.code][language]}>
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
              <Button onClick={() => setPhase({ kind: 'start', besideDamaged: true })}>
                {t('startNew')}
              </Button>
            </Notice>
          )}
          {phase.kind === 'unknownChecklist' && (
            <Notice title={t('unknownChecklistTitle')} text={t('unknownChecklistText', { id: phase.id })}>
              {again}
            </Notice>
          )}
          {phase.kind === 'start' && (
            <Start checklists={checklists} name={name} besideDamaged={phase.besideDamaged} onStart={start} />
          )}
          {phase.kind === 'working' && <Workspace checklist={phase.checklist} session={phase.session} />}
        </LanguageSwitchContext>
      </LanguageContext>
    </FluentProvider>
  );
}

type Opening =
  | Exclude<Phase, { kind: 'working' }>
  | { readonly kind: 'found'; readonly checklist: Checklist; readonly assessment: Assessment };

/** What the document holds decides where the officer begins. */
async function openingOf(draft: PaneDocument, checklists: readonly ChecklistChoice[]): Promise<Opening> {
  const stored = await draft.readAssessment();
  if (stored.kind === 'none') return { kind: 'start', besideDamaged: false };
  if (stored.kind === 'damaged') return { kind: 'damaged', reason: stored.reason };
  const { assessment } = stored;
  const choice = checklists.find(({ id }) => id === assessment.checklist.id);
  if (!choice) return { kind: 'unknownChecklist', id: assessment.checklist.id };
  return { kind: 'found', checklist: await choice.load(), assessment };
}
