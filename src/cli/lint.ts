import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  checklistLix,
  coreChecklist,
  coreFileName,
  examineChecklist,
  examineCore,
  overlaysFolder,
  type Problem,
} from '../checklists/file/index.ts';
import type { Checklist } from '../engine/index.ts';
import { ChecklistFileFault, coreFor, problemLines } from './checklist-file.ts';
import { followingProblems } from './diff.ts';
import { Failure } from './failure.ts';
import { readText } from './files.ts';
import { message } from './messages.ts';
import type { Reply, Request } from './request.ts';

interface Linted {
  /** Null when there are faults. */
  readonly checklist: Checklist | null;
  readonly usable: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Examines checklist files, or all in a folder: each fault and warning with line, what is wrong and what to do; of one file also
 * whether it may follow an earlier version.
 */
export async function lintCommand({ file, against, language }: Request): Promise<Reply> {
  if (!file) throw new Failure('wrongCount', { command: 'checklist lint', n: '0' }, 2);
  const files = yamlFiles(file);
  if (files.length === 0) throw new Failure('noChecklists', { file });
  const linted = files.map((one) => ({ one, ...lint(one) }));
  const lines = linted.flatMap(({ one, usable, checklist, problems }) => [
    ...(problems.length > 0 ? [problemLines(one, problems, language)] : []),
    ...(usable ? [message('lintFine', language, { file: one })] : []),
    ...(checklist ? [readabilityLine(one, checklist, language)] : []),
  ]);
  const [first] = linted;
  if (against && linted.length > 1) throw new Failure('oneAgainst', {}, 2);
  const notes =
    against && first?.checklist ? await followingProblems(against, first.checklist, language) : [];
  const isFine = notes.length === 0 && linted.every(({ usable }) => usable);
  return { out: lines.join('\n'), notes, exitCode: isFine ? 0 : 1 };
}

function readabilityLine(file: string, checklist: Checklist, language: 'sv' | 'en'): string {
  const shownAs = (value: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
  const [sv, en] = [checklistLix(checklist, 'sv'), checklistLix(checklist, 'en')].map(shownAs);
  return message('lintReadability', language, { file, sv: sv ?? '', en: en ?? '' });
}

function lint(file: string): Linted {
  const text = readText(file);
  if (path.basename(file) === coreFileName) {
    const { core, problems, remarks } = examineCore(text);
    const told = [...problems, ...remarks];
    return { usable: core !== null, checklist: core && coreChecklist(core), problems: told };
  }
  try {
    const { checklist, problems, remarks } = examineChecklist(text, coreFor(file));
    return { usable: checklist !== null, checklist, problems: [...problems, ...remarks] };
  } catch (error) {
    if (error instanceof ChecklistFileFault) throw new Failure('brokenCore', { file, core: error.file });
    throw error;
  }
}

/** A file itself, or the YAML files in a folder and in its folder of overlays, in the order of their names. */
function yamlFiles(place: string): readonly string[] {
  if (!isFolder(place)) return [place];
  return [place, path.join(place, overlaysFolder)].filter(isFolder).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => path.join(folder, name)),
  );
}

const isFolder = (place: string) => existsSync(place) && statSync(place).isDirectory();
