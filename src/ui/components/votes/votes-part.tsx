import { makeStyles, tokens } from '@fluentui/react-components';
import {
  type Decision,
  decisionOn,
  type Entry,
  entryOf,
  type GivenVote,
  isRevealed,
  type Meeting,
  notVoted,
  sameSaying,
  spreadOf,
} from '../../../assessment/index.ts';
import type { Criterion, Gate } from '../../../engine/index.ts';
import { answerText } from '../../answer-text.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { dayOf } from '../../when.ts';
import { CardPart } from '../card-part.tsx';

const useStyles = makeStyles({
  meeting: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, whiteSpace: 'pre-line' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  votes: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

/** As many votes as are shown without unfolding. */
const few = 3;

interface VotesPartProps {
  readonly work: Work;
  readonly question: Criterion | Gate;
  /** The meetings that have taken the question up, the latest first. */
  readonly meetings: readonly Meeting[];
}

/** What meetings have said of a question: that a vote goes on, the votes once they are shown, and what was agreed. */
export default function VotesPart({ work, question: { id }, meetings }: VotesPartProps) {
  const { t } = useSpeech();
  return (
    <CardPart title={t('meetings')} told="">
      {meetings.map((meeting) => (
        <InMeeting key={meeting.id} work={work} meeting={meeting} to={id} />
      ))}
    </CardPart>
  );
}

interface InMeetingProps {
  readonly work: Work;
  readonly meeting: Meeting;
  readonly to: string;
}

function InMeeting({ work, meeting, to }: InMeetingProps) {
  const styles = useStyles();
  const { locale } = useSpeech();
  const decision = decisionOn(meeting, to);
  return (
    <div className={styles.meeting}>
      <h5 className={styles.heading}>
        {[meeting.title, dayOf(meeting.at, locale)].filter((part) => part !== '').join(', ')}
      </h5>
      {isRevealed(meeting, to) ? (
        <Votes work={work} meeting={meeting} to={to} />
      ) : (
        <Going meeting={meeting} to={to} />
      )}
      {decision && <Agreed work={work} decision={decision} entry={entryOf(work.assessment, to)} />}
    </div>
  );
}

/** How many have voted; never what. */
function Going({ meeting, to }: Omit<InMeetingProps, 'work'>) {
  const styles = useStyles();
  const { t } = useSpeech();
  const all = meeting.participants.length;
  const n = all - notVoted(meeting, to).length;
  if (meeting.ended) return <p className={styles.quiet}>{t('votesNeverShown')}</p>;
  return <p className={styles.text}>{t('votingNow', { n, all })}</p>;
}

function Votes({ work, meeting, to }: InMeetingProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { shares, disputed } = spreadOf(work.checklist, meeting, to);
  const votes = shares.flatMap((share) => share.votes);
  const spread = shares
    .map(({ answer, votes: same }) => `${answerText(work.checklist, to, answer, speech)} (${same.length})`)
    .join(', ');
  if (votes.length === 0) return <p className={styles.quiet}>{t('votesNone')}</p>;
  return (
    <details open={votes.length <= few}>
      <summary className={styles.summary}>
        {t(votes.length === 1 ? 'votesOne' : 'votesMany', { n: votes.length, spread })}
        {disputed && ` · ${t('votesApart')}`}
      </summary>
      <ul className={styles.votes}>
        {votes.map((vote) => (
          <Vote key={vote.rater} work={work} vote={vote} anonymous={meeting.anonymous} />
        ))}
      </ul>
    </details>
  );
}

function Vote({
  work,
  vote,
  anonymous,
}: {
  readonly work: Work;
  readonly vote: GivenVote;
  readonly anonymous: boolean;
}) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const who = anonymous ? '' : vote.name || t('somebody');
  return (
    <li>
      <span className={styles.strong}>{answerText(work.checklist, vote.to, vote.answer, speech)}</span>
      {who && ` · ${who}`}
      {vote.late && <span className={styles.quiet}> · {t('voteLate')}</span>}
      {vote.rationale && <p className={styles.reason}>{vote.rationale}</p>}
    </li>
  );
}

interface AgreedProps {
  readonly work: Work;
  readonly decision: Decision;
  readonly entry: Entry | undefined;
}

function Agreed({ work, decision, entry }: AgreedProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const stands = sameSaying(entry, decision);
  return (
    <>
      <p className={styles.text}>
        {t('agreedOn')}{' '}
        <span className={styles.strong}>
          {answerText(work.checklist, decision.to, decision.answer, speech)}
        </span>
      </p>
      {decision.rationale && <p className={styles.reason}>{decision.rationale}</p>}
      <p className={styles.quiet}>{t(stands ? 'agreedStands' : 'agreedChanged')}</p>
    </>
  );
}
