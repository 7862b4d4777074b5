import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where the answers are, in a few words: in the document, or on their way. */
export function SaveLine({ work: { saveState, assessment } }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const time = (at: Date) => at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const text = (): string => {
    switch (saveState.kind) {
      case 'nothing':
        return Object.keys(assessment.entries).length > 0 ? t('savedBefore') : t('notSavedYet');
      case 'saved':
        return t('saved', { time: time(saveState.at) });
      case 'beside':
        return saveState.at ? t('savedBeside', { time: time(saveState.at) }) : t('notBesideYet');
      case 'failed':
        return t('notSaved');
      case 'pending':
      case 'saving':
        return t(saveState.kind);
    }
  };
  return (
    <div className={styles.line} data-testid="save-state" data-state={saveState.kind}>
      {text()}
    </div>
  );
}
