import { openDocx } from '../../src/document/docx/index.ts';
import { relationshipsPart } from '../../src/document/docx/relationships.ts';
import { readZip } from '../../src/document/docx/zip-read.ts';

const entriesOf = (bytes: Uint8Array) => new Map(readZip(bytes).entries.map((entry) => [entry.name, entry]));
const control = /<w:sdt xmlns:w="[^"]*"><w:sdtPr><w:alias w:val="Vägval"\/>[\s\S]*?<\/w:sdt>/;

/** What differs between a document and its copy with a summary, beside what Vägval adds. */
export function otherThanOurs(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [entriesOf(before), entriesOf(after)];
  const source = openDocx(before);
  const copy = openDocx(after);
  const relations = relationshipsPart(source.mainPart);
  const changed = new Set([source.mainPart, relations, '[Content_Types].xml']);
  const faults: string[] = [];
  for (const [name, { data, crc, size }] of one) {
    if (changed.has(name)) continue;
    const kept = other.get(name);
    if (!kept || kept.crc !== crc || kept.size !== size || Buffer.compare(kept.data, data) !== 0) {
      faults.push(`the part ${name} is not what it was`);
    }
  }
  for (const name of other.keys()) {
    if (!one.has(name) && !name.startsWith('customXml/') && name !== relations)
      faults.push(`the part ${name} is new`);
  }
  const main = copy.text(copy.mainPart).replace(control, '');
  const was = source.text(source.mainPart);
  if (main !== was && main !== was.replace(/<(\w+:)?body\s*\/>/, '<$1body></$1body>'))
    faults.push('the main part has more than the summary');
  if (!control.test(copy.text(copy.mainPart))) faults.push('there is no summary in the main part');
  return faults;
}

const withoutDates = (text: string) => text.replace(/\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?/g, 'DATE');

/** What a second insert changes beside dates. */
export function sameButDates(first: Uint8Array, second: Uint8Array): string[] {
  const [one, other] = [openDocx(first), openDocx(second)];
  const names = new Set([...one.names(), ...other.names()]);
  const [before, after] = [entriesOf(first), entriesOf(second)];
  return [...names].flatMap((name) => {
    const same = before.get(name)?.crc === after.get(name)?.crc;
    if (same) return [];
    if (!one.has(name) || !other.has(name)) return [`the second insert adds or drops ${name}`];
    return withoutDates(one.text(name)) === withoutDates(other.text(name))
      ? []
      : [`the second insert changes ${name}`];
  });
}
