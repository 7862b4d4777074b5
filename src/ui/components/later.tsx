import { Button, Spinner } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useSpeech } from '../language.ts';
import type { MessageKey } from '../messages/index.ts';
import { Notice } from './notice.tsx';
import { View } from './why/view.tsx';

interface LaterProps<M> {
  /** Fetches the code; the same function each time. */
  readonly load: () => Promise<M>;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
  /** Where back leads: to the questions, unless it is said. */
  readonly back?: MessageKey;
  readonly children: (module: M) => ReactNode;
}

/** A view whose code is fetched when it is first opened. When that fails it is said, and can be tried again. */
export function Later<M>({ load, onBack, back = 'toQuestions', children }: LaterProps<M>) {
  const { t } = useSpeech();
  const [got, setGot] = useState<{ readonly module: M } | 'failed' | null>(null);
  const fetch = useCallback(() => {
    setGot(null);
    load().then(
      (module) => setGot({ module }),
      () => setGot('failed'),
    );
  }, [load]);
  useEffect(fetch, [fetch]);
  if (got === null) return <Spinner label={t('opening')} />;
  if (got !== 'failed') return children(got.module);
  const again = (
    <Button appearance="primary" onClick={fetch}>
      {t('tryAgain')}
    </Button>
  );
  if (!onBack) {
    return (
      <Notice title={t('viewFailed')} text={t('viewFailedText')}>
        {again}
      </Notice>
    );
  }
  return (
    <View title={t('viewFailed')} back={t(back)} onBack={onBack}>
      <p>{t('viewFailedText')}</p>
      {again}
    </View>
  );
}
