import { isOwnTenant } from '../../../src/sharepoint/sign-in/client.ts';
import { faultOf, mustAsk } from '../../../src/sharepoint/sign-in/msal.ts';

it.each([
  [{ errorCode: 'user_cancelled' }, 'signInCancelled', 'user_cancelled'],
  [{ errorCode: 'server_error', subError: 'access_denied' }, 'signInCancelled', 'server_error access_denied'],
  [{ errorCode: 'popup_window_error' }, 'signInBlocked', 'popup_window_error'],
  [{ errorCode: 'no_network_connectivity' }, 'offline', 'no_network_connectivity'],
  [
    { errorCode: 'invalid_request', errorMessage: 'AADSTS50011: the redirect URI of anna@region.example …' },
    'signInFailed',
    'invalid_request AADSTS50011',
  ],
  [new TypeError('x is undefined'), 'signInFailed', 'unknown_error'],
])('tells %j in codes alone', (error, code, detail) => {
  expect(faultOf(error)).toMatchObject({ code, message: detail });
});

it('knows what only the person can help', () => {
  expect(mustAsk({ name: 'InteractionRequiredAuthError', errorCode: 'login_required' })).toBe(true);
  expect(mustAsk({ name: 'ClientAuthError', errorCode: 'no_account_found' })).toBe(true);
  expect(mustAsk({ name: 'ServerError', errorCode: 'invalid_grant' })).toBe(false);
});

it('compares tenants by their ids, in any letters', () => {
  const client = { clientId: 'c', scopes: [] };
  expect(isOwnTenant({ ...client, tenant: 'ABC-1' }, 'abc-1')).toBe(true);
  expect(isOwnTenant({ ...client, tenant: 'abc-1' }, 'abc-2')).toBe(false);
  expect(isOwnTenant({ ...client, tenant: 'region.example' }, 'abc-2')).toBe(true);
});
