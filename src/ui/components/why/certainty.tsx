import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { allGroups, allQuestions, robustness } from '../../../engine/index.ts';
import { range, share } from '../../figures.ts';
import { type Speech, useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Part } from './view.tsx';

const useStyles = makeStyles({
  text: { margin: 0 },
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'CanvasText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& caption': { paddingBottom: '4px', textAlign: 'left' },
    '& th, & td': {
      padding: '4px 8px 4px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
  },
  list: { margin: 0, paddingLeft: '20px' },
  open: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const openShown = 5;

interface CertaintyProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
}

/** How sure the verdict is: what is still possible, what is open, and how much it depends on the choice of weights. */
export function Certainty({ work, onGoTo }: CertaintyProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, say, locale } = speech;
  const { checklist, answers, assessment, next } = work;
  const robust = useMemo(
    () => robustness(checklist, answers, assessment.facts),
    [checklist, answers, assessment.facts],
  );
  const titles = new Map(allQuestions(checklist).map(({ id, title }) => [id, say(title)]));
  const groups = new Map(allGroups(checklist).map(({ id, title }) => [id, say(title)]));
  const band = checklist.bands.find(({ id }) => id === robust?.band)?.label;
  return (
    <Part title={t('certainty')}>
      <p className={styles.text}>{intervalText(work, speech)}</p>
      {next.length > 0 && (
        <>
          <p className={styles.text}>{t('openFirst')}</p>
          <ul className={styles.list}>
            {next.slice(0, openShown).map((id) => (
              <li key={id}>
                <button type="button" className={styles.open} onClick={() => onGoTo(id)}>
                  {titles.get(id)}
                </button>
              </li>
            ))}
            {next.length > openShown && <li>{t('openMore', { n: next.length - openShown })}</li>}
          </ul>
        </>
      )}
      {robust && band && robust.weights.length > 1 && (
        <>
          <p className={styles.text}>
            {t(robust.kept >= 0.95 ? 'robustStrong' : robust.kept >= 0.75 ? 'robustFair' : 'robustWeak', {
              band: say(band),
              kept: share(robust.kept, locale),
            })}
          </p>
          <details>
            <summary className={styles.summary}>{t('weightRanges')}</summary>
            <table className={styles.table}>
              <caption>{t('weightRangesHint', { band: say(band) })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('dimension')}</th>
                  <th scope="col">{t('weightNow')}</th>
                  <th scope="col">{t('weightHolds')}</th>
                </tr>
              </thead>
              <tbody>
                {robust.weights.map(({ id, weight, low, high }) => (
                  <tr key={id}>
                    <th scope="row">{groups.get(id)}</th>
                    <td>{share(weight, locale)}</td>
                    <td>{`${share(low, locale)} – ${share(high, locale)}`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Part>
  );
}

function intervalText({ checklist, score, next }: Work, { t, locale }: Speech): string {
  const { total, verdict, exact } = score;
  if (!total) return t('noScore');
  const settled = t(verdict.settled ? 'settledHint' : 'notSettledHint');
  if (next.length === 0) return t('allAnsweredHint');
  const text = t('intervalHint', { range: range(checklist, total, locale), n: next.length });
  return [text, settled, ...(exact ? [] : [t('notExact')])].join(' ');
}
