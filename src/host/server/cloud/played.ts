import type { Reply } from './calls.ts';

/** What goes wrong with calls on command. */
export type Fault = Aim &
  (
    | {
        /** Answered instead, and nothing is done. */
        readonly status: number;
        readonly retryAfter?: string;
      }
    /** The connection breaks: before what was asked is done, or after. */
    | { readonly drop: 'before' | 'after' }
    /** What was asked is done at once, and the answer comes so many milliseconds later. */
    | { readonly slow: number }
  );

/** Which calls a fault is for. */
interface Aim {
  /** Of a call's method and path, such as "GET /me". */
  readonly on: RegExp;
  /** The name of the person who asks; everybody by default. */
  readonly who?: string;
  /** How many calls; all by default, until something else is played. */
  readonly times?: number;
}

/** The faults that are played now. */
export class Played {
  private waiting: { left: number; readonly fault: Fault }[] = [];

  /** Plays these, and nothing that was played before. */
  play(faults: readonly Fault[]): void {
    this.waiting = faults.map((fault) => ({ left: fault.times ?? Number.POSITIVE_INFINITY, fault }));
  }

  /** The fault that a call meets, if any: the first that is for it. It is then used once. */
  next(who: string, what: string): Fault | undefined {
    const met = this.waiting.find(
      ({ left, fault }) => left > 0 && fault.on.test(what) && (fault.who === undefined || fault.who === who),
    );
    if (met) met.left--;
    return met?.fault;
  }
}

/** What Graph calls a status in its answer (learn.microsoft.com/graph/errors, learn.microsoft.com/onedrive/developer/rest-api/concepts/errors). */
const codes: Readonly<Record<number, string>> = {
  400: 'invalidRequest',
  401: 'InvalidAuthenticationToken',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'nameAlreadyExists',
  412: 'resourceModified',
  423: 'resourceLocked',
  429: 'activityLimitReached',
  503: 'serviceNotAvailable',
  507: 'quotaLimitReached',
};

/** The answer of a fault that has one. */
export function replyOf({ status, retryAfter }: Extract<Fault, { readonly status: number }>): Reply {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return { status, body: codes[status] ?? 'generalException', headers };
}
