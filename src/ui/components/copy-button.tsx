import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.ts';
import type { OtherDocument } from '../ports.ts';
import { type OtherAssessment, type OtherFault, openOtherFile } from '../state/other-file.ts';
import { OtherFaultBar } from './carry-over/other-fault.tsx';
import { FileButton } from './file-button.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', justifyItems: 'start' },
  told: { marginTop: tokens.spacingVerticalXS },
});

interface CopyButtonProps {
  readonly label: string;
  readonly appearance?: 'primary' | 'secondary';
  readonly openOther: (file: File) => Promise<OtherDocument>;
  readonly onOpened: (other: OtherAssessment) => void;
}

/** A button that takes the assessment out of a file that the officer chooses, and says below it when there is none to take. */
export function CopyButton({ label, appearance = 'secondary', openOther, onOpened }: CopyButtonProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly file: string; readonly fault: OtherFault } | null>(null);
  const open = async (file: File) => {
    setBusy(true);
    setFailed(null);
    const opened = await openOtherFile(file, openOther);
    setBusy(false);
    if ('other' in opened) onOpened(opened.other);
    else setFailed({ file: file.name, fault: opened.fault });
  };
  return (
    <div className={styles.box}>
      <FileButton appearance={appearance} label={label} disabled={busy} onFile={(file) => void open(file)} />
      <div role="status">
        {busy && <Spinner className={styles.told} size="tiny" label={t('otherOpening')} />}
        {failed && (
          <div className={styles.told}>
            <OtherFaultBar {...failed} />
          </div>
        )}
      </div>
    </div>
  );
}
