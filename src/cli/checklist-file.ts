import path from 'node:path';
import { readBuiltText } from '../checklists/built/index.ts';
import builtinCore from '../checklists/core.yaml?core';
import {
  ChecklistFault,
  type Core,
  coreChecklist,
  coreFileFor,
  coreFileName,
  type Problem,
  readChecklist,
  readCore,
} from '../checklists/file/index.ts';
import type { Checklist } from '../engine/index.ts';
import { Failure } from './failure.ts';
import { readText } from './files.ts';
import { message } from './messages.ts';

/** What there is to say of a checklist's file, one a line. */
export function problemLines(file: string, problems: readonly Problem[], language: 'sv' | 'en'): string {
  return problems
    .map(({ severity, line, path, what, remedy }) =>
      message(severity === 'warning' ? 'lintWarning' : 'lintLine', language, {
        place: [line > 0 ? `${file}:${line}` : file, ...(path ? [path] : [])].join(': '),
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
export function coreFor(file: string): Core {
  const near = coreFileFor(file);
  return near ? withoutFaults(near, readCore) : builtinCore;
}

/**
 * @throws Failure when the file can't be read or is the core, which is no checklist; ChecklistFileFault when it, or the core it refers to,
 * has faults.
 */
export function checklistFrom(file: string): Checklist {
  if (path.basename(file) === coreFileName) throw new Failure('isCore', { file });
  const core = coreFor(file);
  return withoutFaults(file, (text) => readChecklist(text, core));
}

/**
 * One version of a checklist, or of the core's questions: from its YAML, or from what was built of it.
 * @throws Failure when the file can't be read; ChecklistFileFault when it has faults.
 */
export async function versionFrom(file: string): Promise<Checklist> {
  if (path.basename(file) === coreFileName)
    return withoutFaults(file, (text) => coreChecklist(readCore(text)));
  if (!file.toLowerCase().endsWith('.json')) return checklistFrom(file);
  const read = await readBuiltText(readText(file));
  if (read.kind === 'fault') throw new Failure('badBuilt', { file });
  return read.checklist;
}

function withoutFaults<T>(file: string, read: (text: string) => T): T {
  const text = readText(file);
  try {
    return read(text);
  } catch (error) {
    throw error instanceof ChecklistFault ? new ChecklistFileFault(file, error) : error;
  }
}
