import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Converts documents with LibreOffice, all in one go and those that this leaves out one by one.
 * @param filter as `--convert-to` takes it, such as `pdf` or `txt:Text (encoded):UTF8`.
 * @returns where each converted file is; one that LibreOffice can't convert is absent.
 */
export async function converted(
  files: readonly string[],
  filter: string,
  work: string,
): Promise<ReadonlyMap<string, string>> {
  const extension = filter.replace(/:.*$/, '');
  const folder = path.join(work, extension);
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${path.join(work, 'libreoffice')}`;
  const convert = (some: readonly string[]) =>
    run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...some], {
      timeout: 60_000 + 5_000 * some.length,
    }).catch(() => undefined);
  const made = (file: string) => path.join(folder, `${path.parse(file).name}.${extension}`);
  await convert(files);
  for (const file of files) if (!existsSync(made(file))) await convert([file]);
  return new Map(files.filter((file) => existsSync(made(file))).map((file) => [file, made(file)]));
}

/** The text of a PDF file, white space as single spaces. */
export async function textOfPdf(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 512 * 1024 * 1024 });
  return stdout.replace(/\s+/g, ' ');
}
