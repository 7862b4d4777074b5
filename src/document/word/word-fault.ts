import { DocumentFault } from '../../assessment/index.ts';

const refusals = ['AccessDenied', 'NotAllowed', 'ReadOnly', 'InvalidOperationInReadOnlyMode'];

/** A fault from what Word threw: a refusal to write is told apart from everything else. */
export function wordFault(error: unknown): DocumentFault {
  if (error instanceof DocumentFault) return error;
  const code = (error as { code?: string }).code ?? '';
  const text = error instanceof Error ? error.message : String(error);
  return new DocumentFault(refusals.includes(code) ? 'readOnly' : 'hostError', `${code} ${text}`.trim());
}
