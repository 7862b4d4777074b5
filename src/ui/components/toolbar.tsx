import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  title: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ToolbarProps {
  readonly work: Work;
  readonly onLanguage: () => void;
}

/** Undo, redo and the other language. */
export function Toolbar({ work, onLanguage }: ToolbarProps) {
  const styles = useStyles();
  const { t, say, language } = useSpeech();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('tools')}>
      <span className={styles.title}>{say(work.checklist.title)}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-label={t('undo')}
        title={t('undo')}
        aria-keyshortcuts="Control+Z"
        disabled={!work.canUndo}
        onClick={work.undo}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedo20Regular />}
        aria-label={t('redo')}
        title={t('redo')}
        aria-keyshortcuts="Control+Y"
        disabled={!work.canRedo}
        onClick={work.redo}
      />
      <Button appearance="subtle" size="small" lang={language === 'sv' ? 'en' : 'sv'} onClick={onLanguage}>
        {t('otherLanguage')}
      </Button>
    </div>
  );
}
