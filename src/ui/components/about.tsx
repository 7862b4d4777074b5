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
  band: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  code: { overflowWrap: 'anywhere' },
});

/** Which checklist this is, where it comes from, how its score is computed, and what the bands mean. */
export function About({ checklist }: { readonly checklist: Checklist }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { title, version, digest, description, bands } = checklist;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{t('about')}</summary>
      <p>{say(description)}</p>
      <p>{t('aboutScore')}</p>
      <dl>
        {bands.map((band) => (
          <div key={band.id}>
            <dt className={styles.band}>{t('bandFrom', { band: say(band.label), from: band.from })}</dt>
            <dd className={styles.meaning}>{say(band.meaning)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.code}>{t('aboutVersion', { title: say(title), version, digest })}</p>
    </details>
  );
}
