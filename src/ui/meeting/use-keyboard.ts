import { useCallback, useEffect, useRef } from 'react';

/** Takes the keyboard to an element, once it is there: what had it may be gone after a deed. */
export function useKeyboard(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}
