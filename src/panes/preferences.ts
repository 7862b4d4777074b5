import type { PracticeStore, Preferences } from '../ui/index.ts';
import type { Raters } from '../ui/meeting/index.ts';

/** Preferences in the browser's own storage; where it is closed, nothing is remembered and nothing breaks. */
export const localPreferences: Preferences & PracticeStore & Raters = {
  read(key: string) {
    try {
      return localStorage.getItem(`vagval.${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(key: string, value: string) {
    try {
      localStorage.setItem(`vagval.${key}`, value);
    } catch {
      // Storage is closed to add-ins in some browsers: the officer is asked again next time.
    }
  },
};
