import type { Fault } from './fault.ts';

/** WordApi 1.3 only, as Word 2019: no comments, no tracking of changes through the API. `old-word:11` is 1.1, Word 2016. */
export const oldWord: Fault = {
  name: 'old-word',
  make: (tenths = 13) => ({ wordApi: tenths / 10 }),
};

/** The document is open for reading only. */
export const readOnly: Fault = { name: 'read-only', make: () => ({ readOnly: true }) };
