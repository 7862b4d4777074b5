import {
  type Assessment,
  DocumentFault,
  type FaultCode,
  fingerprintOf,
  readXml,
} from '../../assessment/index.ts';
import type { OtherDocument } from '../ports.ts';

/** Another document's assessment, ready to be used. */
export interface OtherAssessment {
  readonly file: string;
  readonly fingerprint: string;
  readonly assessment: Assessment;
}

/** Why there is nothing to use in a file that was chosen. */
export type OtherFault =
  | { readonly kind: 'fault'; readonly code: FaultCode }
  /** It opens, but nobody has assessed it with Vägval. */
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly reason: string };

export type Opened = { readonly other: OtherAssessment } | { readonly fault: OtherFault };

/** In bytes: far more than any assessment, little enough to be read at once. */
const largestXml = 16 * 1024 * 1024;

/**
 * Opens a file that the officer chose: a document, or an assessment's XML that was kept beside one. Never throws.
 * @param openDocument opens a .docx.
 */
export async function openOtherFile(
  file: File,
  openDocument: (file: File) => Promise<OtherDocument>,
): Promise<Opened> {
  try {
    const { stored, ...origin } = await (isXml(file) ? openXml(file) : openDocument(file));
    if (stored.kind === 'found') return { other: { ...origin, assessment: stored.assessment } };
    return { fault: stored.kind === 'none' ? stored : { kind: 'damaged', reason: stored.reason } };
  } catch (error) {
    return {
      fault: { kind: 'fault', code: error instanceof DocumentFault ? error.code : 'damaged' },
    };
  }
}

const isXml = (file: File) => file.name.toLowerCase().endsWith('.xml');

async function openXml(file: File): Promise<OtherDocument> {
  if (file.size === 0) throw new DocumentFault('empty', file.name);
  if (file.size > largestXml) throw new DocumentFault('tooLarge', `${file.size} bytes`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    file: file.name,
    fingerprint: await fingerprintOf(bytes),
    stored: readXml(new TextDecoder().decode(bytes)),
  };
}
