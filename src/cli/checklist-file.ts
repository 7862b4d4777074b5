import builtinCore from '../checklists/core.yaml?core';
import {
  ChecklistFault,
  type Core,
  coreFileFor,
  type Problem,
  readChecklist,
  readCore,
} from '../checklists/file/index.ts';
import type { Checklist } from '../engine/index.ts';
import { readText } from './files.ts';
import { message } from './messages.ts';

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
export function coreFor(file: string): Core {
  const near = coreFileFor(file);
  return near ? withoutFaults(near, readCore) : builtinCore;
}

/** @throws Failure when the file can't be read; ChecklistFileFault when it, or the core it refers to, has faults. */
export function checklistFrom(file: string): Checklist {
  const core = coreFor(file);
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
