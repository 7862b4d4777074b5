import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Checklist, Criterion, Gate, Source } from '../../engine/index.ts';
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

/**
 * Help that unfolds: what the question means, what to look for, a good and a weak example, the usual misunderstanding,
 * how a level is chosen, and what the question rests on and comes from.
 */
export function GuidanceBox({ checklist, question }: GuidanceBoxProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { guidance, meaning, misunderstanding, basis = [] } = question;
  const named = (ids: readonly string[]) => checklist.sources.filter(({ id }) => ids.includes(id));
  const targets = question.kind === 'criterion' ? question.sdg : [];
  const origins = [...targets, ...basis, ...question.sources];
  if (!guidance && !meaning && !misunderstanding && origins.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{t('guidance')}</summary>
      <div className={styles.content}>
        {meaning && <Help term={t('meaning')} text={say(meaning)} />}
        {guidance && (
          <>
            <Help term={t('lookFor')} text={say(guidance.lookFor)} />
            <Help term={t('goodExample')} text={say(guidance.good)} quoted />
            <Help term={t('weakExample')} text={say(guidance.weak)} quoted />
          </>
        )}
        {misunderstanding && <Help term={t('misunderstanding')} text={say(misunderstanding)} />}
        {question.kind === 'criterion' && question.levels.length > 2 && (
          <Help term={t('levelRule')} text={t('levelRuleText')} />
        )}
        <Sources name={t('basis')} sources={named(basis)} />
        {targets.length > 0 && <p className={styles.quiet}>{t('sdg', { targets: targets.join(', ') })}</p>}
        <Sources name={t('sources')} sources={named(question.sources)} />
      </div>
    </details>
  );
}

interface HelpProps {
  readonly term: string;
  readonly text: string;
  readonly quoted?: boolean;
}

function Help({ term, text, quoted = false }: HelpProps) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.term}>{term}</div>
      {quoted ? (
        <blockquote className={styles.quote}>{text}</blockquote>
      ) : (
        <p className={styles.text}>{text}</p>
      )}
    </div>
  );
}

function Sources({ name, sources }: { readonly name: string; readonly sources: readonly Source[] }) {
  const styles = useStyles();
  if (sources.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {name}:{' '}
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
  );
}
