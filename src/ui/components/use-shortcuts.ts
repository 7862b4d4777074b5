import { useEffect, useRef } from 'react';
import type { Work } from '../state/use-assessment.ts';

/** True where the keyboard writes text, which has an undo of its own. */
const writes = (target: EventTarget | null) =>
  target instanceof Element && target.matches('textarea, input:not([type=radio])');

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) undo and redo answers; Alt+N goes to what to answer next. */
export function useShortcuts(work: Work, goNext: () => void): void {
  const latest = useRef({ work, goNext });
  latest.current = { work, goNext };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { work, goNext } = latest.current;
      const key = event.key.toLowerCase();
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      const act =
        event.altKey && !event.ctrlKey && event.code === 'KeyN'
          ? goNext
          : control && !writes(event.target)
            ? key === 'y' || (key === 'z' && event.shiftKey)
              ? work.redo
              : key === 'z'
                ? work.undo
                : undefined
            : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
