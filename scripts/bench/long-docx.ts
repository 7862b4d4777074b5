import { strToU8, zipSync } from 'fflate';
import { wordStyles } from './word-styles.ts';

/** How a document is written: who typed it in one go has long runs; who edited it for months has many short ones. */
export type Variety = 'many short runs' | 'few long runs';

/** The seed of everything that is drawn. */
export const seed = 20_261_125;

const words =
  'regionen ska stödja projekt som bidrar till en hållbar utveckling och minskad klimatpåverkan i länet – företag söker bidrag för energieffektivisering jämställdhet tillgänglighet miljö nämnden beslutar enligt förordningen om statligt stöd ”av minimis” insatsen kostar 1 250 000 kronor under åren 2026–2028 avfall återbruk vatten biologisk mångfald kommunerna samverkan uppföljning indikatorer mål arbetstillfällen näringsliv forskning å andra sidan därför'.split(
    ' ',
  );
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A .docx of some 1,000 pages as Word writes them: paragraphs with ids, runs with properties, tables, bookmarks. */
export function longDocx(characters: number, variety: Variety): Uint8Array {
  const draw = random(seed);
  const writer = new Writer(draw, variety === 'many short runs' ? 40 : 400);
  const blocks: string[] = [];
  while (writer.characters < characters) {
    blocks.push(draw() < 0.06 ? writer.heading() : draw() < 0.05 ? writer.table() : writer.paragraph(450));
  }
  const document = `${xml}<w:document xmlns:w="${w}" xmlns:w14="${w14}"><w:body>${blocks.join('')}<w:sectPr w:rsidR="00A77B3E"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const types = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(related('officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(wordStyles(w)),
    'word/_rels/document.xml.rels': strToU8(related('styles', 'styles.xml')),
  });
}

const related = (kind: string, target: string) =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/${kind}" Target="${target}"/></Relationships>`;

/** Numbers from 0 to 1 that are the same each time (Lehmer, with the modulus and multiplier of Park and Miller, 1988). */
function random(start: number): () => number {
  let state = start % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

class Writer {
  characters = 0;
  private bookmarks = 0;

  /** @param runLength characters of a run, on average. */
  constructor(
    private readonly draw: () => number,
    private readonly runLength: number,
  ) {}

  heading(): string {
    const id = ++this.bookmarks;
    const mark = `<w:bookmarkStart w:id="${id}" w:name="_Toc${200_000_000 + id}"/>`;
    return `${this.start('<w:pStyle w:val="Rubrik2"/>')}${mark}${this.run(30)}<w:bookmarkEnd w:id="${id}"/></w:p>`;
  }

  paragraph(average: number): string {
    let left = average * (0.4 + 1.2 * this.draw());
    const runs: string[] = [];
    while (left > 0) {
      const length = Math.ceil(Math.min(left, this.runLength * (0.3 + 1.4 * this.draw())));
      runs.push(this.run(length));
      if (this.draw() < 0.08)
        runs.push('<w:proofErr w:type="spellStart"/>', this.run(9), '<w:proofErr w:type="spellEnd"/>');
      left -= length;
    }
    return `${this.start('<w:pStyle w:val="Brdtext"/><w:spacing w:after="120"/>')}${runs.join('')}</w:p>`;
  }

  table(): string {
    const columns = '<w:gridCol w:w="3020"/>'.repeat(3);
    const cell = () =>
      `<w:tc><w:tcPr><w:tcW w:w="3020" w:type="dxa"/></w:tcPr>${this.start('')}${this.run(24)}</w:p></w:tc>`;
    const row = () =>
      `<w:tr w:rsidR="${this.hex()}" w14:paraId="${this.hex()}" w14:textId="77777777" w:rsidTr="${this.hex()}">${cell()}${cell()}${cell()}</w:tr>`;
    return `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutnt"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${Array.from({ length: 6 }, row).join('')}</w:tbl>`;
  }

  private start(properties: string): string {
    const inner = `<w:pPr>${properties}<w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:pPr>`;
    return `<w:p w14:paraId="${this.hex()}" w14:textId="77777777" w:rsidR="${this.hex()}" w:rsidRDefault="${this.hex()}" w:rsidP="${this.hex()}">${inner}`;
  }

  private run(length: number): string {
    const drawn = this.draw();
    const properties =
      drawn < 0.3
        ? ''
        : drawn < 0.8
          ? '<w:rPr><w:lang w:val="sv-SE"/></w:rPr>'
          : drawn < 0.9
            ? '<w:rPr><w:b/><w:bCs/><w:lang w:val="sv-SE"/></w:rPr>'
            : '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorHAnsi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE"/></w:rPr>';
    const revision = this.draw() < 0.4 ? ` w:rsidR="${this.hex()}"` : '';
    return `<w:r${revision}>${properties}<w:t xml:space="preserve">${this.text(length)}</w:t></w:r>`;
  }

  private text(length: number): string {
    let text = '';
    while (text.length < length) text += `${words[Math.floor(this.draw() * words.length)]} `;
    this.characters += text.length;
    return text;
  }

  private hex(): string {
    return Math.floor(this.draw() * 0xffffff)
      .toString(16)
      .toUpperCase()
      .padStart(8, '0');
  }
}
