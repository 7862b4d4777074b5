import { builtText } from '../checklists/built/index.ts';
import { checklistFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { writeBytes } from './files.ts';
import { message } from './messages.ts';
import type { Reply, Request } from './request.ts';

/**
 * Writes a checklist, or a programme's overlay, as the one file that the panes read, if the lint finds nothing wrong with it.
 * @throws ChecklistFileFault when the lint does.
 */
export async function buildCommand({ file, output, language }: Request): Promise<Reply> {
  if (!file || !output) throw new Failure('noOutput', {}, 2);
  const checklist = checklistFrom(file);
  writeBytes(output, new TextEncoder().encode(builtText(checklist)), file);
  const { version, title } = checklist;
  const out = message('built', language, { file: output, title: title[language], version });
  return { out, notes: [], exitCode: 0 };
}
