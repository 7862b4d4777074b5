import { DocumentFault } from '../../../assessment/index.ts';
import type { StyleSheet } from '../styles.ts';
import type { ElementName } from '../xml-names.ts';
import { XmlScanner } from '../xml-scanner.ts';
import type { Story } from './story.ts';
import { StoryReader, type Where } from './story-reader.ts';
import { wordNamespaces } from './vocabulary.ts';

/**
 * Reads a story's text as a reader of the final document sees it: inserted text is there, deleted text is not; results of
 * fields are, their instructions are not; nor is hidden text. The part is examined to its end.
 * @param bytes the part in UTF-8, without a byte order mark.
 * @throws DocumentFault as scanning does.
 */
export function readStory(bytes: Uint8Array, part: string, sheet: StyleSheet, where: Where = 'text'): Story {
  return read(bytes, part, sheet, where, () => {}).story();
}

/**
 * Reads the main part's running text, as {@link readStory}.
 * @throws DocumentFault `notWord` when it is no word-processing document, `damaged` when it has no body.
 */
export function readBody(bytes: Uint8Array, part: string, sheet: StyleSheet): Story {
  const reader = read(bytes, part, sheet, 'text', ({ local, uri }) => {
    if (local !== 'document' || !wordNamespaces.includes(uri)) {
      throw new DocumentFault('notWord', `the main part is a ${local}`);
    }
  });
  if (!reader.hasBody) throw new DocumentFault('damaged', 'there is no body');
  return reader.story();
}

function read(
  bytes: Uint8Array,
  part: string,
  sheet: StyleSheet,
  where: Where,
  onRoot: (root: ElementName) => void,
  ignoredFields: ReadonlySet<number> = new Set(),
): StoryReader {
  const reader = new StoryReader(bytes, sheet, where, onRoot, ignoredFields);
  const scan = new XmlScanner(bytes, part, reader);
  scan.wantsText = false;
  scan.into = reader.buffer;
  scan.read();
  const { unclosed } = reader.fields;
  // A field that never ends is none: what follows its beginning is no instruction.
  return unclosed.size === 0 || ignoredFields.size > 0
    ? reader
    : read(bytes, part, sheet, where, onRoot, unclosed);
}
