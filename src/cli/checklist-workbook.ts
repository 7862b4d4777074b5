import { existsSync } from 'node:fs';
import path from 'node:path';
import { DocumentFault } from '../assessment/index.ts';
import {
  ChecklistFault,
  coreFileName,
  examineChecklist,
  examineCore,
  type Problem,
} from '../checklists/file/index.ts';
import type { Checklist } from '../engine/index.ts';
import { ChecklistFileFault, coreFor, versionFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { readBytes, readText, writeBytes } from './files.ts';
import { message } from './messages.ts';
import type { Reply, Request } from './request.ts';
import {
  type CellProblem,
  carries,
  exportWorkbook,
  type Imported,
  importWorkbook,
  markWorkbook,
  TooLongForCell,
} from './workbook/index.ts';

/** Makes a workbook of a checklist file, for a person to edit. Refuses a file with faults. */
export async function exportCommand({ file, output, language }: Request): Promise<Reply> {
  if (!file || !output) throw new Failure('noOutput', {}, 2);
  refuseEnding(output, ['.xlsx']);
  const text = readText(file);
  const isCore = path.basename(file) === coreFileName;
  const core = isCore ? null : coreFor(file);
  const { problems } = isCore ? examineCore(text) : examineChecklist(text, core);
  refuseFaults(file, problems);
  try {
    const bytes = exportWorkbook(text, core, language);
    if (!carries(bytes, text, core)) throw new Failure('notCarried', { file });
    writeBytes(output, bytes, file);
  } catch (error) {
    if (!(error instanceof TooLongForCell)) throw error;
    throw new Failure('tooLongForCell', { file, sheet: error.sheet, cell: error.cell });
  }
  return { out: message('exported', language, { file: output }), notes: [], exitCode: 0 };
}

/** @throws Failure when a name does not say what the file will be, since another program then can't open it. */
function refuseEnding(file: string, endings: readonly [string, ...string[]]): void {
  if (!endings.includes(path.extname(file).toLowerCase()))
    throw new Failure('outputEnding', { file, ending: endings[0] }, 2);
}

function refuseFaults(file: string, problems: readonly Problem[]): void {
  const faults = problems.filter(({ severity }) => severity === 'fault');
  if (faults.length > 0) throw new ChecklistFileFault(file, new ChecklistFault(faults));
}

/**
 * Reads a workbook back into a checklist file, whose comments and layout stay where it exists. It has to be fit to follow the
 * version that it replaces, or the one that `--against` names. When something is wrong no file is written, but a copy of the workbook
 * in which each fault is marked.
 */
export async function importCommand({ file, output, mark, against, language }: Request): Promise<Reply> {
  if (!file || !output) throw new Failure('noOutput', {}, 2);
  refuseEnding(output, ['.yaml', '.yml']);
  const bytes = readBytes(file);
  const core = coreFor(output);
  const before = existsSync(output) ? readText(output) : null;
  const replaced = before === null ? null : await usableVersion(output);
  const followed = against ? await versionFrom(against) : replaced;
  if (replaced && followed && replaced.id !== followed.id)
    throw new Failure('replacesOther', { file: output, id: replaced.id });
  const notes = before !== null && !followed ? [message('notCompared', language, { file: output })] : [];
  const { yaml, problems } = opened(file, () => importWorkbook(bytes, core, before, followed));
  const lines = problems.map((problem) => problemLine(file, problem, language));
  if (yaml !== null) {
    writeBytes(output, new TextEncoder().encode(yaml), file);
    const key = yaml === before ? 'importedSame' : 'imported';
    return { out: [...lines, message(key, language, { file, output })].join('\n'), notes, exitCode: 0 };
  }
  const marked = mark ?? markedName(file, language);
  writeBytes(marked, markWorkbook(bytes, problems, language), file);
  const n = String(problems.filter(({ severity }) => severity === 'fault').length);
  lines.push(message(before === null ? 'notImportedNew' : 'notImported', language, { n, output, marked }));
  if (!against && problems.some(({ code }) => code === 'versionTooLow' || code === 'editionNotRaised'))
    lines.push(message('comparedWith', language, { file: output }));
  return { out: lines.join('\n'), notes, exitCode: 1 };
}

/** The checklist in a file that is to be replaced; null when it has faults, since nothing is lost with it. */
async function usableVersion(file: string): Promise<Checklist | null> {
  try {
    return await versionFrom(file);
  } catch (error) {
    if (error instanceof ChecklistFileFault) return null;
    throw error;
  }
}

/** @throws Failure in words about workbooks, since a fault's own are about documents. */
function opened(file: string, read: () => Imported): Imported {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    switch (error.code) {
      case 'empty':
      case 'notZip':
      case 'notWord':
        throw new Failure('notWorkbook', { file });
      case 'encrypted':
        throw new Failure('lockedWorkbook', { file });
      default:
        throw new Failure('damagedWorkbook', { file });
    }
  }
}

function problemLine(
  file: string,
  { severity, sheet, cell, what, remedy }: CellProblem,
  language: 'sv' | 'en',
) {
  const place = cell ? `${sheet}!${cell}` : sheet;
  return message(severity === 'warning' ? 'cellWarning' : 'cellFault', language, {
    file: place ? `${file}: ${place}` : file,
    what: what[language],
    remedy: remedy[language],
  });
}

/** Beside the workbook, under a name that says what it is and that no file has. */
function markedName(file: string, language: 'sv' | 'en'): string {
  const { dir, name } = path.parse(file);
  const plain = path.join(dir, `${name}-${message('markedSuffix', language)}`);
  let free = `${plain}.xlsx`;
  for (let n = 2; existsSync(free); n++) free = `${plain}-${n}.xlsx`;
  return free;
}
