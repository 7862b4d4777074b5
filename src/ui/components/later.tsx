import { Button, Spinner } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useSpeech } from '../language.ts';
import { View } from './why/view.tsx';

interface LaterProps<M> {
  /** Fetches the code; the same function each time. */
  readonly load: () => Promise<M>;
  readonly onBack: () => void;
  readonly children: (module: M) => ReactNode;
}

/** A view whose code is fetched when it is first opened. When that fails it is said, and can be tried again. */
export function Later<M>({ load, onBack, children }: LaterProps<M>) {
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
  return (
    <View title={t('viewFailed')} back={t('toQuestions')} onBack={onBack}>
      <p>{t('viewFailedText')}</p>
      <Button appearance="primary" onClick={fetch}>
        {t('tryAgain')}
      </Button>
    </View>
  );
}
