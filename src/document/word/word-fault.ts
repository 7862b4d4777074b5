import { DocumentFault, type FaultCode } from '../../assessment/index.ts';

const codes: Readonly<Record<string, FaultCode>> = {
  AccessDenied: 'readOnly',
  InvalidOperationInReadOnlyMode: 'readOnly',
  NotAllowed: 'protected',
  ReadOnly: 'readOnly',
  ApiNotAvailable: 'tooOld',
  ApiNotFound: 'tooOld',
  NotImplemented: 'tooOld',
};

/** A fault from what Word threw: a refusal to write, and what the host lacks, are told apart from everything else. */
export function wordFault(error: unknown): DocumentFault {
  if (error instanceof DocumentFault) return error;
  const code = (error as { code?: string } | undefined)?.code ?? '';
  const text = error instanceof Error ? error.message : String(error);
  return new DocumentFault(codes[code] ?? 'hostError', `${code} ${text}`.trim());
}

/** True when Word would not let this be changed, whatever the reason. */
export function refused(error: unknown): boolean {
  return ['readOnly', 'protected'].includes(wordFault(error).code);
}

/** True when Word's search would not take a string: too long, or with signs that it reads as a pattern. */
export function unsearchable(error: unknown): boolean {
  return (error as { code?: string } | undefined)?.code === 'SearchStringInvalidOrTooLong';
}

/** True when what was named is not in the document. */
export function notFound(error: unknown): boolean {
  return (error as { code?: string } | undefined)?.code === 'ItemNotFound';
}
