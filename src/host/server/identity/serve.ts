import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { type BrokerRequest, brokered } from './broker.ts';
import { choicePage } from './choice.ts';
import { accounts } from './people.ts';
import type { SigningKey } from './token.ts';

/** What is played on command, by POST /control or by the process that started it. */
export interface IdentityPlay {
  /** Pages cut the window that shows them off from what opened it. */
  readonly cutsOff?: boolean;
  /** Why the broker refuses tokens, such as `consent_required`. */
  readonly refuses?: string;
}

/** Serves the provider, its page for choosing an account, and the broker for nested app authentication. */
export class IdentityServer {
  play: IdentityPlay = {};

  constructor(
    private readonly provider: Provider,
    private readonly issuer: string,
    private readonly key: SigningKey,
  ) {}

  readonly serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', this.issuer);
    const { pathname } = address;
    if (pathname === '/broker/token')
      return this.open(request, response, (body) => this.give(body as BrokerRequest));
    if (pathname === '/control')
      return this.open(request, response, (body) => {
        this.play = { ...this.play, ...(body as IdentityPlay) };
        return {};
      });
    if (this.play.cutsOff) response.setHeader('cross-origin-opener-policy', 'same-origin');
    const interaction = /^(\/interaction\/[^/]+)(?:\/([^/]+))?$/.exec(pathname);
    if (interaction) return this.interact(request, response, interaction[1] ?? '', interaction[2]);
    if (pathname === '/auth') request.url = withConsent(address);
    await this.provider.callback()(request, response);
  };

  private give(request: BrokerRequest): object | undefined {
    return this.play.refuses ? undefined : brokered(request, accounts, this.issuer, this.key);
  }

  /** Answers any page's question in JSON. */
  private async open(
    request: IncomingMessage,
    response: ServerResponse,
    answer: (body: unknown) => object | undefined,
  ): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method !== 'POST') {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 405).end();
      return;
    }
    const given = answer(await bodyOf(request));
    response.writeHead(given ? 200 : 400, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(given ?? { error: this.play.refuses ?? 'interaction_required' }));
  }

  /** @param chosen the account's id, `cancel`, or nothing while it is to be chosen. */
  private async interact(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    chosen: string | undefined,
  ): Promise<void> {
    const { params, prompt } = await this.provider.interactionDetails(request, response);
    if (prompt.name === 'consent') {
      await this.provider.interactionFinished(request, response, { consent: {} });
      return;
    }
    const hinted =
      prompt.name === 'select_account'
        ? undefined
        : accounts.find(({ username }) => username === params.login_hint)?.id;
    const who = chosen ?? hinted;
    if (who === undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(choicePage(path, accounts));
      return;
    }
    const result =
      who === 'cancel'
        ? { error: 'access_denied', error_description: 'the person cancelled' }
        : { login: { accountId: who }, select_account: {} };
    await this.provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
}

/** The library lets a sign-in be renewed only when consent is asked for; Entra whenever `offline_access` is. */
function withConsent(address: URL): string {
  const { pathname, searchParams } = address;
  const scopes = searchParams.get('scope')?.split(' ') ?? [];
  if (scopes.includes('offline_access') && searchParams.get('prompt') !== 'none')
    searchParams.set('prompt', `${searchParams.get('prompt') ?? ''} consent`.trim());
  return `${pathname}?${searchParams}`;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return {};
  }
}
