import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Checklist, Criterion, Gate } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';

const useStyles = makeStyles({
  box: { color: tokens.colorNeutralForeground1 },
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'CanvasText' },
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-line' },
  quote: { margin: 0, fontStyle: 'italic' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface GuidanceBoxProps {
  readonly checklist: Checklist;
  readonly question: Criterion | Gate;
}

/** Help that unfolds: what to look for, a good and a weak example, and where the question comes from. */
export function GuidanceBox({ checklist, question }: GuidanceBoxProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { guidance } = question;
  const sources = checklist.sources.filter(({ id }) => question.sources.includes(id));
  const targets = question.kind === 'criterion' ? question.sdg : [];
  if (!guidance && targets.length === 0 && sources.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{t('guidance')}</summary>
      <div className={styles.content}>
        {guidance && (
          <>
            <div>
              <div className={styles.term}>{t('lookFor')}</div>
              <p className={styles.text}>{say(guidance.lookFor)}</p>
            </div>
            <div>
              <div className={styles.term}>{t('goodExample')}</div>
              <blockquote className={styles.quote}>{say(guidance.good)}</blockquote>
            </div>
            <div>
              <div className={styles.term}>{t('weakExample')}</div>
              <blockquote className={styles.quote}>{say(guidance.weak)}</blockquote>
            </div>
          </>
        )}
        {targets.length > 0 && <p className={styles.quiet}>{t('sdg', { targets: targets.join(', ') })}</p>}
        {sources.length > 0 && (
          <p className={styles.quiet}>
            {t('sources')}:{' '}
            {sources.map(({ id, title, url }, i) => (
              <span key={id}>
                {i > 0 && '; '}
                {url ? (
                  <Link href={url} target="_blank" rel="noreferrer" inline>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </span>
            ))}
          </p>
        )}
      </div>
    </details>
  );
}
