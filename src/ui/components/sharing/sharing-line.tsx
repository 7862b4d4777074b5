import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CloudCheckmark16Regular, Person16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useSpeech } from '../../language.ts';
import type { SharingLink } from '../../state/sharing-link.ts';
import { clock } from '../../when.ts';
import { lineOf } from './line-of.ts';
import { useLink } from './use-link.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: { flex: 1, minWidth: '180px' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  sign: { verticalAlign: 'text-bottom', marginInline: '2px' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  fact: { display: 'contents' },
  value: { margin: 0 },
});

/** Whether the others see what the officer answers, in a line that opens to who is signed in and how. */
export default function SharingLine({ link }: { readonly link: SharingLink }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const state = useLink(link);
  const line = lineOf(state);
  if (!line) return null;
  const again = state.kind === 'shared' ? () => link.retry() : () => void link.open(null);
  const Sign = line.tone === 'warning' ? Warning16Filled : CloudCheckmark16Regular;
  return (
    <section className={styles.line} aria-label={t('sharing')} data-testid="sharing">
      {line.text === 'sharedSignInWhy' ? null : (
        <details className={styles.details}>
          <summary className={styles.summary}>
            <Sign
              aria-hidden
              className={mergeClasses(styles.sign, line.tone === 'warning' && styles.warning)}
            />
            <span role="status">{t(line.text, { n: line.n })}</span>
          </summary>
          <Facts link={link} />
        </details>
      )}
      {line.deed === 'signIn' && (
        <Button
          size="small"
          appearance="subtle"
          icon={<Person16Regular />}
          title={t('sharedSignInWhy')}
          onClick={() => void link.signIn(null)}
        >
          {t('sharedSignIn')}
        </Button>
      )}
      {line.deed === 'tryAgain' && (
        <Button size="small" appearance="subtle" onClick={again}>
          {t('tryAgain')}
        </Button>
      )}
    </section>
  );
}

/** For whoever is asked to help: who is signed in, when the shared file was last seen, and by which way somebody signed in. */
function Facts({ link }: { readonly link: SharingLink }) {
  const styles = useStyles();
  const { t, locale } = useSpeech();
  const { state } = link;
  const seen = state.kind === 'shared' ? state.state.seen : null;
  const facts = [
    [t('sharedWho'), state.kind === 'shared' ? state.person.name : t('sharedNobody')],
    [t('sharedSeen'), seen ? clock(seen, locale) : t('sharedNotSeen')],
    [t('sharedWay'), link.way || '–'],
    ...(state.kind === 'shared' && state.state.unsent > 0
      ? [[t('sharedUnsent'), String(state.state.unsent)]]
      : []),
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
