import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../language.ts';
import type { OtherDocument } from '../../ports.ts';
import { type OtherAssessment, type OtherFault, openOtherFile } from '../../state/other-file.ts';
import type { Work } from '../../state/use-assessment.ts';
import { FileButton } from '../file-button.tsx';
import { Choosing, type Taken } from './choosing.tsx';
import { OtherFaultBar } from './other-fault.tsx';

const useStyles = makeStyles({
  view: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  stack: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  wide: { justifySelf: 'stretch' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outline: 'none',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CarryOverProps {
  readonly work: Work;
  readonly openOther: (file: File) => Promise<OtherDocument>;
  /** The file that was chosen before this view was opened. */
  readonly first: OtherAssessment | null;
  /** Told without anything when it is called off. */
  readonly onDone: (taken?: Taken) => void;
}

/** Brings answers from another document's assessment: shows where it comes from and what differs, and takes over what the officer asks for. */
export function CarryOver({ work, openOther, first, onDone }: CarryOverProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [other, setOther] = useState(first);
  const [failed, setFailed] = useState<{ readonly file: string; readonly fault: OtherFault } | null>(null);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const open = async (file: File) => {
    setBusy(true);
    const opened = await openOtherFile(file, openOther);
    setBusy(false);
    setFailed('fault' in opened ? { file: file.name, fault: opened.fault } : null);
    if ('other' in opened) setOther(opened.other);
  };

  return (
    <main className={styles.view} aria-labelledby="carry-over-title">
      <div className={styles.stack}>
        <h1 className={styles.title} id="carry-over-title" tabIndex={-1} ref={title}>
          {t('carryTitle')}
        </h1>
        {!other && <p className={styles.text}>{t('carryText')}</p>}
        <div role="status" className={styles.wide}>
          {busy && <Spinner size="tiny" label={t('otherOpening')} />}
          {failed && <OtherFaultBar {...failed} />}
        </div>
        <div className={styles.actions}>
          <FileButton
            appearance={other ? 'secondary' : 'primary'}
            label={t(other ? 'otherAgain' : 'otherChoose')}
            disabled={busy}
            onFile={(file) => void open(file)}
          />
          <Button onClick={() => onDone()}>{t('cancel')}</Button>
        </div>
        {other && <Choosing key={other.fingerprint} work={work} other={other} onDone={onDone} />}
      </div>
    </main>
  );
}
