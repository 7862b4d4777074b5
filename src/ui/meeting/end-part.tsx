import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from './styles.ts';
import { useKeyboard } from './use-keyboard.ts';

const endId = 'meeting-end';

/** Ends the meeting for everybody, after a question, since it can't be gone on with. @param open how many questions are not decided */
export function EndPart({ open, onEnd }: { readonly open: number; readonly onEnd: () => void }) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const toKeyboard = useKeyboard();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            setAsking(true);
            toKeyboard(endId);
          }}
        >
          {t('meetingEnd')}
        </Button>
      </div>
    );
  }
  return (
    <section className={styles.box} aria-label={t('meetingEnd')}>
      <p className={styles.text} id={endId} tabIndex={-1}>
        {t('meetingEndTitle')}
      </p>
      {open > 0 && <p className={styles.quiet}>{t('meetingEndText', { n: open })}</p>}
      <div className={styles.row}>
        <Button appearance="primary" onClick={onEnd}>
          {t('meetingEndNow')}
        </Button>
        <Button onClick={() => setAsking(false)}>{t('meetingGoOn')}</Button>
      </div>
    </section>
  );
}
