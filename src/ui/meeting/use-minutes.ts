import { useCallback, useEffect, useState } from 'react';

type Module = typeof import('./minutes.tsx');

/**
 * The code that shows minutes. It is no part of the first load, but is fetched right after it, so that it is there when the meeting
 * ends.
 * @returns it, 'failed' when it could not be fetched, or null on its way; and what tries again.
 */
export function useMinutes(): readonly [Module | 'failed' | null, () => void] {
  const [got, setGot] = useState<{ readonly module: Module } | 'failed' | null>(null);
  const fetch = useCallback(() => {
    setGot(null);
    import(/* webpackChunkName: "minutes" */ './minutes.tsx').then(
      (module) => setGot({ module }),
      () => setGot('failed'),
    );
  }, []);
  useEffect(fetch, [fetch]);
  return [got === null || got === 'failed' ? got : got.module, fetch];
}
