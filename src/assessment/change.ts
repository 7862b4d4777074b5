import type { Checklist } from '../engine/index.ts';
import type { Assessment, Entry } from './assessment.ts';

/** An assessment without answers. @param at ISO 8601 in UTC */
export function newAssessment(checklist: Checklist, by: string, at: string): Assessment {
  const { id, version, digest } = checklist;
  return {
    checklist: { id, version, digest },
    by,
    at,
    entries: {},
    facts: {},
    evidence: [],
    notes: [],
    history: [],
    signOffs: [],
    inserted: {},
    foreign: { attributes: {}, elements: [] },
  };
}

/**
 * The assessment with one entry set, or taken away when it is undefined. What a newer version wrote into the entry stays.
 * @param at ISO 8601 in UTC
 */
export function withEntry(
  assessment: Assessment,
  id: string,
  entry: Pick<Entry, 'answer' | 'rationale'> | undefined,
  by: string,
  at: string,
): Assessment {
  const { [id]: before, ...others } = assessment.entries;
  const keep = before?.foreign;
  if (!entry && !keep) return { ...assessment, by, at, entries: others };
  const { answer, rationale } = entry ?? { rationale: '' };
  const after: Entry = {
    ...(answer ? { answer } : {}),
    rationale,
    by,
    at,
    ...(keep ? { foreign: keep } : {}),
  };
  return { ...assessment, by, at, entries: { ...assessment.entries, [id]: after } };
}

/**
 * The assessment with one fact about the case set, or taken away when the value is empty.
 * @param at ISO 8601 in UTC
 */
export function withFact(
  assessment: Assessment,
  fact: string,
  value: string,
  by: string,
  at: string,
): Assessment {
  const { [fact]: _before, ...others } = assessment.facts;
  return { ...assessment, by, at, facts: value === '' ? others : { ...others, [fact]: value } };
}
