import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Report } from './report.ts';

/** What one run of a program of ours said and cost. */
export interface Run {
  /** Undefined when it ended without one: a crash, or too slow. */
  readonly report: Report | undefined;
  /** What it said beside its report. */
  readonly said: string;
  readonly seconds: number;
  /** The most memory that the process held, read from the kernel every few milliseconds; 0 where that can't be. */
  readonly megabytes: number;
}

const patience = 120_000;

/** Runs Node on a module in a process of its own. Its last line is its report. */
export function runReport(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { timeout: patience });
  let [out, said] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString('utf8');
  });
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid));
  }, 5);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      clearInterval(watch);
      const report = exitCode === 0 ? (JSON.parse(out) as Report) : undefined;
      resolve({ report, said: said.trim(), seconds: (performance.now() - start) / 1000, megabytes });
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
