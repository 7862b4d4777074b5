import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { scaleOf } from '../../engine/index.ts';
import { figure, range, verdictName } from '../figures.ts';
import { useSpeech } from '../language.ts';
import type { Programme } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  stop: { color: tokens.colorPaletteRedForeground1 },
  sign: { verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXS },
});

/** Each programme's own verdict, points and unmet requirements, beside the region's score. */
export function ProgrammeLines({ programmes }: { readonly programmes: readonly Programme[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (programmes.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('programmeScores')}>
      {programmes.map((programme) => (
        <li key={programme.checklist.id} className={styles.line}>
          <ProgrammeLine {...programme} />
        </li>
      ))}
    </ul>
  );
}

function ProgrammeLine({ checklist, score }: Programme) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const { total, verdict, requirements } = score;
  const stopped = verdict.settled && verdict.possible[0] === 'stop';
  const unmet = Object.values(requirements).filter((state) => state === 'unmet').length;
  const most = figure(checklist, scaleOf(checklist).high, locale);
  return (
    <>
      <span className={styles.name}>{say(checklist.title)}: </span>
      <span className={mergeClasses(stopped && styles.stop)}>
        {stopped && <ErrorCircle16Filled aria-hidden className={styles.sign} />}
        {verdictName(checklist, score, say, t('stop'))}
      </span>
      {total && ` · ${range(checklist, total, locale)} ${t('outOf', { most })}`}
      {unmet > 0 && ` · ${t('requirementsUnmet', { n: unmet })}`}
      {!verdict.settled && ` · ${t('notSettled')}`}
    </>
  );
}
