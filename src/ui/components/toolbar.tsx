import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';
import { LanguageButton } from './language-button.tsx';
import { type Entry, MoreMenu } from './more-menu.tsx';
import { SaveLine } from './save-line.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  saved: { flex: 1, minWidth: 0 },
});

interface ToolbarProps {
  readonly work: Work;
  /** Views that are opened now and then. */
  readonly entries: readonly Entry[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Whether the answers are in the document; undo, redo, the other language, and the way to other views. */
export function Toolbar({ work, entries, onUndo, onRedo }: ToolbarProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.bar}>
      <div className={styles.saved}>
        <SaveLine work={work} />
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-label={t('undo')}
        title={`${t('undo')} (Ctrl+Z)`}
        aria-keyshortcuts="Control+Z"
        disabledFocusable={!work.canUndo}
        onClick={onUndo}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedo20Regular />}
        aria-label={t('redo')}
        title={`${t('redo')} (Ctrl+Y)`}
        aria-keyshortcuts="Control+Y"
        disabledFocusable={!work.canRedo}
        onClick={onRedo}
      />
      <LanguageButton />
      <MoreMenu entries={entries} />
    </div>
  );
}
