import type { Practice } from '../ui/index.ts';
import { download } from './download.ts';
import { localPreferences } from './preferences.ts';

/** The cases that come with Vägval; attempts are kept in the browser. */
export const practice: Practice = {
  cases: async () => (await import('../checklists/practice/index.ts')).practiceCases,
  store: localPreferences,
  saveAnswers: (name, text) => download(name, text, 'application/json'),
};
