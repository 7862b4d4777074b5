import path from 'node:path';
import { coreFileName } from '../checklists/file/index.ts';
import { checklistFrom, versionFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { writeBytes } from './files.ts';
import { message } from './messages.ts';
import { laidFor } from './overlays.ts';
import { type Printed, printedChecklist, printedCore, printedDocx, printedHtml } from './print/index.ts';
import type { Reply, Request } from './request.ts';

/**
 * Writes a checklist in words, with the overlays that are named, or the core; as a Word document or a page: which of them, its name's
 * ending says.
 */
export async function printCommand(request: Request): Promise<Reply> {
  const { file, output, language } = request;
  if (!file || !output) throw new Failure('noOutput', {}, 2);
  const ending = path.extname(output).toLowerCase();
  if (ending !== '.docx' && ending !== '.html') throw new Failure('printEnding', { file: output }, 2);
  const isCore = path.basename(file) === coreFileName;
  if (isCore && request.overlays.length > 0) throw new Failure('printCore', { file }, 2);
  const printed = isCore ? printedCore(await versionFrom(file), language) : await withOverlays(file, request);
  const bytes = ending === '.docx' ? printedDocx(printed) : new TextEncoder().encode(printedHtml(printed));
  writeBytes(output, bytes, file);
  return { out: message('printed', language, { file: output }), notes: [], exitCode: 0 };
}

async function withOverlays(file: string, request: Request): Promise<Printed> {
  const base = checklistFrom(file);
  const { checklist } = await laidFor(base, {}, request);
  return printedChecklist(base, request.language, checklist.programmes);
}
