import type { SharingCode } from '../assessment/index.ts';
import type { MessageKey } from './messages/index.ts';

/** Why sharing, or a list of drafts, can't begin. */
export const sharingText: Readonly<Record<SharingCode, MessageKey>> = {
  notInSharePoint: 'shareNotInSharePoint',
  signInFailed: 'shareSignInFailed',
  signInCancelled: 'shareSignInCancelled',
  signInBlocked: 'shareSignInBlocked',
  otherTenant: 'shareOtherTenant',
  noAccess: 'shareNoAccess',
  notFound: 'shareNotFound',
  offline: 'shareOffline',
  refused: 'shareRefused',
};
