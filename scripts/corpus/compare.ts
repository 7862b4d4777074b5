import { openDocx } from '../../src/document/docx/index.ts';
import { readMainPart } from '../../src/document/docx/main-part.ts';
import { relationshipsPart } from '../../src/document/docx/relationships.ts';
import { cut, spliced } from '../../src/document/docx/splice.ts';
import { readZip } from '../../src/document/docx/zip-read.ts';

/** What one step may do to a package beside its main part. */
export interface Allowed {
  /** New parts. */
  readonly added: RegExp;
  /** Parts that may get more content, but lose none. */
  readonly grown: RegExp;
}

const entriesOf = (bytes: Uint8Array) => new Map(readZip(bytes).entries.map((entry) => [entry.name, entry]));

/** What a step has done to a package that it may not: parts changed, dropped or added. */
export function otherChanges(before: Uint8Array, after: Uint8Array, { added, grown }: Allowed): string[] {
  const [one, other] = [entriesOf(before), entriesOf(after)];
  const [source, copy] = [openDocx(before), openDocx(after)];
  const lists = [relationshipsPart(source.mainPart), '[Content_Types].xml'];
  const faults: string[] = [];
  for (const [name, { data, crc, size }] of one) {
    if (name === source.mainPart) continue;
    const kept = other.get(name);
    if (kept && kept.crc === crc && kept.size === size && Buffer.compare(kept.data, data) === 0) continue;
    const mayGrow = lists.includes(name) || grown.test(name);
    if (!kept || !mayGrow || !hasGrown(source.text(name), copy.text(name)))
      faults.push(`the part ${name} is not what it was`);
  }
  for (const name of other.keys()) {
    if (!one.has(name) && !lists.includes(name) && !added.test(name)) faults.push(`the part ${name} is new`);
  }
  return faults;
}

/** True when one text is the other with something put in at one place. */
function hasGrown(before: string, after: string): boolean {
  const opened = before.replace(/<([\w:]+)([^<>]*?)\s*\/>\s*$/, '<$1$2></$1>');
  let start = 0;
  while (start < opened.length && opened[start] === after[start]) start++;
  let end = 0;
  while (end < opened.length - start && opened.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end === opened.length;
}

/** A package's main part. */
export function mainOf(bytes: Uint8Array): string {
  const source = openDocx(bytes);
  return source.text(source.mainPart);
}

const part = 'the main part';

/** A main part without our controls, and with a body that was opened for them closed again. */
export function withoutControls(xml: string): string {
  const { controls } = readMainPart(xml, part);
  const outer = controls.filter(
    (one) => !controls.some((other) => other.start < one.start && one.end < other.end),
  );
  return spliced(xml, outer.map(cut)).replace(
    /<((?:[\w.-]+:)?body(?:\s[^<>]*)?)><\/(?:[\w.-]+:)?body >/,
    '<$1/>',
  );
}

/** Paragraphs of our controls that were not there before, letter for letter. */
export function changedPieces(before: string, after: string): string[] {
  const pieces = (xml: string) =>
    readMainPart(xml, part).controls.flatMap(({ start, end }) => xml.slice(start, end).split(/(?<=<\/w:p>)/));
  const known = new Set(pieces(before));
  return pieces(after).filter((piece) => !known.has(piece));
}
