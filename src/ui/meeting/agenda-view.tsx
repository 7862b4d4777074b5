import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  Eye16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import { type AgendaItem, decisionOn, votesOn } from '../../assessment/index.ts';
import { allQuestions } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { useSpeech } from '../language.ts';
import type { Room } from './room.ts';
import { useMeetingStyles } from './styles.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: { marginTop: '2px' },
  name: { display: 'block', overflowWrap: 'anywhere', hyphens: 'auto' },
  here: { fontWeight: tokens.fontWeightSemibold },
  decided: { color: tokens.colorPaletteGreenForeground1 },
  disputed: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const signs = {
  notVoted: Circle16Regular,
  voted: CircleHalfFill16Regular,
  revealed: Eye16Regular,
  disputed: Warning16Filled,
  decided: CheckmarkCircle16Filled,
} as const;

interface AgendaViewProps {
  readonly room: Room;
  readonly agenda: readonly AgendaItem[];
  /** The question that is shown beside it, where one is. */
  readonly shown?: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** What the meeting has to consider, in its order, each with how far it has come. Opening one takes only oneself there. */
export function AgendaView({ room, agenda, shown, onOpen }: AgendaViewProps) {
  const styles = useStyles();
  const shared = useMeetingStyles();
  const speech = useSpeech();
  const { t, say } = speech;
  const questions = new Map(allQuestions(room.checklist).map((question) => [question.id, question]));
  const told = ({ id, state, voted, of }: AgendaItem): string => {
    if (state === 'notVoted') return '';
    const decision = decisionOn(room.meeting, id);
    if (decision)
      return t('meetingAgreedOn', { answer: answerText(room.checklist, id, decision.answer, speech) });
    if (state === 'voted') return t('meetingVoted', { n: voted, m: of });
    return t(state === 'disputed' ? 'meetingDisputed' : 'meetingRevealed');
  };
  return (
    <ol className={styles.list}>
      {agenda.map((item) => {
        const { id, state } = item;
        const question = questions.get(id);
        if (!question) return null;
        const Sign = signs[state];
        const here = room.meeting.current?.to === id;
        const own = votesOn(room.meeting, id).some(({ rater }) => rater === room.rater);
        const marks = [
          ...(told(item) ? [told(item)] : []),
          ...(state === 'voted' && own ? [t('meetingYouVoted')] : []),
          ...(here ? [t('meetingGroupHere')] : []),
        ];
        const tone = state === 'decided' || state === 'disputed' ? styles[state] : undefined;
        return (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={styles.row}
              aria-current={shown === id ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              <Sign aria-hidden className={mergeClasses(styles.sign, tone)} />
              <span>
                <span className={mergeClasses(styles.name, (here || shown === id) && styles.here)}>
                  {say(question.title)}
                </span>
                {state === 'notVoted' && <span className={shared.hidden}>. {t('meetingNotVoted')}</span>}
                {marks.length > 0 && <span className={shared.quiet}>{marks.join(' · ')}</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
