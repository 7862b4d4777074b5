import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useSpeech } from '../language.ts';
import { FolderChooser } from './folder-chooser.tsx';
import { folderName } from './folder-name.ts';
import { Obstacle } from './obstacle.tsx';
import type { ChosenFolder, Drafts } from './ports.ts';
import { SubFolders } from './sub-folders.tsx';
import { type Place, useFolder } from './use-folder.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

export interface TabSettingsProps {
  /** The same object as long as the page is there. */
  readonly drafts: Drafts;
  /** What the tab shows now, or the channel's folder, or the person's own files. */
  readonly start: Place;
  readonly channel?: string;
  /** Told of the folder that the tab will show; null while there is none, and nothing can be saved. */
  readonly onChosen: (folder: ChosenFolder | null) => void;
}

/** Where somebody says which folder a tab shows. */
export function TabSettings({ drafts, start, channel, onChosen }: TabSettingsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const looking = useFolder(drafts, start);
  const { shown } = looking;
  const view = shown.kind === 'listed' && !looking.leaving ? shown.view : null;
  const folder = view?.folder;
  const name = folder ? folderName(folder, speech) : '';
  useEffect(
    () => onChosen(folder ? { drive: folder.drive, id: folder.id, name } : null),
    [folder, name, onChosen],
  );
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('tabSettingsTitle')}</h1>
      <p className={styles.text}>{t('tabSettingsText')}</p>
      <FolderChooser channel={channel} onGo={looking.go} />
      {looking.leaving && <Spinner label={t('tabOpening')} />}
      <Obstacle looking={looking} />
      {view && <SubFolders looking={looking} view={view} />}
      <p className={styles.text} role="status">
        {view ? t('tabWillShow', { name, n: view.drafts.length }) : t('tabNothingChosen')}
      </p>
    </main>
  );
}
