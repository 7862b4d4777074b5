import { useEffect } from 'react';
import type { Session } from './session.ts';

/** Writes what waits when the pane is left, and warns before it is closed with something that is not kept. */
export function useLeave(session: Session): void {
  useEffect(() => {
    const leave = () => void session.save();
    const close = (event: BeforeUnloadEvent) => {
      if (session.unsaved) event.preventDefault();
    };
    addEventListener('pagehide', leave);
    addEventListener('beforeunload', close);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', close);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [session]);
}
