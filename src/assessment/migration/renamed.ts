import { allQuestions, type Checklist } from '../../engine/index.ts';
import { entryOf } from '../answers.ts';
import type { Assessment } from '../assessment.ts';
import { idOf } from '../identity.ts';
import { merge } from '../merge.ts';
import { evidenceOf } from '../passages.ts';

/**
 * The assessment with what was said under earlier ids of a checklist's questions under their present ids too, with who said it and
 * when. It is made of nothing but what was said, so that two persons who do it apart make the same of it, and doing it again changes
 * nothing; what has been said, cleared or taken away under the present id since stands.
 */
export function withRenamed(assessment: Assessment, checklist: Checklist): Assessment {
  const renamed = allQuestions(checklist).flatMap(({ id, formerly = [] }) =>
    formerly.map((before) => ({ before, id })),
  );
  return renamed.reduce(
    (present, { before, id }) => merge(present, movedPart(present, before, id)),
    assessment,
  );
}

/** What was said under one id, under another, and nothing else. */
function movedPart(assessment: Assessment, before: string, id: string): Assessment {
  const entry = entryOf(assessment, before);
  const evidence = evidenceOf(assessment, before).map((one) => ({
    ...one,
    id: idOf('e', [id, one.id], () => false),
    to: id,
  }));
  const notes = assessment.notes
    .filter(({ to }) => to === before)
    .map((note) => ({ ...note, id: idOf('n', [id, note.id], () => false), to: id }));
  return {
    ...assessment,
    entries: entry ? { [id]: entry } : {},
    facts: {},
    evidence,
    notes,
    history: [],
    factChanges: [],
    inserted: {},
    meetings: [],
  };
}
