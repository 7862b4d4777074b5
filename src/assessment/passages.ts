import type { Anchor } from '../evidence/index.ts';
import type { Assessment } from './assessment.ts';
import { cleanText } from './clean.ts';
import { idOf } from './identity.ts';
import { byTime } from './order.ts';
import type { Evidence, Note } from './record.ts';
import { laterThan } from './time.ts';

/** Evidence that has not been taken away; of one criterion or gate when it is given, otherwise all. */
export function evidenceOf(
  assessment: Assessment,
  to?: string,
): readonly (Evidence & { readonly anchor: Anchor })[] {
  return assessment.evidence.filter(
    (evidence): evidence is Evidence & { readonly anchor: Anchor } =>
      evidence.anchor !== undefined && (to === undefined || evidence.to === to),
  );
}

/**
 * The assessment with a passage tied to a criterion or gate; unchanged when the same words of the same place already are.
 * @param at ISO 8601 in UTC
 */
export function withEvidence(
  assessment: Assessment,
  to: string,
  anchor: Anchor,
  by: string,
  at: string,
): Assessment {
  return added(assessment, { to, anchor: cleanAnchor(anchor), by: cleanText(by), at });
}

/** Adds evidence unless it is there, with an id of its own. */
export function added(assessment: Assessment, evidence: Omit<Evidence, 'id'>): Assessment {
  const { to, anchor, by, at } = evidence;
  if (!anchor) return assessment;
  const there = evidenceOf(assessment, to).some(
    (other) =>
      other.anchor.quote === anchor.quote &&
      other.anchor.before === anchor.before &&
      other.anchor.after === anchor.after &&
      other.fromOrigin === evidence.fromOrigin,
  );
  if (there) return assessment;
  const taken = (id: string) => assessment.evidence.some((other) => other.id === id);
  const id = idOf('e', [to, anchor, by, at], taken);
  return touched(assessment, by, at, {
    evidence: [...assessment.evidence, { id, ...evidence }].sort(byTime),
  });
}

/**
 * The assessment without a piece of evidence. Its id stays, so that it does not come back from a copy.
 * @param at ISO 8601 in UTC
 */
export function withoutEvidence(assessment: Assessment, id: string, by: string, at: string): Assessment {
  const gone = assessment.evidence.find((evidence) => evidence.id === id);
  if (!gone?.anchor) return assessment;
  const { anchor: _anchor, ...kept } = gone;
  const removed: Evidence = { ...kept, by: cleanText(by), at: laterThan(gone.at, at) };
  return touched(assessment, by, at, {
    evidence: [...assessment.evidence.filter((evidence) => evidence !== gone), removed].sort(byTime),
  });
}

/**
 * The assessment with a reviewer's remark at a criterion or gate, and a passage that it is about if there is one.
 * @param at ISO 8601 in UTC
 */
export function withNote(
  assessment: Assessment,
  to: string,
  text: string,
  anchor: Anchor | undefined,
  by: string,
  at: string,
): Assessment {
  const note = {
    to,
    by: cleanText(by),
    at,
    text: cleanText(text),
    ...(anchor ? { anchor: cleanAnchor(anchor) } : {}),
  };
  const id = idOf('n', note, (id) => assessment.notes.some((other) => other.id === id));
  return touched(assessment, by, at, { notes: [...assessment.notes, { id, ...note }].sort(byTime) });
}

const wording = 'wording';

/**
 * The assessment with a remark that a question's wording is unclear. It is taken back with {@link withNoteResolved}.
 * @param at ISO 8601 in UTC
 */
export function withUnclear(
  assessment: Assessment,
  to: string,
  text: string,
  by: string,
  at: string,
): Assessment {
  const note = { to, by: cleanText(by), at, text: cleanText(text), about: wording };
  const id = idOf('n', note, (id) => assessment.notes.some((other) => other.id === id));
  return touched(assessment, by, at, { notes: [...assessment.notes, { id, ...note }].sort(byTime) });
}

/** What has been said about a question's wording and not taken back, the oldest first. */
export function unclearAt(assessment: Assessment, to: string): readonly Note[] {
  return assessment.notes.filter((note) => note.about === wording && note.to === to && !note.resolved?.value);
}

/** Reviewers' notes about the draft at a question, resolved or not. */
export function notesAt(assessment: Assessment, to: string): readonly Note[] {
  return assessment.notes.filter((note) => !note.about && note.to === to);
}

/**
 * The assessment with a note resolved or opened again.
 * @param at ISO 8601 in UTC
 */
export function withNoteResolved(
  assessment: Assessment,
  id: string,
  value: boolean,
  by: string,
  at: string,
): Assessment {
  const note = assessment.notes.find((other) => other.id === id);
  if (!note || (note.resolved?.value ?? false) === value) return assessment;
  const resolved = { value, by: cleanText(by), at: laterThan(note.resolved?.at, at) };
  const notes: readonly Note[] = assessment.notes.map((other) =>
    other === note ? { ...note, resolved } : other,
  );
  return touched(assessment, by, at, { notes });
}

/** An assessment with a change, last changed by somebody now. */
export function touched(
  assessment: Assessment,
  by: string,
  at: string,
  change: Partial<Assessment>,
): Assessment {
  return { ...assessment, ...change, by: cleanText(by), at: laterThan(assessment.at, at) };
}

function cleanAnchor({ quote, before, after, paragraph }: Anchor): Anchor {
  return { quote: cleanText(quote), before: cleanText(before), after: cleanText(after), paragraph };
}
