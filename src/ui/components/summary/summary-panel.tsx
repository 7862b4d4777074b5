import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  DocumentAdd20Regular,
  DocumentSync20Regular,
} from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { DraftState } from '../../../assessment/index.ts';
import type { Place } from '../../../summary/index.ts';
import { useSpeech } from '../../language.ts';
import { TrackingLine } from '../tracking-line.tsx';
import { SummaryOutcome } from './summary-outcome.tsx';
import { SummarySizes } from './summary-sizes.tsx';
import { inDocument, type Summaries, summaryButton } from './use-summaries.ts';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalS },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  main: { minWidth: 0, paddingInline: '10px' },
  options: { flexShrink: 0, gap: tokens.spacingHorizontalXS, minWidth: '32px', paddingInline: '5px' },
  optionsText: { '@media (width < 400px)': { display: 'none' } },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SummaryPanelProps {
  readonly draft: DraftState;
  readonly summaries: Summaries;
  /** Shows what the officer is asked about, when something is. */
  readonly onAsked: () => void;
}

/**
 * The pane's foot: one button that inserts or updates, and behind another which summaries, and where. The foot grows upwards: what
 * may come by itself stands above the buttons, so that they stay where they are.
 */
export function SummaryPanel({ draft, summaries, onAsked }: SummaryPanelProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<Place>('auto');
  const region = useId();
  const { states, step, outcome } = summaries;
  const there = inDocument(summaries);
  const stale = there.some((size) => states[size] === 'stale');
  const insert = there.length === 0;

  const write = async (sizes: Parameters<Summaries['write']>[0]) => {
    if ((await summaries.write(sizes, place)) === 'asked') onAsked();
  };
  const label = insert ? 'insert' : there.length === 1 ? 'update' : 'updateMany';
  const icon = step ? <Spinner size="tiny" /> : insert ? <DocumentAdd20Regular /> : <DocumentSync20Regular />;

  return (
    <div className={styles.panel}>
      {open && (
        <SummarySizes
          id={region}
          summaries={summaries}
          place={place}
          onPlace={setPlace}
          onWrite={(size) => void write([size])}
        />
      )}
      <TrackingLine draft={draft} />
      <div className={styles.line}>
        <Button
          id={summaryButton}
          className={styles.main}
          appearance={insert || stale ? 'primary' : 'secondary'}
          icon={icon}
          disabledFocusable={step !== null}
          onClick={() => void write(insert ? ['table'] : there)}
        >
          {t(step ? 'inserting' : label)}
        </Button>
        <Button
          className={styles.options}
          appearance="subtle"
          aria-label={t('summaryOptions')}
          title={t('summaryOptions')}
          aria-expanded={open}
          aria-controls={open ? region : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.optionsText}>{t('summaryOptions')}</span>
          {open ? <ChevronDown20Regular /> : <ChevronUp20Regular />}
        </Button>
      </div>
      <div role="status">
        {step && <div className={styles.quiet}>{t(step)}</div>}
        {!step && !outcome && !insert && (
          <div className={styles.quiet}>{t(stale ? 'summaryStale' : 'summaryCurrent')}</div>
        )}
        {!step && outcome && <SummaryOutcome outcome={outcome} stale={stale} onClose={summaries.forget} />}
      </div>
    </div>
  );
}
