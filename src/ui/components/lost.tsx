import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSpeech } from '../language.ts';
import type { OtherDocument } from '../ports.ts';
import type { OtherAssessment } from '../state/other-file.ts';
import type { Recovered } from '../state/recover.ts';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  way: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  text: { margin: 0 },
});

interface LostProps {
  /** What can be read back from the summaries; null when nothing can. */
  readonly recover: () => Promise<Recovered | null>;
  readonly openOther: (file: File) => Promise<OtherDocument>;
  readonly onRecovered: (recovered: Recovered) => void;
  readonly onCopy: (copy: OtherAssessment) => void;
  readonly onStartNew: () => void;
}

/** A document with a summary of ours and no assessment: says so, and offers what can be got back. */
export function Lost({ recover, openOther, onRecovered, onCopy, onStartNew }: LostProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [found, setFound] = useState<Recovered | null>();
  useEffect(() => {
    let ended = false;
    recover()
      .catch(() => null)
      .then((read) => !ended && setFound(read));
    return () => {
      ended = true;
    };
  }, [recover]);
  return (
    <Notice title={t('lostTitle')} text={t('lostText')}>
      <div className={styles.way}>
        {found === undefined && <Spinner size="tiny" label={t('lostRead')} />}
        {found === null && <p className={styles.text}>{t('lostNotThere')}</p>}
        {found && (
          <>
            <p className={styles.text}>
              {t('lostRecoverText', { n: found.count })}
              {found.unread > 0 && ` ${t('lostUnread', { n: found.unread })}`}
            </p>
            <Button appearance="primary" onClick={() => onRecovered(found)}>
              {t('lostRecover', { n: found.count })}
            </Button>
          </>
        )}
      </div>
      <div className={styles.way}>
        <p className={styles.text}>{t('lostCopyText')}</p>
        <CopyButton label={t('lostCopy')} openOther={openOther} onOpened={onCopy} />
      </div>
      <Button onClick={onStartNew}>{t('startNew')}</Button>
    </Notice>
  );
}
