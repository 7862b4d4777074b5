import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, FolderOpen16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { LanguageButton } from '../components/language-button.tsx';
import { useSpeech } from '../language.ts';
import { DraftItem } from './draft-item.tsx';
import { FolderChooser } from './folder-chooser.tsx';
import { folderName } from './folder-name.ts';
import { Obstacle } from './obstacle.tsx';
import type { DraftRow, Drafts, Folder, FolderView } from './ports.ts';
import { SubFolders } from './sub-folders.tsx';
import { type Looking, type Place, useFolder } from './use-folder.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    maxWidth: '1080px',
    minHeight: '100vh',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  title: {
    flex: '1 1 260px',
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  // The words of the first button stand in line with the title where they stand below it.
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TabPageProps {
  /** The same object as long as the page is there. */
  readonly drafts: Drafts;
  /** Where to begin. */
  readonly start: Place;
  /** The address of the channel's folder, where there is a channel. */
  readonly channel?: string;
  /** Opens a draft's assessment, or the shared file that is left of one. */
  readonly onOpen: (row: DraftRow) => void;
  /** Opens the draft in Word. */
  readonly onOpenInWord: (webUrl: string) => void;
  /** Told of each folder that is shown, for whoever wants to begin there the next time. */
  readonly onFolder?: (folder: Folder) => void;
}

/** The drafts of a folder, with how far each has come. */
export function TabPage({ drafts, start, channel, onOpen, onOpenInWord, onFolder }: TabPageProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const looking = useFolder(drafts, start);
  const [choosing, setChoosing] = useState(false);
  const { shown, busy } = looking;
  const listed = shown.kind === 'listed' ? shown.view : null;
  const folder = listed?.folder;
  useEffect(() => {
    if (folder) onFolder?.(folder);
  }, [folder, onFolder]);
  const go = (place: Place) => {
    setChoosing(false);
    looking.go(place);
  };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{folder ? folderName(folder, speech) : t('tabTitle')}</h1>
        <div className={styles.tools}>
          <Button
            appearance="subtle"
            size="small"
            icon={<FolderOpen16Regular />}
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {t('tabChoose')}
          </Button>
          {listed && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowClockwise16Regular />}
              disabledFocusable={busy}
              onClick={looking.refresh}
            >
              {t('tabRefresh')}
            </Button>
          )}
          <LanguageButton />
        </div>
      </header>
      {(choosing || shown.kind === 'failed') && <FolderChooser channel={channel} onGo={go} />}
      {shown.kind === 'opening' && <Spinner label={t('tabOpening')} />}
      <Obstacle looking={looking} />
      {listed && <Listed looking={looking} view={listed} onOpen={onOpen} onOpenInWord={onOpenInWord} />}
    </main>
  );
}

interface ListedProps extends Pick<TabPageProps, 'onOpen' | 'onOpenInWord'> {
  readonly looking: Looking;
  readonly view: FolderView;
}

function Listed({ looking, view, onOpen, onOpenInWord }: ListedProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const n = view.drafts.length;
  const told =
    looking.busy || !view.complete ? t('tabReading') : t(n === 1 ? 'tabCountOne' : 'tabCountMany', { n });
  return (
    <>
      <SubFolders looking={looking} view={view} />
      {n > 0 && (
        <ul className={styles.list} aria-label={t('tabDrafts')}>
          {view.drafts.map((row) => (
            <DraftItem key={row.key} row={row} onOpen={onOpen} onOpenInWord={onOpenInWord} />
          ))}
        </ul>
      )}
      {n === 0 && view.complete && <p className={styles.quiet}>{t('tabEmpty')}</p>}
      <div role="status" className={styles.quiet}>
        {n === 0 && view.complete ? '' : told}
      </div>
    </>
  );
}
