import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';
import { clock } from '../when.ts';

const useStyles = makeStyles({
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where the answers are, in a few words: in the document, or on their way. */
export function SaveLine({ work: { saveState, assessment, place } }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, locale } = useSpeech();
  const text = (): string => {
    if (place.kind === 'ask' && saveState.kind === 'saving') return t('awaitsSignature');
    switch (saveState.kind) {
      case 'nothing':
        return Object.keys(assessment.entries).length > 0 ? t('savedBefore') : t('notSavedYet');
      case 'saved':
        return t('saved', { time: clock(saveState.at, locale) });
      case 'beside':
        return saveState.at ? t('savedBeside', { time: clock(saveState.at, locale) }) : t('notBesideYet');
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
