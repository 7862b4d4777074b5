import { useEffect, useState } from 'react';
import { broken, type Digests, digestsOf, type SignOff } from '../../../assessment/index.ts';
import type { Work } from '../../state/use-assessment.ts';

/** How the last signature stands: nobody has signed, it is being examined, or what has been changed since. */
export type Seal =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly signOff: SignOff }
  | { readonly kind: 'known'; readonly signOff: SignOff; readonly broken: readonly (keyof Digests)[] };

/** Follows the last signature while answers and the draft's text change. */
export function useSeal(work: Work): Seal {
  const digests = useDigests(work);
  const signOff = work.assessment.signOffs.at(-1);
  if (!signOff) return { kind: 'none' };
  return digests
    ? { kind: 'known', signOff, broken: broken(signOff, digests) }
    : { kind: 'unknown', signOff };
}

const rest = 300;

/** What a signature would be of now; null until somebody has signed and the text has been read. */
export function useDigests({ checklist, assessment, text }: Work): Digests | null {
  const [digests, setDigests] = useState<Digests | null>(null);
  const signed = assessment.signOffs.length > 0;
  useEffect(() => {
    if (!signed || !text) return;
    let gone = false;
    const timer = setTimeout(async () => {
      const fresh = await digestsOf(checklist, assessment, text);
      if (!gone) setDigests(fresh);
    }, rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [signed, checklist, assessment, text]);
  return digests;
}
