import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.ts';
import type { StageControl } from './ports.ts';
import { useMeetingStyles } from './styles.ts';

/** Shows the meeting on its shared screen, or takes it away; says so when that is not allowed. */
export function StageButton({ stage }: { readonly stage: StageControl }) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const [failed, setFailed] = useState(false);
  const press = () => {
    setFailed(false);
    (stage.shared ? stage.stop() : stage.share()).catch(() => setFailed(true));
  };
  return (
    <div>
      <Button size="small" onClick={press}>
        {t(stage.shared ? 'meetingStageStop' : 'meetingStageShare')}
      </Button>
      <div role="status">{failed && <p className={styles.quiet}>{t('meetingStageFailed')}</p>}</div>
    </div>
  );
}
