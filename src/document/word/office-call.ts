import { DocumentFault, type FaultCode } from '../../assessment/index.ts';
import { retrying } from './retry.ts';

/** What Office's numbers mean to us: a read-only document, no permission, a protected one, what the host lacks. */
const codes: Readonly<Record<number, FaultCode>> = {
  5000: 'tooOld',
  5002: 'readOnly',
  7000: 'readOnly',
  8001: 'protected',
};

/** Numbers of errors that pass: an internal one, a time-out, too many requests, a limit, custom XML that somebody changed. */
const passing: readonly number[] = [5001, 5011, 5100, 5102, 6102];

type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/**
 * Turns one of Office's callback calls into a promise; one that fails because the host is busy is tried again.
 * @throws DocumentFault with what the host said.
 */
export function officeCall<T>(start: Start<T>): Promise<T> {
  return retrying(() => once(start));
}

function once<T>(start: Start<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new OfficeFault(result.error));
    });
  });
}

/** A fault of a callback call, with Office's own number. */
class OfficeFault extends DocumentFault {
  readonly passing: boolean;

  constructor({ code, message }: Office.Error) {
    super(codes[code] ?? 'hostError', `${code} ${message}`);
    this.passing = passing.includes(code);
  }
}
