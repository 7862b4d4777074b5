import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleSwap16Regular } from '@fluentui/react-icons';
import { type Change, rivalsOf, withEntry, withRivalsSeen } from '../../assessment/index.ts';
import type { Criterion, Gate } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { keyed } from '../keyed.ts';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  sign: {
    verticalAlign: 'text-bottom',
    marginInline: '2px',
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  said: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  answer: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  keep: { justifySelf: 'start' },
});

interface RivalsPartProps {
  readonly work: Work;
  readonly question: Criterion | Gate;
}

/** What others answered at the same time as the answer that is shown, until somebody has chosen. */
export function RivalsPart({ work, question: { id } }: RivalsPartProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const rivals = rivalsOf(work.assessment, id);
  if (rivals.length === 0) return null;
  const use = ({ after, why, edition }: Change) =>
    work.change((before) => {
      const about = edition === undefined ? {} : { edition };
      const saying = { ...(after ? { answer: after } : {}), rationale: why, ...about };
      return withEntry(before, id, saying, work.by, work.stamp());
    });
  return (
    <section className={styles.part} aria-label={t('rivals')}>
      {keyed(rivals, ({ at, by }) => `${at} ${by}`).map(([key, rival]) => (
        <details key={key}>
          <summary className={styles.summary}>
            <PeopleSwap16Regular aria-hidden className={styles.sign} />
            {t('rivalBy', { who: rival.by || t('somebody') })}
          </summary>
          <p className={styles.said}>
            <span className={styles.answer}>{answerText(work.checklist, rival.to, rival.after, speech)}</span>
            {rival.why}
          </p>
          <Button size="small" onClick={() => use(rival)}>
            {t('rivalUse')}
          </Button>
        </details>
      ))}
      <Button
        className={styles.keep}
        size="small"
        onClick={() => work.record((before) => withRivalsSeen(before, id, work.by, work.stamp()))}
      >
        {t('rivalKeep')}
      </Button>
    </section>
  );
}
