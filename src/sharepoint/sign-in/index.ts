export { writeAnswer } from './answer.ts';
export type { Client } from './client.ts';
export type { DialogPage, OpenSignIn } from './dialog.ts';
export { openInOffice } from './office-dialog.ts';
export { popupWay } from './popup.ts';
export type { Token, Tokens } from './tokens.ts';
export { type SignIn, tokensFor } from './tokens-for.ts';
