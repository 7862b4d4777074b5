export { writeAnswer } from './answer.ts';
export { type Client, isOwnTenant } from './client.ts';
export type { DialogPage, OpenSignIn } from './dialog.ts';
export { faultOf } from './msal.ts';
export { openInOffice } from './office-dialog.ts';
export { popupWay } from './popup.ts';
export { type Redirect, redirectOf } from './redirect.ts';
export type { Token, Tokens } from './tokens.ts';
export { type SignIn, tokensFor } from './tokens-for.ts';
