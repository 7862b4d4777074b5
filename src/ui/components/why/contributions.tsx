import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  allCriteria,
  type Contribution,
  type Criterion,
  levelLabel,
  potential,
} from '../../../engine/index.ts';
import { amount } from '../../figures.ts';
import { type Speech, useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Part } from './view.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  track: {
    display: 'block',
    height: '8px',
    marginBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  bar: {
    display: 'block',
    height: '100%',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  less: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  more: { justifySelf: 'start' },
});

const shownFirst = 6;

interface ContributionsProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
}

/** What each answer gives, the largest first, as bars with the words of the chosen level. */
export function Contributions({ work, onGoTo }: ContributionsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, say, locale } = speech;
  const { checklist, answers, assessment, score } = work;
  const [all, setAll] = useState(false);
  const room = useMemo(
    () => potential(checklist, answers, assessment.facts),
    [checklist, answers, assessment.facts],
  );
  const sorted = [...score.contributions].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const longest = Math.max(...sorted.map(({ points }) => Math.abs(points)), 1e-9);
  const criteria = new Map(allCriteria(checklist).map((criterion) => [criterion.id, criterion]));
  if (sorted.length === 0)
    return (
      <Part title={t('contributions')}>
        <p className={styles.text}>{t('contributionsNone')}</p>
      </Part>
    );
  const body = ({ id, points }: Contribution) => {
    const criterion = criteria.get(id);
    const title = criterion?.title ?? checklist.adjustments.find((one) => one.id === id)?.title;
    const more = room[id] ?? 0;
    return (
      <>
        <span className={styles.head}>
          <span className={styles.title}>{title ? say(title) : id}</span>
          <span className={styles.points}>{amount(points, locale)}</span>
        </span>
        <span className={styles.track} aria-hidden>
          <span
            className={`${styles.bar} ${points < 0 ? styles.less : ''}`}
            style={{ width: `${(100 * Math.abs(points)) / longest}%` }}
          />
        </span>
        <span className={styles.quiet}>
          {criterion ? chosenLevel(work, criterion, speech) : t('adjustment')}
          {more > 0.05 && ` ${t('couldGive', { points: amount(more, locale) })}`}
        </span>
      </>
    );
  };
  return (
    <Part title={t('contributions')}>
      <p className={styles.text}>
        {t('contributionsSum', { total: amount(score.total?.soFar ?? 0, locale) })}
      </p>
      <ul className={styles.list}>
        {sorted.slice(0, all ? sorted.length : shownFirst).map((one) => (
          <li key={one.id}>
            {criteria.has(one.id) ? (
              <button type="button" className={styles.row} onClick={() => onGoTo(one.id)}>
                {body(one)}
              </button>
            ) : (
              body(one)
            )}
          </li>
        ))}
      </ul>
      {sorted.length > shownFirst && (
        <Button className={styles.more} size="small" onClick={() => setAll(!all)}>
          {t(all ? 'showFewer' : 'showAll', { n: sorted.length })}
        </Button>
      )}
    </Part>
  );
}

/** The number, name and words of the level that is chosen. */
function chosenLevel({ answers, checklist }: Work, criterion: Criterion, { say }: Speech): string {
  const answer = answers[criterion.id];
  if (answer?.kind !== 'level') return '';
  const descriptor = criterion.levels.find(({ level }) => level === answer.level)?.descriptor;
  const name = levelLabel(checklist, criterion.id, answer.level);
  return `${answer.level}${name ? ` · ${say(name)}` : ''}: ${descriptor ? say(descriptor) : ''}`;
}
