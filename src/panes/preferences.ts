import type { Preferences } from '../ui/index.ts';

/** Preferences in the browser's own storage; where it is closed, nothing is remembered and nothing breaks. */
export const localPreferences: Preferences = {
  read(key) {
    try {
      return localStorage.getItem(`vagval.${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(`vagval.${key}`, value);
    } catch {
      // Storage is closed to add-ins in some browsers: the officer is asked again next time.
    }
  },
};
