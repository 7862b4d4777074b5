import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Converts documents to PDF with LibreOffice; one that fails does not stop the others. */
async function convert(files: readonly string[], folder: string, work: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${path.join(work, 'libreoffice')}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  await run('soffice', args, { timeout: 60_000 + 15_000 * files.length }).catch(() => undefined);
}

/** The files in whose PDF a phrase can't be read, with the reason. */
export async function showsInLibreOffice(
  files: readonly string[],
  work: string,
  phrase: string,
): Promise<Map<string, string>> {
  const folder = path.join(work, 'pdf');
  mkdirSync(folder, { recursive: true });
  const pdfOf = (file: string) => path.join(folder, path.basename(file).replace(/\.docx$/, '.pdf'));
  await convert(files, folder, work);
  const faults = new Map<string, string>();
  for (const file of files) {
    if (!existsSync(pdfOf(file))) await convert([file], folder, work);
    if (!existsSync(pdfOf(file))) {
      faults.set(file, 'LibreOffice does not convert it');
      continue;
    }
    const { stdout } = await run('pdftotext', [pdfOf(file), '-'], { maxBuffer: 512 * 1024 * 1024 });
    if (!stdout.replace(/\s+/g, ' ').includes(phrase))
      faults.set(file, 'the summary is not in LibreOffice’s text');
  }
  return faults;
}
