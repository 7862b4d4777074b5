import { fingerprintOf, readXml } from '../assessment/index.ts';
import type { OtherDocument } from '../ui/index.ts';

/**
 * Reads the assessment in another .docx, or in a file that was saved beside one (.xml). What reads a .docx is loaded when it
 * is asked for.
 * @throws DocumentFault when the file can't be read.
 */
export async function openOther(file: File): Promise<OtherDocument> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xml$/i.test(file.name)) {
    return {
      file: file.name,
      fingerprint: await fingerprintOf(bytes),
      stored: readXml(new TextDecoder().decode(bytes)),
    };
  }
  const { DocxDraft } = await import('../document/docx/index.ts');
  const stored = await DocxDraft.open(bytes).readAssessment();
  return { file: file.name, fingerprint: await fingerprintOf(bytes), stored };
}
