import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUp20Regular, Folder20Regular } from '@fluentui/react-icons';
import { useSpeech } from '../language.ts';
import type { FolderView } from './ports.ts';
import type { Looking } from './use-folder.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: {
    justifyContent: 'flex-start',
    width: '100%',
    minWidth: 0,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SubFoldersProps {
  readonly looking: Looking;
  readonly view: FolderView;
}

/** The way up and the folders below. */
export function SubFolders({ looking, view: { folders } }: SubFoldersProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (looking.top && folders.length === 0) return null;
  return (
    <nav aria-label={t('tabFolders')}>
      <ul className={styles.list}>
        {!looking.top && (
          <li>
            <Button
              className={styles.button}
              appearance="subtle"
              icon={<ArrowUp20Regular />}
              onClick={looking.up}
            >
              {t('tabUp')}
            </Button>
          </li>
        )}
        {folders.map((folder) => (
          <li key={`${folder.drive}/${folder.id}`}>
            <Button
              className={styles.button}
              appearance="subtle"
              icon={<Folder20Regular />}
              onClick={() => looking.enter(folder)}
            >
              {folder.name}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
