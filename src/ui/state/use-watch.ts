import { useEffect } from 'react';
import type { Session } from './session.ts';

/** Milliseconds between two looks at the document: the shortest after something new, growing to the longest in a quiet one. */
const shortest = 3000;
const longest = 15_000;
/** A look may take a twentieth of the time, so that a slow host is not kept busy. */
const share = 20;
/** Every so many looks the document is also asked what it allows; a locked one only when it is come back to, as that takes its whole file. */
const stateEvery = 4;

/** While the pane is seen, takes in now and then what others have written into the document; at once when it is come back to. */
export function useWatch(session: Session): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wait = shortest;
    let looks = 0;
    let ended = false;
    const look = async (withState: boolean) => {
      clearTimeout(timer);
      const began = performance.now();
      try {
        if (withState) await session.refreshState();
        wait = (await session.look()) ? shortest : wait * 1.3;
      } catch {
        wait = longest; // It is read again later, and a failing write is told by itself.
      }
      wait = Math.max(Math.min(wait, longest), (performance.now() - began) * share);
      plan();
    };
    const plan = () => {
      clearTimeout(timer);
      if (ended || document.visibilityState !== 'visible') return;
      const due = () => ++looks % stateEvery === 0 && session.state.place.kind !== 'beside';
      timer = setTimeout(() => void look(due()), wait);
    };
    const back = () => {
      if (document.visibilityState !== 'visible') return clearTimeout(timer);
      wait = shortest;
      void look(true);
    };
    plan();
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      ended = true;
      clearTimeout(timer);
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [session]);
}
