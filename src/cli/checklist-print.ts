import path from 'node:path';
import { coreFileName } from '../checklists/file/index.ts';
import { checklistFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { writeBytes } from './files.ts';
import { message } from './messages.ts';
import { printedChecklist, printedDocx, printedHtml } from './print/index.ts';
import type { Reply, Request } from './request.ts';

/** Writes a checklist in words, as a Word document or a page: which of them, its name's ending says. */
export async function printCommand({ file, output, language }: Request): Promise<Reply> {
  if (!file || !output) throw new Failure('badUsage', {}, 2);
  const ending = path.extname(output).toLowerCase();
  if (ending !== '.docx' && ending !== '.html') throw new Failure('printEnding', { file: output }, 2);
  if (path.basename(file) === coreFileName) throw new Failure('printCore', { file });
  const printed = printedChecklist(checklistFrom(file), language);
  const bytes = ending === '.docx' ? printedDocx(printed) : new TextEncoder().encode(printedHtml(printed));
  writeBytes(output, bytes, file);
  return { out: message('printed', language, { file: output }), notes: [], exitCode: 0 };
}
