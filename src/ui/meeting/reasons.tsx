import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Meeting, Spread } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from './styles.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13em), 1fr))',
    columnGap: '1.4em',
    rowGap: '0.8em',
    alignItems: 'start',
  },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  answer: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  vote: { margin: 0, paddingLeft: '0.7em', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  reason: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  use: { marginInline: '-8px', paddingInline: '8px', minWidth: 0, textDecorationLine: 'underline' },
});

interface ReasonsProps {
  readonly checklist: Checklist;
  readonly meeting: Meeting;
  readonly spread: Spread;
  /** Takes one of them as the group's; absent where it can't be. */
  readonly onUse?: (reason: string) => void;
}

/** The reasons side by side, by answer, with names unless the meeting is anonymous. */
export function Reasons({ checklist, meeting, spread, onUse }: ReasonsProps) {
  const styles = useStyles();
  const shared = useMeetingStyles();
  const speech = useSpeech();
  const { t } = speech;
  return (
    <div className={styles.sides}>
      {spread.shares.map(({ answer, votes }) => {
        const name = answerText(checklist, votes[0]?.to ?? '', answer, speech);
        return (
          <div key={name} className={shared.tight}>
            <h4 className={styles.answer}>{name}</h4>
            <ul className={styles.list}>
              {votes.map(({ rater, name: voter, rationale, late }) => (
                <li key={rater} className={styles.vote}>
                  {(!meeting.anonymous || late) && (
                    <div className={shared.quiet}>
                      {[
                        ...(meeting.anonymous ? [] : [voter || t('meetingSomebody')]),
                        ...(late ? [t('meetingLate')] : []),
                      ].join(', ')}
                    </div>
                  )}
                  <p className={rationale ? styles.reason : shared.quiet}>
                    {rationale || t('meetingNoReason')}
                  </p>
                  {onUse && rationale && (
                    <Button
                      className={styles.use}
                      size="small"
                      appearance="transparent"
                      aria-label={t('meetingUseReasonOf', { why: rationale })}
                      onClick={() => onUse(rationale)}
                    >
                      {t('meetingUseReason')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
