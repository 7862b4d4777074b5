import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { faultText } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where the answers are: in the document, on their way, or not, with the way out. */
export function SaveLine({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, say, language } = useSpeech();
  const { saveState } = work;
  if (saveState.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{t('saveFailed', { reason: say(faultText[saveState.code]) })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void work.save()}>
            {t('saveNow')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const text = {
    nothing: () => t('notSavedYet'),
    pending: () => t('pending'),
    saving: () => t('saving'),
    saved: () =>
      t('saved', {
        time:
          saveState.kind === 'saved'
            ? saveState.at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
            : '',
      }),
  }[saveState.kind]();
  return (
    <div className={styles.quiet} data-testid="save-state" data-state={saveState.kind}>
      {text}
    </div>
  );
}
