import { makeStyles, tokens } from '@fluentui/react-components';
import { type Assessment, originOf } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import { dayOf } from '../when.ts';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Says which document's assessment this one was carried over from. */
export function OriginLine({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { t, locale } = useSpeech();
  const origin = originOf(assessment);
  if (!origin) return null;
  const { file, by, at, carried } = origin;
  return (
    <p className={styles.line}>
      {t('originLine', {
        file,
        who: by || t('somebody'),
        date: dayOf(at, locale),
        carried: dayOf(carried, locale),
      })}
    </p>
  );
}
