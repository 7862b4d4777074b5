import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';
import { LanguageButton } from './language-button.tsx';
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
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Whether the answers are in the document; undo, redo and the other language. */
export function Toolbar({ work, onUndo, onRedo }: ToolbarProps) {
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
    </div>
  );
}
