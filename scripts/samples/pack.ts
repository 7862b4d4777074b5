// Packs a rendered document so that the same text always gives the same bytes.
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { SampleDocument } from './blocks.ts';
import { render } from './render.ts';
import { type StyleIds, styleIds, stylesXml } from './styles.ts';

/** The time of every entry in the package; a time without a zone, as zip has none. */
const entryTime = new Date(2026, 0, 1, 0, 0, 0);

/** The library writes the time of packing into the core properties. */
const withTime = (xml: string, written: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${written}`);

/** The library knows the styles of note marks by their English ids only. */
const withStyleIds = (xml: string, ids: StyleIds): string =>
  xml
    .replaceAll('<w:rStyle w:val="FootnoteReference"/>', `<w:rStyle w:val="${ids['footnote reference']}"/>`)
    .replaceAll('<w:rStyle w:val="EndnoteReference"/>', `<w:rStyle w:val="${ids['endnote reference']}"/>`);

/** The document as a .docx file. */
export async function pack(sample: SampleDocument): Promise<Uint8Array> {
  const ids = styleIds[sample.styleIds];
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(render(sample))));
  const changed: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name];
    if (!part || name.endsWith('/')) continue;
    const content = (): string => strFromU8(part);
    if (name === 'word/styles.xml') changed[name] = strToU8(stylesXml(sample.font, ids));
    else if (name === 'docProps/core.xml') changed[name] = strToU8(withTime(content(), sample.written));
    else if (name.endsWith('.xml')) changed[name] = strToU8(withStyleIds(content(), ids));
    else changed[name] = part;
  }
  return zipSync(changed, { level: 9, mtime: entryTime });
}
