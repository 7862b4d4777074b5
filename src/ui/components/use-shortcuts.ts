import { useEffect, useRef } from 'react';

/** True where the keyboard writes text, which has an undo of its own. */
const writes = (target: EventTarget | null) =>
  target instanceof Element && target.matches('textarea, input:not([type=radio])');

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) undo and redo answers; Alt+N goes to what to answer next. */
export function useShortcuts(shortcuts: {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly next: () => void;
}): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { undo, redo, next } = latest.current;
      const key = event.key.toLowerCase();
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      const act =
        event.altKey && !event.ctrlKey && event.code === 'KeyN'
          ? next
          : control && !writes(event.target)
            ? key === 'y' || (key === 'z' && event.shiftKey)
              ? redo
              : key === 'z'
                ? undo
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
