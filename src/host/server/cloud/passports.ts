import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { get } from 'node:https';
import { graphAudience } from '../identity/token.ts';
import type { Passport } from './calls.ts';

type Keys = ReadonlyMap<string, JsonWebKey>;

/** Reads access tokens of the embedded identity provider, as Graph does: whose they are, whether they still hold, and for whom. */
export class Passports {
  private keys: Promise<Keys> | undefined;
  /** The second until which a person's tokens hold no longer. */
  private readonly ended = new Map<string, number>();
  /** Tokens that have been read, by whose they are, and those of them that hold no longer. */
  private readonly read = new Map<string, Set<string>>();
  private readonly refused = new Set<string>();
  /** Persons who are let in with no token, by name. */
  readonly revoked = new Set<string>();

  /** @param trusted the provider's certificate. @param tenant tokens of others are refused. */
  constructor(
    private readonly authority: string,
    private readonly trusted: string,
    private readonly tenant: string,
  ) {}

  /** From now on no token of this person holds that was given until now; a new one does. */
  expire(name: string): void {
    for (const token of this.read.get(name) ?? []) this.refused.add(token);
    this.read.delete(name);
    this.ended.set(name, Math.floor(Date.now() / 1000));
  }

  readonly of = async (token: string): Promise<Passport | null> => {
    const [head = '', body = '', signature = ''] = token.split('.');
    try {
      const { kid } = part(head);
      const key = (await this.known()).get(String(kid));
      if (!key) return null;
      const signed = verify(
        'sha256',
        Buffer.from(`${head}.${body}`),
        createPublicKey({ key, format: 'jwk' }),
        Buffer.from(signature, 'base64url'),
      );
      const { aud, exp, iat, tid, oid, name } = part(body);
      if (!signed || aud !== graphAudience || tid !== this.tenant || Number(exp) * 1000 < Date.now())
        return null;
      return this.holds(token, String(name), Number(iat)) ? { id: String(oid), name: String(name) } : null;
    } catch {
      return null;
    }
  };

  /** A token of the very second in which others ended holds if it was not read before. @param given the second in which it was. */
  private holds(token: string, name: string, given: number): boolean {
    if (this.revoked.has(name) || this.refused.has(token)) return false;
    if (given < (this.ended.get(name) ?? 0)) return false;
    this.read.set(name, (this.read.get(name) ?? new Set()).add(token));
    return true;
  }

  private known(): Promise<Keys> {
    this.keys ??= fetched(`${this.authority}/jwks`, this.trusted).then(
      (text) =>
        new Map(
          (JSON.parse(text) as { keys: (JsonWebKey & { kid: string })[] }).keys.map((key) => [key.kid, key]),
        ),
    );
    return this.keys;
  }
}

function part(text: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
}

function fetched(address: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { ca }, async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece as Buffer);
      resolve(Buffer.concat(pieces).toString('utf8'));
    }).once('error', reject);
  });
}
