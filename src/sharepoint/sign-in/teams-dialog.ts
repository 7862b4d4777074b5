import { type SharingCode, SharingFault } from '../../assessment/index.ts';
import type { OpenSignIn } from './dialog.ts';

/** What Teams says when there is no answer (teams-js, AuthenticatePopUpParameters). */
const codes: Readonly<Record<string, SharingCode>> = {
  CancelledByUser: 'signInCancelled',
  FailedToOpenWindow: 'signInBlocked',
};

/** Opens the sign-in page in Teams. @param authenticate teams-js's, for an address: gives what the page answered, or rejects with Teams's word. */
export function openInTeams(authenticate: (address: string) => Promise<string>): OpenSignIn {
  return async (address) => {
    try {
      return await authenticate(address);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SharingFault(codes[reason] ?? 'signInFailed', `teams: ${reason}`);
    }
  };
}
