import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { evidenceOf } from '../../../assessment/index.ts';
import { type Anchor, findAnchor, quoteOf } from '../../../evidence/index.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Quote, shortened } from '../quote.tsx';

const useStyles = makeStyles({
  item: { display: 'grid', gap: tokens.spacingVerticalXS },
  state: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  changed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  lost: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXS}`, marginLeft: '-4px' },
  action: { minWidth: 'auto', paddingInline: '4px' },
});

type Tied = ReturnType<typeof evidenceOf>[number];

interface EvidenceItemProps {
  readonly work: Work;
  readonly evidence: Tied;
  readonly onShow: (anchor: Anchor) => void;
  readonly onReplace: (evidence: Tied) => void;
  readonly onRemove: (evidence: Tied) => void;
}

/** One passage: its words, whether the text still has them, and what can be done with it. */
export function EvidenceItem({ work, evidence, onShow, onReplace, onRemove }: EvidenceItemProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { anchor, fromOrigin } = evidence;
  const { text, assessment } = work;
  const found = useMemo(
    () => (text && !fromOrigin ? findAnchor(text, anchor) : null),
    [text, anchor, fromOrigin],
  );
  const quote = shortened(anchor.quote, 60);
  const lost = found?.kind === 'lost';
  return (
    <li className={styles.item}>
      <Quote words={anchor.quote} />
      {fromOrigin && (
        <div className={styles.plain}>
          {assessment.origin ? t('fromOriginFile', { file: assessment.origin.file }) : t('fromOriginUnknown')}
        </div>
      )}
      {lost && (
        <div className={styles.state}>
          <ErrorCircle16Regular aria-hidden className={styles.lost} />
          {t('textLost')}
        </div>
      )}
      {text && found?.kind === 'found' && found.changed && (
        <>
          <div className={styles.state}>
            <Warning16Regular aria-hidden className={styles.changed} />
            {t('textChanged')}
          </div>
          <Quote words={quoteOf(text, found.passage)} />
        </>
      )}
      <div className={styles.actions}>
        {!fromOrigin && !lost && (
          <Button
            className={styles.action}
            appearance="subtle"
            size="small"
            aria-label={t('showInDocumentOf', { quote })}
            onClick={() => onShow(anchor)}
          >
            {t('showInDocument')}
          </Button>
        )}
        {lost && (
          <Button
            className={styles.action}
            appearance="subtle"
            size="small"
            aria-label={t('chooseNewTextOf', { quote })}
            onClick={() => onReplace(evidence)}
          >
            {t('chooseNewText')}
          </Button>
        )}
        <Button
          className={styles.action}
          appearance="subtle"
          size="small"
          aria-label={t('removeOf', { quote })}
          onClick={() => onRemove(evidence)}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  );
}
