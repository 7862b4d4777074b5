// Runs the built tool as a person does, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');
export const folder = mkdtempSync(path.join(tmpdir(), 'vagval-cli-'));
export const checklist = path.join(root, 'src/checklists/projektstod.yaml');

/** A file in the folder. @returns its whole name */
export function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

export function vagval(...args: string[]) {
  const run = spawnSync(process.execPath, [path.join(root, 'lib/vagval.mjs'), ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, said: run.stderr };
}
