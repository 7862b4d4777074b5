import { makeStyles, tokens } from '@fluentui/react-components';
import type { DraftState } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where something is inserted: says that the document tracks changes, and so tracks what is inserted. */
export function TrackingLine({ draft }: { readonly draft: DraftState }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return draft.tracking && !draft.locked ? <p className={styles.line}>{t('tracking')}</p> : null;
}
