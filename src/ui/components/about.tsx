import { makeStyles, tokens } from '@fluentui/react-components';
import type { Checklist } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  code: { overflowWrap: 'anywhere' },
});

/** Which checklist this is, where it comes from, and how its score is computed, in plain words. */
export function About({ checklist }: { readonly checklist: Checklist }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { title, version, digest, description } = checklist;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{t('about')}</summary>
      <p>{say(description)}</p>
      <p>{t('aboutScore')}</p>
      <p className={styles.code}>{t('aboutVersion', { title: say(title), version, digest })}</p>
    </details>
  );
}
