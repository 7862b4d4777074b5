import type { Assessment } from '../assessment/index.ts';
import { builtin } from '../checklists/index.ts';
import { DocxDraft } from '../document/docx/index.ts';
import type { Checklist } from '../engine/index.ts';
import { checklistFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { readBytes } from './files.ts';
import { message } from './messages.ts';
import { type Laid, laidFor, withChosen } from './overlays.ts';
import type { Request } from './request.ts';

/**
 * The checklist of an assessment, with its overlays: the file that was asked for, or else the one of its id that comes
 * with the tool.
 */
export async function checklistOf(file: string, assessment: Assessment, request: Request): Promise<Laid> {
  const { id, version, digest } = assessment.checklist;
  const offer = builtin.find((candidate) => candidate.id === id);
  if (!request.checklist && !offer) throw new Failure('unknownChecklist', { file, id });
  const base = request.checklist
    ? checklistFrom(request.checklist)
    : await (offer as (typeof builtin)[0]).base(assessment.checklist);
  const other = base.digest !== digest;
  const values = { made: version, now: base.version };
  const laid = await laidFor(base, assessment.facts, request);
  return {
    ...laid,
    notes: [...(other ? [message('otherVersion', request.language, values)] : []), ...laid.notes],
  };
}

/** The version of a checklist that an assessment was made with, if it comes with the tool. */
export async function madeWith({ checklist }: Assessment): Promise<Checklist | null> {
  const made = await builtin.find(({ id }) => id === checklist.id)?.base(checklist);
  return made?.version === checklist.version ? made : null;
}

/** The assessment in a document, and its checklist. @throws Failure when there is none, or it can't be read. */
export async function assessmentInDocument(file: string, request: Request) {
  const draft = DocxDraft.open(readBytes(file));
  const stored = await draft.readAssessment();
  if (stored.kind === 'none') throw new Failure('noAssessment', { file });
  if (stored.kind === 'damaged') throw new Failure('damagedAssessment', { file });
  const laid = await checklistOf(file, stored.assessment, request);
  const assessment = withChosen(stored.assessment, laid.chosen, request.who, request.now.toISOString());
  return { draft, assessment, ...laid };
}
