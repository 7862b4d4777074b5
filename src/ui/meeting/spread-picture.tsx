import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Spread } from '../../assessment/index.ts';
import { sameAnswer } from '../../assessment/index.ts';
import type { Checklist, Criterion, Gate } from '../../engine/index.ts';
import { outcomeText } from '../answer-text.ts';
import { choicesOf } from '../components/choices.ts';
import { useSpeech } from '../language.ts';
import { spreadInWords } from './spread-text.ts';

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(62%) minmax(0, max-content) 1fr',
    columnGap: '0.6em',
    rowGap: '0.35em',
    alignItems: 'center',
    margin: 0,
  },
  row: { display: 'contents' },
  label: { overflowWrap: 'anywhere', hyphens: 'auto' },
  track: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.2em',
    minHeight: '1.4em',
    alignItems: 'center',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '0.35em',
  },
  vote: {
    width: '1.2em',
    height: '1.2em',
    boxSizing: 'border-box',
    borderRadius: '2px',
    border: `0.6em solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorBrandForeground1,
  },
  late: { border: `2px dashed ${tokens.colorBrandForeground1}`, backgroundColor: 'transparent' },
  count: { fontVariantNumeric: 'tabular-nums' },
});

interface SpreadPictureProps {
  readonly checklist: Checklist;
  readonly question: Criterion | Gate;
  readonly spread: Spread;
}

/**
 * The votes as a picture: each answer that the question has, in the order of the scale, with one box for each vote; a late vote's
 * box is dashed. A screen reader is told the same in words.
 */
export function SpreadPicture({ checklist, question, spread }: SpreadPictureProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const rows = choicesOf(checklist, question, speech)
    .map(({ value, answer, label }) => ({
      value,
      label: answer.kind === 'gate' ? outcomeText(checklist, question.id, answer.outcome, speech) : label,
      always: answer.kind === 'level' || answer.kind === 'gate',
      votes: spread.shares.find((share) => sameAnswer(share.answer, answer))?.votes ?? [],
    }))
    .filter(({ always, votes }) => always || votes.length > 0);
  return (
    <div className={styles.picture} role="img" aria-label={spreadInWords(checklist, spread, speech)}>
      {rows.map(({ value, label, votes }) => (
        <div key={value} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track}>
            {votes.map(({ rater, late }) => (
              <span key={rater} className={mergeClasses(styles.vote, late && styles.late)} />
            ))}
          </span>
          <span className={styles.count}>{votes.length}</span>
        </div>
      ))}
    </div>
  );
}
