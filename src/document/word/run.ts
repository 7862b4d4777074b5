import { DocumentFault } from '../../assessment/index.ts';
import { retrying } from './retry.ts';
import { wordFault } from './word-fault.ts';

/** The set of Word's API that most of Vägval needs: that of Word 2019. */
export const baseSet = '1.3';

export function supports(set: string): boolean {
  return Office.context.requirements.isSetSupported('WordApi', set);
}

/**
 * Runs a batch in Word, again when Word is busy; so it must begin by looking at the document.
 * @throws DocumentFault `tooOld` when Word lacks the set, before anything is asked of it; otherwise what Word said.
 */
export async function runWord<T>(
  set: string,
  batch: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  if (!supports(set)) throw new DocumentFault('tooOld', `WordApi ${set} is not supported`);
  try {
    return await retrying(() => Word.run(batch));
  } catch (error) {
    throw wordFault(error);
  }
}
