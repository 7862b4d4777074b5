import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What a server answers with. */
export interface Served {
  readonly type: string;
  readonly body: Uint8Array | string;
}

export function typeOf(name: string): string {
  return types[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** A file below a folder, or undefined when there is none or the name leaves the folder. */
export async function fileBelow(folder: string, name: string): Promise<Served | undefined> {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${name}`)}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  try {
    return { type: typeOf(file), body: await readFile(file) };
  } catch {
    return undefined;
  }
}
