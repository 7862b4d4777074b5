import type { Assessment } from '../assessment/index.ts';
import {
  ChecklistFault,
  type Core,
  coreFileFor,
  type Problem,
  readChecklist,
  readCore,
} from '../checklists/file/index.ts';
import { builtin, loadCore } from '../checklists/index.ts';
import { DocxDraft } from '../document/docx/index.ts';
import type { Checklist } from '../engine/index.ts';
import { Failure } from './failure.ts';
import { readBytes, readText } from './files.ts';
import { message } from './messages.ts';
import type { Request } from './request.ts';

/** What there is to say of a checklist's file, one a line. */
export function problemLines(file: string, problems: readonly Problem[], language: 'sv' | 'en'): string {
  return problems
    .map(({ severity, line, path, what, remedy }) =>
      message(severity === 'warning' ? 'lintWarning' : 'lintLine', language, {
        file,
        line: String(line),
        path: path || '.',
        what: what[language],
        remedy: remedy[language],
      }),
    )
    .join('\n');
}

/** A checklist file that a command needs has faults: told as the lint tells them. */
export class ChecklistFileFault extends Error {
  constructor(
    readonly file: string,
    readonly fault: ChecklistFault,
  ) {
    super(fault.message);
  }
}

/**
 * The core that a checklist file refers to: the one near it, or else the one that comes with the tool.
 * @throws ChecklistFileFault when the one near it has faults.
 */
export async function coreFor(file: string): Promise<Core> {
  const near = coreFileFor(file);
  return near ? withoutFaults(near, readCore) : loadCore();
}

/** @throws Failure when the file can't be read; ChecklistFileFault when it, or the core it refers to, has faults. */
export async function checklistFrom(file: string): Promise<Checklist> {
  const core = await coreFor(file);
  return withoutFaults(file, (text) => readChecklist(text, core));
}

function withoutFaults<T>(file: string, read: (text: string) => T): T {
  const text = readText(file);
  try {
    return read(text);
  } catch (error) {
    throw error instanceof ChecklistFault ? new ChecklistFileFault(file, error) : error;
  }
}

/** The checklist of an assessment: the file that was asked for, or else the one of its id that comes with the tool. */
export async function checklistOf(
  file: string,
  assessment: Assessment,
  request: Request,
): Promise<{ readonly checklist: Checklist; readonly notes: readonly string[] }> {
  const { id, version, digest } = assessment.checklist;
  const offer = builtin.find((candidate) => candidate.id === id);
  if (!request.checklist && !offer) throw new Failure('unknownChecklist', { file, id });
  const checklist = request.checklist
    ? await checklistFrom(request.checklist)
    : await (offer as (typeof builtin)[0]).load();
  const other = checklist.digest !== digest;
  const values = { made: version, now: checklist.version };
  return { checklist, notes: other ? [message('otherVersion', request.language, values)] : [] };
}

/** The assessment in a document, and its checklist. @throws Failure when there is none, or it can't be read. */
export async function assessmentInDocument(file: string, request: Request) {
  const draft = DocxDraft.open(readBytes(file));
  const stored = await draft.readAssessment();
  if (stored.kind === 'none') throw new Failure('noAssessment', { file });
  if (stored.kind === 'damaged') throw new Failure('damagedAssessment', { file });
  const { assessment } = stored;
  return { draft, assessment, ...(await checklistOf(file, assessment, request)) };
}
