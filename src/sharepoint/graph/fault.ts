import { SharingFault } from '../../assessment/index.ts';
import { RemoteFault, type RemoteFaultKind } from '../sync/remote.ts';

/** A call to Graph that was not answered as hoped, with what Graph said. */
export class GraphFault extends RemoteFault {
  constructor(
    kind: RemoteFaultKind,
    detail: string,
    /** The HTTP status; undefined when there was no answer, or when signing in failed. */
    readonly status?: number,
    retryAfter?: number,
    options?: { readonly cause: unknown },
  ) {
    super(kind, detail, retryAfter);
    if (options) this.cause = options.cause;
  }
}

/**
 * What an answer that was not expected means.
 * @param writes whether the call would have changed something.
 * @param now by this machine's clock, for a Retry-After that is a date.
 */
export function faultOfAnswer(answer: Response, said: string, writes: boolean, now: () => Date): GraphFault {
  const { status } = answer;
  const detail = `${status} ${said}`.trim();
  switch (status) {
    case 401:
      return new GraphFault('signedOut', detail, status);
    case 403:
      return new GraphFault(writes ? 'readOnly' : 'refused', detail, status);
    case 423:
      return new GraphFault('locked', detail, status);
    // 509 is SharePoint's own: the organisation's bandwidth is used up.
    case 429:
    case 502:
    case 503:
    case 504:
    case 509:
      return new GraphFault('throttled', detail, status, retryAfter(answer, now));
    default:
      return new GraphFault('refused', detail, status);
  }
}

/** Seconds to wait, from a number of seconds or a date (RFC 9110, 10.2.3); undefined when neither is there. */
function retryAfter({ headers }: Response, now: () => Date): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const until = value.endsWith('GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now().getTime()) / 1000));
}

/** Why sharing can't begin. */
export function sharingFaultOf(error: unknown): unknown {
  if (error instanceof SharingFault || !(error instanceof RemoteFault)) return error;
  if (error.cause instanceof SharingFault) return error.cause;
  const status = error instanceof GraphFault ? error.status : undefined;
  switch (error.kind) {
    case 'offline':
      return new SharingFault('offline', error.message);
    case 'signedOut':
      return new SharingFault('signInFailed', error.message);
    case 'readOnly':
      return new SharingFault('noAccess', error.message);
    default:
      if (status === 403) return new SharingFault('noAccess', error.message);
      if (status === 404 || status === 400) return new SharingFault('notFound', error.message);
      return new SharingFault('refused', error.message);
  }
}
