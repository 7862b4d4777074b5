import type { Assessment } from '../../assessment/index.ts';

/** What a shared file holds. */
export type SharedContent =
  /** null while nobody has begun. */
  | { readonly kind: 'read'; readonly assessment: Assessment | null }
  | { readonly kind: 'damaged' }
  /** Written by a newer version of Vägval. */
  | { readonly kind: 'newer' };

export type ReadShared = (bytes: Uint8Array) => Promise<SharedContent>;

/** Reads the assessment that a .docx holds itself; null when it holds none that can be read. */
export type ReadSnapshot = (bytes: Uint8Array) => Promise<Assessment | null>;
