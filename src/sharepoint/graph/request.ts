import { SharingFault } from '../../assessment/index.ts';
import type { Token, Tokens } from '../sign-in/index.ts';
import { isSecure } from './address.ts';
import { faultOfAnswer, GraphFault } from './fault.ts';
import { isFields, isText } from './item.ts';

export interface Request {
  readonly method?: 'GET' | 'PUT' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Statuses that are an answer to the question, beside success. */
  readonly expected?: readonly number[];
  readonly signal?: AbortSignal | undefined;
}

/** An answer that has come in whole. */
export interface Answer {
  readonly status: number;
  /** What it holds as JSON; undefined with a status that was not a success. */
  readonly json: unknown;
  /** What Graph calls the fault, for a status that was expected. */
  readonly code: string;
}

export interface Asking {
  readonly tokens: Tokens;
  readonly now: () => Date;
  /** How long an answer may take, in milliseconds. */
  readonly limit: number;
}

/**
 * Asks Graph with the person's token. A token that is refused is renewed once.
 * @throws GraphFault; the signal's reason when it was aborted.
 */
export async function ask(address: string, request: Request, asking: Asking): Promise<Answer> {
  const { expected = [] } = request;
  const token = await tokenOf(asking.tokens, false);
  const answer = await once(address, { ...request, expected: [...expected, 401] }, asking, token);
  if (answer.status !== 401) return answer;
  return once(address, request, asking, await tokenOf(asking.tokens, true));
}

async function once(address: string, request: Request, asking: Asking, token: Token): Promise<Answer> {
  const { method = 'GET', headers, body, expected = [], signal } = request;
  return within(asking.limit, signal, async (within) => {
    const answer = await fetch(address, {
      method,
      headers: { ...headers, authorization: `Bearer ${token.value}` },
      // An answer that the browser has kept would hide what the others have written.
      cache: 'no-store',
      credentials: 'omit',
      signal: within,
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    if (answer.ok) return { status: answer.status, json: json(text), code: '' };
    const { code, message } = faultIn(text);
    if (expected.includes(answer.status)) return { status: answer.status, json: undefined, code };
    throw faultOfAnswer(answer, `${code} ${message}`, method !== 'GET', asking.now);
  });
}

/** Fetches what an item holds, from an address that needs no token. @throws GraphFault */
export function download(
  address: string,
  { limit, now }: Asking,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return within(limit, signal, async (within) => {
    if (!isSecure(address)) throw new GraphFault('refused', 'no https address to fetch');
    const answer = await fetch(address, { cache: 'no-store', credentials: 'omit', signal: within });
    if (!answer.ok) {
      const fault = faultOfAnswer(answer, 'on download', false, now);
      // The address is good for an hour or so; it has nothing to do with the sign-in.
      throw fault.kind === 'signedOut' ? new GraphFault('refused', fault.message, answer.status) : fault;
    }
    if (answer.headers.get('content-type')?.includes('text/html')) {
      throw new GraphFault('refused', 'a page came instead of the file', answer.status);
    }
    return new Uint8Array(await answer.arrayBuffer());
  });
}

/** Runs it for at most `limit` milliseconds; no answer in that time, or none at all, is `offline`. */
async function within<T>(
  limit: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const inner = new AbortController();
  const stop = () => inner.abort(outer?.reason);
  const timer = setTimeout(() => inner.abort(), limit);
  outer?.addEventListener('abort', stop);
  try {
    return await run(inner.signal);
  } catch (error) {
    outer?.throwIfAborted();
    if (error instanceof GraphFault) throw error;
    throw new GraphFault(
      'offline',
      error instanceof Error ? error.message : 'no answer',
      undefined,
      undefined,
      {
        cause: error,
      },
    );
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

async function tokenOf(tokens: Tokens, renew: boolean): Promise<Token> {
  let token: Token | null;
  try {
    token = await tokens.silent(renew);
  } catch (error) {
    if (!(error instanceof SharingFault)) throw error;
    const kind = error.code === 'offline' ? 'offline' : 'signedOut';
    throw new GraphFault(kind, error.message, undefined, undefined, { cause: error });
  }
  if (!token) throw new GraphFault('signedOut', 'the person has to sign in');
  return token;
}

/** @throws GraphFault refused, when it isn't JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphFault('refused', 'what came is not from Graph');
  }
}

function faultIn(text: string): { code: string; message: string } {
  try {
    const value: unknown = JSON.parse(text);
    const error = isFields(value) && isFields(value.error) ? value.error : {};
    return {
      code: isText(error.code) ? error.code : '',
      message: isText(error.message) ? error.message : '',
    };
  } catch {
    return { code: '', message: '' };
  }
}
