import { useEffect, useRef } from 'react';
import type { Assessment } from '../../assessment/index.ts';
import type { SharingLink } from './sharing-link.ts';

/** While nobody has begun in the document, goes on with what somebody has begun in its shared file, as soon as it is there. */
export function useJoined(
  link: SharingLink | null,
  waiting: boolean,
  onFound: (assessment: Assessment) => void,
): void {
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    if (!link || !waiting) return;
    let done = false;
    const look = () => {
      const { assessment } = link;
      if (done || !assessment) return;
      done = true;
      found.current(assessment);
    };
    look();
    return link.subscribe(look);
  }, [link, waiting]);
}
