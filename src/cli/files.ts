import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DocumentFault } from '../assessment/index.ts';
import { Failure } from './failure.ts';

const largest = 512 * 1024 * 1024;

/** @throws Failure when the file can't be read or is a folder; DocumentFault when it is larger than any document. */
export function readBytes(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new Failure('isFolder', { file });
    if (stat.size > largest) throw new DocumentFault('tooLarge', 'more than 512 MB');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof DocumentFault || error instanceof Failure) throw error;
    throw new Failure('noFile', { file });
  }
}

/** @throws Failure when the file can't be read, or is not UTF-8. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('notUtf8', { file });
  }
}

/** Writes a file whole or not at all. @throws Failure when it can't be written, or is the original. */
export function writeBytes(file: string, bytes: Uint8Array, original: string): void {
  if (same(file, original)) throw new Failure('sameFile', { file });
  const half = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(half, bytes);
    renameSync(half, file);
  } catch {
    rmSync(half, { force: true });
    throw new Failure('noWrite', { file });
  }
}

function same(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return path.resolve(a) === path.resolve(b);
  }
}
