import { useEffect, useState } from 'react';
import type { Assessment, SharedAssessment, SharedState } from '../../assessment/index.ts';

export interface SharedNow {
  readonly assessment: Assessment | null;
  readonly state: SharedState;
}

const nowIn = ({ assessment, state }: SharedAssessment): SharedNow => ({ assessment, state });

/** What is known of a shared assessment now. While it is shown, others are listened for each second. */
export function useShared(shared: SharedAssessment): SharedNow {
  const [now, setNow] = useState(() => nowIn(shared));
  useEffect(() => {
    const take = () => setNow(nowIn(shared));
    take();
    const stop = shared.subscribe(take);
    shared.pace('meeting');
    return () => {
      stop();
      shared.pace('open');
    };
  }, [shared]);
  return now;
}
