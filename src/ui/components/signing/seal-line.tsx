import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Signature16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useSpeech } from '../../language.ts';
import { sealText } from './seal-text.ts';
import type { Seal } from './use-seal.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    justifyContent: 'start',
    minWidth: 0,
    marginInline: '-8px',
    paddingInline: '8px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  whole: { color: tokens.colorPaletteGreenForeground1 },
  broken: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Beside the score: who has signed last, and whether that still holds. Opens the signatures. */
export function SealLine({ seal, onOpen }: { readonly seal: Seal; readonly onOpen: () => void }) {
  const styles = useStyles();
  const speech = useSpeech();
  if (seal.kind === 'none') return null;
  const known = seal.kind === 'known';
  const Sign = !known
    ? Signature16Regular
    : seal.broken.length > 0
      ? Warning16Filled
      : CheckmarkCircle16Filled;
  const by = speech.t('signedBy', { name: seal.signOff.name });
  return (
    <Button className={styles.line} appearance="subtle" size="small" onClick={onOpen}>
      <Sign
        aria-hidden
        className={mergeClasses(known && (seal.broken.length > 0 ? styles.broken : styles.whole))}
      />
      <span>{known ? `${by} ${sealText(seal.broken, speech)}` : by}</span>
    </Button>
  );
}
