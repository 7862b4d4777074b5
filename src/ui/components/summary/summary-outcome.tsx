import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { faultText } from '../../../assessment/index.ts';
import type { Placed } from '../../../summary/index.ts';
import { type Speech, useSpeech } from '../../language.ts';
import { type Outcome, summaryButton } from './use-summaries.ts';

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SummaryOutcomeProps {
  readonly outcome: Outcome;
  /** Whether the assessment has been changed since. */
  readonly stale: boolean;
  readonly onClose: () => void;
}

/** What came of inserting, updating or removing: where it is now, or why not and what to do. */
export function SummaryOutcome({ outcome, stale, onClose }: SummaryOutcomeProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const failed = outcome.kind === 'failed';
  if (stale && !failed) return <div className={styles.quiet}>{t('summaryStale')}</div>;
  const close = () => {
    onClose();
    document.getElementById(summaryButton)?.focus();
  };
  return (
    <MessageBar intent={failed ? 'error' : 'success'} layout="multiline">
      <MessageBarBody>{told(outcome, speech)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t('close')}
            onClick={close}
          />
        }
      >
        {failed && (
          <Button size="small" onClick={outcome.again}>
            {t('tryAgain')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function told(outcome: Outcome, { t, say }: Speech): string {
  if (outcome.kind === 'failed') return t('insertFailed', { reason: say(faultText[outcome.fault]) });
  if (outcome.kind === 'removed') return t('summaryRemoved');
  const { placed, open } = outcome;
  const [first] = placed;
  const where = placed.length > 1 || !first ? t('updatedMany') : placeText(first, t);
  return open === 0 ? where : `${where} ${t('insertedOpen', { n: open })}`;
}

function placeText(placed: Placed, t: Speech['t']): string {
  switch (placed.kind) {
    case 'heading':
      return t('insertedHeading', { heading: placed.heading });
    case 'cursor':
      return t('insertedCursor');
    case 'end':
      return t('insertedEnd');
    case 'updated':
    case 'asked':
      return t('updated');
  }
}
