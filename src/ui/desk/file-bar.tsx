import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Dismiss20Regular, Save20Regular } from '@fluentui/react-icons';
import { useSpeech } from '../language.ts';
import { clock } from '../when.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  file: { flex: '1 1 10rem', minWidth: 0 },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  state: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Whether what was done to an open file is on the disk. */
export type FileState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  /** `taken` when the file on the disk had been changed by another program, and the answers were put into that. */
  | { readonly kind: 'saved'; readonly at: Date; readonly taken: boolean }
  | { readonly kind: 'downloaded'; readonly at: Date }
  /** The browser or the system did not let the page write to the file. */
  | { readonly kind: 'refused' };

interface FileBarProps {
  readonly name: string;
  readonly state: FileState;
  /** The browser can write to the file itself; otherwise a copy is downloaded. */
  readonly writesBack: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The open file: its name, whether it is saved, and the way to save and close it. */
export function FileBar({ name, state, writesBack, onSave, onClose }: FileBarProps) {
  const styles = useStyles();
  const { t, locale } = useSpeech();
  const said = (): string => {
    switch (state.kind) {
      case 'unchanged':
        return t('fileUnchanged');
      case 'changed':
        return t(writesBack ? 'fileChanged' : 'fileChangedCopy');
      case 'saving':
        return t('saving');
      case 'saved':
        return t(state.taken ? 'fileTaken' : 'fileSaved', { time: clock(state.at, locale) });
      case 'downloaded':
        return t('fileDownloaded', { time: clock(state.at, locale) });
      case 'refused':
        return t('fileRefused');
    }
  };
  return (
    <header className={styles.bar}>
      <div className={styles.file}>
        <div className={styles.name} title={name}>
          {name}
        </div>
        <div className={styles.state} role="status" data-testid="file-state" data-state={state.kind}>
          {said()}
        </div>
      </div>
      <Button
        appearance={state.kind === 'changed' || state.kind === 'refused' ? 'primary' : 'secondary'}
        icon={writesBack ? <Save20Regular /> : <ArrowDownload20Regular />}
        aria-keyshortcuts="Control+S"
        disabledFocusable={state.kind === 'saving'}
        onClick={onSave}
      >
        {t(writesBack ? 'fileSave' : 'fileDownload')}
      </Button>
      <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={t('fileClose')} onClick={onClose} />
    </header>
  );
}
