import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { entryOf, meetingNow, misfits, statusOf, takenOver } from '../../../assessment/index.ts';
import {
  type Difference,
  differencesOf,
  sectionsOf,
  sentenceOf,
} from '../../../checklists/versions/index.ts';
import { allQuestions, type Checklist } from '../../../engine/index.ts';
import { answerText } from '../../answer-text.ts';
import { keyed } from '../../keyed.ts';
import { type Speech, useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Part, View } from '../why/view.tsx';
import { countsText } from './counts.ts';
import { DifferenceItem } from './difference-item.tsx';

const useStyles = makeStyles({
  text: { margin: 0 },
  stack: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXL} calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalXXL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface VersionViewProps {
  readonly work: Work;
  /** The version that the assessment was made with; null when it is not at hand. */
  readonly from: Checklist | null;
  readonly to: Checklist;
  readonly onBack: () => void;
  /** Told which answered questions are open again once the assessment has been taken over. */
  readonly onTaken: (reopened: readonly string[]) => void;
}

/** What has changed from one version of the checklist to the next, in words; and whether to take the assessment over. */
export function VersionView({ work, from, to, onBack, onTaken }: VersionViewProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { assessment, checklist } = work;
  const made = assessment.checklist.version;
  const differences = from ? differencesOf(from, to) : [];
  const isSigned = statusOf(checklist, assessment) === 'signed';
  const isMeeting = meetingNow(assessment) !== undefined;
  const take = () => {
    const at = work.stamp();
    work.record((now) => takenOver(now, from, to, work.by, at));
    const { takeovers, entries } = work.latest();
    onTaken((takeovers.at(-1)?.reopened ?? []).filter((id) => entries[id]));
  };
  return (
    <View title={t('versionTitle', { now: to.version })} back={t('toQuestions')} onBack={onBack}>
      <div className={styles.stack}>
        <p className={styles.text}>
          {t('versionFromTo', { made, now: to.version })} {from && countsText(differences, speech)}
        </p>
        <p className={styles.text}>
          {from ? t('versionKeeps') : t('versionNotHere', { made, now: to.version })}
        </p>
        {isSigned && <p className={styles.text}>{t('versionBreaksSeal')}</p>}
      </div>
      {sectionsOf(differences).map(({ sort, heading, differences: all }) => (
        <Part key={sort} title={`${speech.say(heading)} (${all.length})`}>
          <ul className={styles.list}>
            {keyed(all, (one) => sentenceOf(one).sv).map(([key, difference]) => (
              <DifferenceItem
                key={key}
                difference={difference}
                open={sort !== 'wording' || all.length === 1}
                answer={answerLost(difference, work, speech)}
              />
            ))}
          </ul>
        </Part>
      ))}
      {!from && <Unknown work={work} to={to} />}
      <div className={styles.foot}>
        {isMeeting ? (
          <p className={styles.text}>{t('versionMeeting')}</p>
        ) : (
          <Button appearance="primary" onClick={take}>
            {t('versionTake', { now: to.version })}
          </Button>
        )}
        <Button onClick={onBack}>{t('versionWait')}</Button>
      </div>
    </View>
  );
}

/** What becomes of the officer's answer to a question that is not the same any more; empty when there is none. */
function answerLost(difference: Difference, { assessment, checklist }: Work, speech: Speech): string {
  const gone = difference.kind === 'removed' ? difference.question : undefined;
  const question = difference.kind === 'meaning' ? difference.before : gone;
  const answer = question && entryOf(assessment, question.id)?.answer;
  if (!question || !answer) return '';
  const values = { answer: answerText(checklist, question.id, answer, speech) };
  return speech.t(gone ? 'versionAnswerGone' : 'versionAnswerFormer', values);
}

/** What is known without the version that the assessment was made with: which of its answers count no longer. */
function Unknown({ work: { assessment, checklist }, to }: Pick<VersionViewProps, 'work' | 'to'>) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, say } = speech;
  const changed = allQuestions(to).filter(({ id, edition = 1 }) => {
    const entry = entryOf(assessment, id);
    return entry?.answer && (entry.edition ?? 1) !== edition;
  });
  const titles = new Map(allQuestions(to).map(({ id, title }) => [id, say(title)]));
  const told = [
    ...changed.map(({ id }) => ({ id, key: 'versionAnswerFormer' as const })),
    ...misfits(assessment, to).map((id) => ({ id, key: 'versionAnswerGone' as const })),
  ];
  if (told.length === 0) return <p>{t('versionAllFit')}</p>;
  return (
    <Part title={t('versionAnswersLost', { n: told.length })}>
      <ul className={styles.list}>
        {told.map(({ id, key }) => (
          <li key={id}>
            <strong>{titles.get(id) ?? id}</strong>{' '}
            {t(key, { answer: answerText(checklist, id, entryOf(assessment, id)?.answer ?? null, speech) })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
