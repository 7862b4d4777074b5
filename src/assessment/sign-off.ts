import type { Assessment } from './assessment.ts';
import { cleanText } from './clean.ts';
import { byTime, keyOf, laterText } from './order.ts';
import { touched } from './passages.ts';
import type { SignOff } from './record.ts';
import { laterThan } from './time.ts';

/** The assessment signed, never dated before what it signs. Earlier sign-offs stay. */
export function withSignOff(assessment: Assessment, signOff: SignOff): Assessment {
  const { name, role } = signOff;
  const at = laterText(lastSigned(assessment), signOff.at);
  const clean: SignOff = { ...signOff, name: cleanText(name), role: cleanText(role), at };
  if (assessment.signOffs.some((other) => keyOf(other) === keyOf(clean))) return assessment;
  return touched(assessment, name, at, { signOffs: [...assessment.signOffs, clean].sort(byTime) });
}

/** When the latest of what is signed was said; empty before anything is. */
function lastSigned({ entries, factChanges, evidence, history, takeovers }: Assessment): string {
  const all = [...Object.values(entries), ...factChanges, ...evidence, ...history, ...takeovers];
  const times = all.map(({ at }) => at);
  return times.reduce(laterText, '');
}

/**
 * The assessment knowing what was last written into a summary, of the size that is given.
 * @param at ISO 8601 in UTC
 */
export function withInserted(assessment: Assessment, size: string, prints: string, at: string): Assessment {
  const before = Object.hasOwn(assessment.inserted, size) ? assessment.inserted[size] : undefined;
  if ((before?.prints ?? '') === prints) return assessment;
  const { foreign } = before ?? {};
  const inserted = { prints, at: laterThan(before?.at, at), ...(foreign ? { foreign } : {}) };
  return {
    ...assessment,
    at: laterThan(assessment.at, at),
    inserted: { ...assessment.inserted, [size]: inserted },
  };
}

/**
 * The assessment knowing that a summary has been taken away, so that its prints do not come back from a copy.
 * @param at ISO 8601 in UTC
 */
export function withoutInserted(assessment: Assessment, size: string, at: string): Assessment {
  return withInserted(assessment, size, '', at);
}

/** The prints of a summary as it was last written; undefined when it has not been, or was taken away. */
export function insertedPrints(assessment: Assessment, size: string): string | undefined {
  const inserted = Object.hasOwn(assessment.inserted, size) ? assessment.inserted[size] : undefined;
  return inserted?.prints || undefined;
}
