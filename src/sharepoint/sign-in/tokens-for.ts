import { SharingFault } from '../../assessment/index.ts';
import { type Client, isOwnTenant } from './client.ts';
import { type DialogPage, dialogWay } from './dialog.ts';
import { faultOf } from './msal.ts';
import { nestedWay } from './nested.ts';
import { popupWay } from './popup.ts';
import type { Token, Tokens } from './tokens.ts';
import { type Way, WayClosed } from './way.ts';

export interface SignIn {
  readonly client: Client;
  /** How Word or Teams opens our sign-in page. Without it the page is open by itself, and the browser opens a popup. */
  readonly dialog?: DialogPage;
  /** The address of redirect.html. */
  readonly redirectUri: string;
  /** The account's name, as the person writes it, when it is known. */
  readonly hint?: string;
}

/**
 * Signs in by nested app authentication where the host has it, otherwise by the host's dialog or by a popup. What turned out not
 * to work is not tried again.
 */
export function tokensFor({ client, dialog, redirectUri, hint }: SignIn): Tokens {
  const last = dialog ? dialogWay(dialog) : popupWay(client, redirectUri, hint);
  return new WaysInTurn([nestedWay(client), last], client);
}

/** How long before its end a token is no longer given, milliseconds. */
const margin = 2 * 60_000;

/** Ways of signing in, the next one when one is closed. The latest token is kept in memory until shortly before its end. */
export class WaysInTurn implements Tokens {
  private current = 0;
  private readonly closed: string[] = [];
  private wrongAccount = false;
  private latest: Token | undefined;
  private readonly silently = new Map<boolean, Promise<Token | null>>();

  constructor(
    /** At least one. */
    private readonly ways: readonly Way[],
    private readonly client: Client,
    private readonly now: () => number = Date.now,
  ) {}

  get way(): string {
    const name = this.ways[this.current]?.name ?? '';
    return this.closed.length > 0 ? `${name} (${this.closed.join('; ')})` : name;
  }

  async silent(renew = false): Promise<Token | null> {
    if (renew) this.latest = undefined;
    if (this.latest && this.latest.expires.getTime() - this.now() > margin) return this.latest;
    const asked = this.silently.get(renew);
    if (asked) return asked;
    const answer = this.inTurn((way) => way.silent(renew)).finally(() => this.silently.delete(renew));
    this.silently.set(renew, answer);
    return answer;
  }

  ask(): Promise<Token> {
    return this.inTurn((way) => way.ask(this.wrongAccount));
  }

  private async inTurn<T extends Token | null>(attempt: (way: Way) => Promise<T>): Promise<T> {
    for (;;) {
      const number = this.current;
      const way = this.ways[number];
      if (!way) throw new SharingFault('signInFailed', this.closed.join('; '));
      try {
        const token = await attempt(way);
        if (token) this.check(token);
        this.latest = token ?? undefined;
        return token;
      } catch (error) {
        if (!(error instanceof WayClosed)) throw faultOf(error);
        // Somebody who asked at the same time may have found out first.
        if (this.current === number) {
          this.closed.push(`${way.name}: ${error.message}`);
          this.current++;
        }
      }
    }
  }

  /** @throws SharingFault otherTenant */
  private check({ tenant }: Token): void {
    this.wrongAccount = !isOwnTenant(this.client, tenant);
    if (this.wrongAccount) throw new SharingFault('otherTenant', `signed in to ${tenant}`);
  }
}
