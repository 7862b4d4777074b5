import type { AuthenticationResult } from '@azure/msal-browser';
import { SharingFault } from '../../assessment/index.ts';
import type { Token } from './tokens.ts';

/** msal-browser, loaded when somebody signs in and not before. @throws SharingFault offline */
export const loadMsal = () =>
  import(/* webpackChunkName: "msal-client" */ './msal-client.ts').catch((error: unknown) => {
    throw new SharingFault('offline', `the sign-in could not be loaded: ${String(error)}`);
  });

/** A token as Vägval has it. */
export function tokenOf({ accessToken, expiresOn, account }: AuthenticationResult): Token {
  const { localAccountId: id, name, username, tenantId } = account;
  return {
    value: accessToken,
    // A token whose end is not told is used once.
    expires: expiresOn ?? new Date(),
    person: { id, name: name || username },
    tenant: tenantId.toLowerCase(),
  };
}

const cancelled = ['user_cancelled', 'user_canceled', 'access_denied', 'interaction_in_progress_cancelled'];
const blocked = ['popup_window_error', 'empty_window_error'];
const offline = [
  'no_network_connectivity',
  'network_error',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
];

/** Why msal-browser refused, in Vägval's terms. The detail is codes only: the texts may hold what is nobody's business. */
export function faultOf(error: unknown): SharingFault {
  if (error instanceof SharingFault) return error;
  const {
    errorCode = 'unknown_error',
    subError = '',
    errorMessage = '',
  } = error as { errorCode?: string; subError?: string; errorMessage?: string };
  const entra = /AADSTS\d+/.exec(errorMessage)?.[0] ?? '';
  const detail = [errorCode, subError, entra].filter(Boolean).join(' ');
  if ([errorCode, subError].some((code) => cancelled.includes(code)))
    return new SharingFault('signInCancelled', detail);
  if (blocked.includes(errorCode)) return new SharingFault('signInBlocked', detail);
  if (offline.includes(errorCode)) return new SharingFault('offline', detail);
  return new SharingFault('signInFailed', detail);
}

/** Whether the person has to be asked before there can be a token. */
export function mustAsk(error: unknown): boolean {
  const { name, errorCode = '' } = error as { name?: string; errorCode?: string };
  return (
    name === 'InteractionRequiredAuthError' || ['no_account_error', 'no_account_found'].includes(errorCode)
  );
}
