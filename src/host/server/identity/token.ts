import { generateKeyPairSync, type JsonWebKey, type KeyObject, randomUUID, sign } from 'node:crypto';

/** Whom access tokens are for. */
export const graphAudience = 'https://graph.microsoft.com';

/** The identity provider's key: one for as long as it runs. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly id: string;
  /** For the provider's own configuration, with its private part. */
  readonly jwk: JsonWebKey & { readonly kid: string; readonly alg: string; readonly use: string };
}

export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = randomUUID();
  return {
    privateKey,
    id,
    jwk: { ...privateKey.export({ format: 'jwk' }), kid: id, alg: 'RS256', use: 'sig' },
  };
}

/** A JSON web token. @param type such as `at+jwt` for an access token. @param lifetime seconds. */
export function signed(
  { privateKey, id }: SigningKey,
  type: string,
  lifetime: number,
  claims: Readonly<Record<string, unknown>>,
): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = [
    part({ alg: 'RS256', typ: type, kid: id }),
    part({ ...claims, jti: randomUUID(), iat: now, exp: now + lifetime }),
  ].join('.');
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}
