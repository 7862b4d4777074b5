import { makeStyles, tokens } from '@fluentui/react-components';
import type { GivenVote, Meeting, Spread } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { type Speech, useSpeech } from '../language.ts';

const useStyles = makeStyles({
  columns: { columnWidth: '13em', columnGap: '1.6em', fontSize: 'var(--reasons, 1em)' },
  side: { marginBottom: '0.7em' },
  answer: {
    margin: '0 0 0.15em',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    breakAfter: 'avoid',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  vote: {
    margin: '0 0 0.3em',
    paddingLeft: '0.6em',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface StageReasonsProps {
  readonly checklist: Checklist;
  readonly meeting: Meeting;
  readonly spread: Spread;
}

/** The reasons by answer, as close together as they can be read; those who gave none are told in one line. */
export function StageReasons({ checklist, meeting, spread }: StageReasonsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <div className={styles.columns}>
      {spread.shares.map(({ answer, votes }) => {
        const name = answerText(checklist, votes[0]?.to ?? '', answer, speech);
        const without = votes.filter(({ rationale }) => !rationale);
        return (
          <section key={name} className={styles.side} aria-label={name}>
            <h3 className={styles.answer}>{name}</h3>
            <ul className={styles.list}>
              {votes.map((vote) => {
                if (!vote.rationale) return null;
                const from = fromOf(meeting, vote, speech);
                return (
                  <li key={vote.rater} className={styles.vote}>
                    {from && <span className={styles.quiet}>{from}: </span>}
                    {vote.rationale}
                  </li>
                );
              })}
              {without.length > 0 && (
                <li className={styles.vote}>
                  <span className={styles.quiet}>{withoutReason(meeting, without, speech)}</span>
                </li>
              )}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Whose it is and whether it came late; empty where neither is told. */
function fromOf({ anonymous }: Meeting, { name, late }: GivenVote, { t }: Speech): string {
  return [...(anonymous ? [] : [name || t('meetingSomebody')]), ...(late ? [t('meetingLate')] : [])].join(
    ', ',
  );
}

function withoutReason(meeting: Meeting, votes: readonly GivenVote[], speech: Speech): string {
  const { t } = speech;
  const n = votes.length;
  if (meeting.anonymous) return t(n === 1 ? 'meetingNoReasonOne' : 'meetingNoReasonMany', { n });
  return t('meetingNoReasonFrom', { names: votes.map((vote) => fromOf(meeting, vote, speech)).join(', ') });
}
