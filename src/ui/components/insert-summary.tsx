import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular, DocumentAdd20Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { type Assessment, DocumentFault, faultText } from '../../assessment/index.ts';
import { type Place, type Placed, type SummaryWriter, summarise } from '../../summary/index.ts';
import { type Speech, useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    '@media (width < 380px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
  insert: { whiteSpace: 'nowrap' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Outcome =
  | { readonly placed: Placed; readonly open: number; readonly of: Assessment }
  | { readonly fault: DocumentFault };

interface InsertSummaryProps {
  readonly work: Work;
  readonly writer: SummaryWriter;
}

/** Puts the summary into the document, or updates the one that is there, and tells where. */
export function InsertSummary({ work, writer }: InsertSummaryProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, language } = speech;
  const [place, setPlace] = useState<Place>('auto');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef(false);
  const stale = outcome && 'of' in outcome && outcome.of !== work.assessment;
  const button = useId();
  const close = () => {
    setOutcome(null);
    document.getElementById(button)?.focus();
  };

  const insert = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setOutcome(null);
    try {
      await work.save();
      const { checklist, assessment, score } = work;
      const summary = summarise(checklist, assessment, score, language);
      setOutcome({
        placed: await writer.writeSummary(summary, place),
        open: work.next.length,
        of: assessment,
      });
    } catch (error) {
      setOutcome({
        fault: error instanceof DocumentFault ? error : new DocumentFault('hostError', String(error)),
      });
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <Button
          id={button}
          className={styles.insert}
          appearance="primary"
          icon={busy ? <Spinner size="tiny" /> : <DocumentAdd20Regular />}
          disabledFocusable={busy}
          onClick={() => void insert()}
        >
          {t(busy ? 'inserting' : 'insert')}
        </Button>
        <Select
          className={styles.select}
          aria-label={t('place')}
          title={t('placeHint')}
          value={place}
          onChange={(_event, { value }) => setPlace(value as Place)}
        >
          <option value="auto">{t('placeAuto')}</option>
          <option value="cursor">{t('placeCursor')}</option>
          <option value="end">{t('placeEnd')}</option>
        </Select>
      </div>
      <div role="status">
        {stale && <div className={styles.quiet}>{t('summaryStale')}</div>}
        {outcome && !stale && (
          <MessageBar intent={'fault' in outcome ? 'error' : 'success'} layout="multiline">
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
            />
          </MessageBar>
        )}
      </div>
    </div>
  );
}

function told(outcome: Outcome, { t, say }: Speech): string {
  if ('fault' in outcome) return t('insertFailed', { reason: say(faultText[outcome.fault.code]) });
  const { placed, open } = outcome;
  const where = {
    updated: () => t('updated'),
    cursor: () => t('insertedCursor'),
    end: () => t('insertedEnd'),
    heading: () => t('insertedHeading', { heading: placed.kind === 'heading' ? placed.heading : '' }),
  }[placed.kind]();
  return open === 0 ? where : `${where} ${t('insertedOpen', { n: open })}`;
}
