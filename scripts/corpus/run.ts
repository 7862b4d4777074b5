import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface InsertOptions {
  readonly file: string;
  readonly output: string;
  readonly checklist: string;
  readonly answers: string;
}

/** What one run of the command line tool said and cost. */
export interface Run {
  readonly exitCode: number | null;
  readonly said: string;
  readonly seconds: number;
  /** The most memory that the process held, read from the kernel every few milliseconds; 0 where that can't be. */
  readonly megabytes: number;
}

const patience = 60_000;

/** Runs `vagval insert` as a user does, in a process of its own. */
export function runInsert(tool: string, { file, output, checklist, answers }: InsertOptions): Promise<Run> {
  const args = [
    tool,
    'insert',
    file,
    '--checklist',
    checklist,
    '--answers',
    answers,
    '-o',
    output,
    '--who',
    'Anna Ask',
  ];
  const start = performance.now();
  const child = spawn(process.execPath, args, { timeout: patience });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      said += piece.toString('utf8');
    });
  }
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid));
  }, 5);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      clearInterval(watch);
      resolve({ exitCode, said: said.trim(), seconds: (performance.now() - start) / 1000, megabytes });
    });
  });
}

function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
