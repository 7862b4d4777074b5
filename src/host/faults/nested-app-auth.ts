import type { Fault } from './fault.ts';

/** NestedAppAuth 1.1 is reported as supported, and there is no bridge (msal-js #7723, office-js #6691, #6275, #6610). */
export const naaPromisedNotThere: Fault = {
  name: 'naa-promised-not-there',
  make: () => ({ nestedAppAuth: 'missing' }),
};

/** The bridge for nested app authentication never answers. */
export const naaSilentForever: Fault = {
  name: 'naa-silent-forever',
  make: () => ({ nestedAppAuth: 'silent' }),
};

/**
 * There is no nested app authentication, and the identity provider's pages cut a dialog that goes to them off from its opener
 * (office-js #6707, #4949, #5589): office.js then tells 12006, as if it had been closed.
 */
export const dialogCutOff: Fault = {
  name: 'dialog-cut-off',
  make: () => ({ nestedAppAuth: 'unknown', cutsOffDialogs: true }),
};
