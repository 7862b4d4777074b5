import { makeStyles, tokens } from '@fluentui/react-components';
import { type Checklist, scaleOf, type Value } from '../../engine/index.ts';
import { figure } from '../figures.ts';
import { useSpeech } from '../language.ts';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '16px',
    marginBlock: '2px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  threshold: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '1px',
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  possible: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    minWidth: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: 'left, width',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  soFar: {
    position: 'absolute',
    top: '3px',
    width: '8px',
    height: '8px',
    marginLeft: '-5px',
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    transform: 'rotate(45deg)',
    transitionProperty: 'left',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
});

interface ScoreBarProps {
  readonly checklist: Checklist;
  readonly total: Value;
}

/** The scale, 0 to 100 or least to most points, with the bands' thresholds; filled is what is still possible, the diamond is so far. */
export function ScoreBar({ checklist, total }: ScoreBarProps) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const [low, high] = [figure(checklist, total.low, locale), figure(checklist, total.high, locale)];
  const bands = checklist.bands.map((band) => `${say(band.label)} ${band.from}`).join(', ');
  const scale = scaleOf(checklist);
  const at = (value: number) => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return 100 * Math.min(1, Math.max(0, share));
  };
  const ends = { from: figure(checklist, scale.low, locale), to: figure(checklist, scale.high, locale) };
  return (
    <div className={styles.bar} role="img" aria-label={t('barLabel', { low, high, bands, ...ends })}>
      <div
        className={styles.possible}
        style={{ left: `${at(total.low)}%`, width: `${at(total.high) - at(total.low)}%` }}
      />
      {checklist.bands.slice(1).map((band) => (
        <div key={band.id} className={styles.threshold} style={{ left: `${at(band.from)}%` }} />
      ))}
      {total.soFar !== null && total.low < total.high && (
        <div className={styles.soFar} style={{ left: `${at(total.soFar)}%` }} />
      )}
    </div>
  );
}
