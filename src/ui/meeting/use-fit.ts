import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes of the letters in hundredths of the screen's shorter side, and how large the reasons are beside the rest: the largest first. */
const sizes = [
  [4.6, 1],
  [4.2, 1],
  [3.8, 1],
  [3.5, 0.95],
  [3.3, 0.9],
  [3.1, 0.9],
  [3.1, 0.82],
  [2.9, 0.82],
  [2.7, 0.82],
  [2.5, 0.82],
  [2.3, 0.85],
  [2.1, 0.85],
] as const;

/**
 * Gives a page the largest letters with which all of it stands on the screen, as `--letters` and `--reasons`. The smallest where
 * nothing is small enough: then the page is longer than the screen. All who look at the same on screens of one shape see the same.
 */
export function useFit(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return;
    const enlarge = () => {
      for (const [letters, reasons] of sizes) {
        element.style.setProperty('--letters', `${letters}vmin`);
        element.style.setProperty('--reasons', `${reasons}em`);
        if (element.scrollHeight <= innerHeight) return;
      }
    };
    enlarge();
    addEventListener('resize', enlarge);
    return () => removeEventListener('resize', enlarge);
  });
  return page;
}
