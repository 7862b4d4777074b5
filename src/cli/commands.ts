import { type Assessment, answersOf, insertedPrints } from '../assessment/index.ts';
import { ChecklistFault, examineChecklist, type Problem, readChecklist } from '../checklists/file/index.ts';
import { builtin } from '../checklists/index.ts';
import { DocxDraft } from '../document/docx/index.ts';
import { type Checklist, score } from '../engine/index.ts';
import { decide, layOut, summarise } from '../summary/index.ts';
import { agreementJson, agreementText, type Rater } from './agreement.ts';
import { readAnswers } from './answers-file.ts';
import { Failure } from './failure.ts';
import { readBytes, readText, writeBytes } from './files.ts';
import { message } from './messages.ts';
import { type Case, scoreJson, scoreText } from './score-report.ts';

/** What a command was asked, after its words have been told apart. */
export interface Request {
  readonly file: string | undefined;
  readonly files: readonly string[];
  readonly checklist: string | undefined;
  readonly answers: string | undefined;
  readonly output: string | undefined;
  readonly who: string;
  readonly json: boolean;
  readonly language: 'sv' | 'en';
  readonly now: Date;
}

/** What a command has to say: `out` is its result, `notes` are for the person at the keyboard. */
export interface Reply {
  readonly out: string;
  readonly notes: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Scores the assessment in a document, or answers in a file. */
export async function scoreCommand(request: Request): Promise<Reply> {
  const { checklist, assessment, notes } = request.file
    ? await assessmentInDocument(request.file, request)
    : { ...answersInFile(request), notes: [] };
  const one: Case = { answers: answersOf(assessment, checklist), facts: assessment.facts };
  const out = request.json
    ? JSON.stringify(scoreJson(checklist, one), null, 2)
    : scoreText(checklist, one, request.language);
  return { out, notes, exitCode: 0 };
}

/** Compares several raters' answers: documents with an assessment, or answers files. */
export async function agreementCommand(request: Request): Promise<Reply> {
  const { files, language } = request;
  if (files.length < 2) throw new Failure('twoRaters', {}, 2);
  const notes: string[] = [];
  const raters: Rater[] = [];
  let checklist: Checklist | undefined;
  for (const file of files) {
    const isDocument = /^PK/.test(new TextDecoder('latin1').decode(readBytes(file).subarray(0, 2)));
    const found = isDocument
      ? await assessmentInDocument(file, request)
      : { ...answersInFile({ ...request, answers: file }), notes: [] };
    if (checklist && found.checklist.digest !== checklist.digest)
      throw new Failure('otherChecklist', { file, id: found.checklist.id });
    checklist = found.checklist;
    notes.push(...found.notes.map((note) => `${file}: ${note}`));
    raters.push({ file, answers: answersOf(found.assessment, found.checklist) });
  }
  const of = checklist as Checklist;
  const out = request.json
    ? JSON.stringify(agreementJson(of, raters), null, 2)
    : agreementText(of, raters, language);
  return { out, notes, exitCode: 0 };
}

/** Puts answers and their summary into a copy of a document. */
export async function insertCommand(request: Request): Promise<Reply> {
  const { file, output, language } = request;
  if (!file || !output) throw new Failure('badUsage', {}, 2);
  const { checklist, assessment } = answersInFile(request);
  const draft = DocxDraft.open(readBytes(file));
  await draft.writeAssessment(assessment);
  const result = score(checklist, answersOf(assessment, checklist), assessment.facts);
  const laid = layOut(summarise(checklist, assessment, result, language), 'table');
  const prints = insertedPrints(assessment, laid.size);
  const placed = await draft.writeSummary(laid, 'auto', (held) => decide(laid, held, prints, {}));
  const { signed } = await draft.readState();
  writeBytes(output, draft.toBytes(), file);
  return {
    out: message(placed.kind === 'updated' ? 'updated' : 'inserted', language, { file: output }),
    notes: signed ? [message('signed', language)] : [],
    exitCode: 0,
  };
}

/** Examines a checklist file: each fault and warning with line, what is wrong and what to do. */
export function lintCommand({ file, language }: Request): Reply {
  if (!file) throw new Failure('badUsage', {}, 2);
  const { checklist, problems } = examineChecklist(readText(file));
  const lines = problems.length > 0 ? [problemLines(file, problems, language)] : [];
  if (!checklist) return { out: lines.join('\n'), notes: [], exitCode: 1 };
  return { out: [...lines, message('lintFine', language, { file })].join('\n'), notes: [], exitCode: 0 };
}

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

function checklistFrom(file: string): Checklist {
  const text = readText(file);
  try {
    return readChecklist(text);
  } catch (error) {
    throw error instanceof ChecklistFault ? new ChecklistFileFault(file, error) : error;
  }
}

function answersInFile(request: Request): { checklist: Checklist; assessment: Assessment } {
  if (!request.checklist || !request.answers) throw new Failure('badUsage', {}, 2);
  const checklist = checklistFrom(request.checklist);
  const text = readText(request.answers);
  const at = request.now.toISOString();
  return {
    checklist,
    assessment: readAnswers(request.answers, text, checklist, request.who, at, request.language),
  };
}

async function assessmentInDocument(file: string, request: Request) {
  const stored = await DocxDraft.open(readBytes(file)).readAssessment();
  if (stored.kind === 'none') throw new Failure('noAssessment', { file });
  if (stored.kind === 'damaged') throw new Failure('damagedAssessment', { file });
  const { assessment } = stored;
  const { id, version, digest } = assessment.checklist;
  const offer = builtin.find((candidate) => candidate.id === id);
  if (!request.checklist && !offer) throw new Failure('unknownChecklist', { file, id });
  const checklist = request.checklist
    ? checklistFrom(request.checklist)
    : await (offer as (typeof builtin)[0]).load();
  const other = checklist.digest !== digest;
  const values = { made: version, now: checklist.version };
  return { checklist, assessment, notes: other ? [message('otherVersion', request.language, values)] : [] };
}
