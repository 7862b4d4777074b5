import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Change } from '../../../assessment/index.ts';
import { allQuestions, editionOf } from '../../../engine/index.ts';
import { answerText } from '../../answer-text.ts';
import { keyed } from '../../keyed.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { clock, day, moment } from '../../when.ts';
import { Part, View } from '../why/view.tsx';
import { byDay } from './by-day.ts';

const useStyles = makeStyles({
  filter: { marginTop: tokens.spacingVerticalM, minWidth: 0 },
  select: { minWidth: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  takeovers: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: 'none' },
  change: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  question: {
    minWidth: 0,
    marginLeft: '-4px',
    paddingInline: '4px',
    textAlign: 'left',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightSemibold,
  },
  gone: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  why: { margin: 0, whiteSpace: 'pre-line' },
});

interface HistoryViewProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
  readonly onBack: () => void;
}

/** Who changed which answer from what to what, when and why, the newest first. */
export function HistoryView({ work, onGoTo, onBack }: HistoryViewProps) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const [only, setOnly] = useState('');
  const { history, takeovers } = work.assessment;
  const titles = new Map(allQuestions(work.checklist).map(({ id, title }) => [id, say(title)]));
  const changed = [...new Set(history.map(({ to }) => to))];
  const days = byDay(history.filter(({ to }) => only === '' || to === only));
  return (
    <View title={t('history')} back={t('toQuestions')} onBack={onBack}>
      {history.length === 0 ? (
        <p>{t('historyNone')}</p>
      ) : (
        <Field className={styles.filter} label={t('historyFilter')}>
          <Select className={styles.select} value={only} onChange={(_event, { value }) => setOnly(value)}>
            <option value="">{t('historyAll')}</option>
            {changed.map((id) => (
              <option key={id} value={id}>
                {titles.get(id) ?? id}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {takeovers.length > 0 && (
        <ul className={styles.takeovers}>
          {takeovers.map(({ from, to, by, at }) => (
            <li key={`${at} ${by} ${to.digest}`}>
              {t('historyTakenOver', { from: from.version, to: to.version })}{' '}
              <span className={styles.quiet}>
                {[moment(at, locale), by || t('unknownAuthor')].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {days.map((changes) => (
        <Part key={changes[0]?.at} title={day(changes[0]?.at ?? '', locale) || t('historyNoDay')}>
          <ol className={styles.list} reversed>
            {keyed(changes, ({ at, to }) => `${at} ${to}`).map(([key, change]) => (
              <li key={key} className={styles.change}>
                {titles.has(change.to) ? (
                  <Button
                    className={styles.question}
                    appearance="subtle"
                    size="small"
                    onClick={() => onGoTo(change.to)}
                  >
                    {titles.get(change.to)}
                  </Button>
                ) : (
                  <span className={styles.gone}>{t('historyGone', { id: change.to })}</span>
                )}
                <Told work={work} change={change} />
                <span className={styles.quiet}>
                  {[clock(change.at, locale), authors(change) || t('unknownAuthor')].join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </Part>
      ))}
    </View>
  );
}

/** Who made a change, or those that it stands for. */
function authors({ by, condensed }: Change): string {
  const names = condensed?.names.filter((name) => name.trim() !== '') ?? [];
  return names.length > 0 ? names.join(', ') : by.trim();
}

function Told({ work, change }: { readonly work: Work; readonly change: Change }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, locale } = speech;
  const { before, after, why, condensed } = change;
  const question = allQuestions(work.checklist).find(({ id }) => id === change.to);
  const [from, to] = [before, after].map((answer) => answerText(work.checklist, change.to, answer, speech));
  return (
    <>
      <span>{from === to ? t('historyReason') : t('historyFromTo', { from: from ?? '', to: to ?? '' })}</span>
      {question && editionOf(question) !== editionOf(change) && (
        <span className={styles.quiet}>{t('historyOtherEdition')}</span>
      )}
      {condensed && (
        <span className={styles.quiet}>
          {t('historyCondensed', { n: condensed.count, since: moment(condensed.since, locale) })}
        </span>
      )}
      {why.trim() !== '' && <p className={styles.why}>”{why}”</p>}
    </>
  );
}
