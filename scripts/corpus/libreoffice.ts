import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { bounded } from './bounded.ts';

/** So many at a time: one that LibreOffice can't do in time takes few others with it. */
const batch = 8;
const patience = { start: 60_000, file: 5_000 };

/**
 * Converts documents with LibreOffice, some in one go and those that this leaves out one by one.
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
  const made = (file: string) => path.join(folder, `${path.parse(file).name}.${extension}`);
  const left = () => files.filter((file) => !existsSync(made(file)));
  for (let at = 0; at < files.length; at += batch)
    await convert(files.slice(at, at + batch), filter, folder, work);
  for (const file of left()) await convert([file], filter, folder, work);
  return new Map(files.filter((file) => existsSync(made(file))).map((file) => [file, made(file)]));
}

let profiles = 0;

async function convert(
  files: readonly string[],
  filter: string,
  folder: string,
  work: string,
): Promise<void> {
  const profile = `-env:UserInstallation=file://${path.join(work, `libreoffice-${profiles}`)}`;
  const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files];
  const said = await bounded('soffice', args, patience.start + patience.file * files.length);
  // One that was ended has left its profile locked.
  if (said === undefined) profiles++;
}

/** The text of a PDF file, white space as single spaces. */
export async function textOfPdf(file: string): Promise<string> {
  return ((await bounded('pdftotext', [file, '-'], 60_000)) ?? '').replace(/\s+/g, ' ');
}
