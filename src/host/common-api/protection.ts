import type { WordDocument } from '../model/word-document.ts';
import type { ApiObject } from '../richapi/api-class.ts';
import { notAllowed, RichError } from '../richapi/rich-error.ts';

/** True when nothing at all may be written in the document. */
export function isClosed({ readOnly, protection }: WordDocument): boolean {
  return readOnly || protection === 'readOnly' || protection === 'forms';
}

/**
 * Refuses to change a document that is read-only or protected.
 * @throws RichError AccessDenied or NotAllowed.
 */
export function assertOpen(word: WordDocument, object: ApiObject, name: string): void {
  if (word.readOnly) throw new RichError('AccessDenied', 'the document is open for reading only', 403);
  const { protection } = word;
  const isComment = /^Comment/.test(object.api.name) || name === 'InsertComment';
  const allowed =
    protection === 'none' ||
    (protection === 'comments' && isComment) ||
    (protection === 'trackedChanges' && name !== 'ChangeTrackingMode');
  if (!allowed) throw notAllowed('the document is protected');
}
