import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { newAssessment, withEntry, writeXml } from '../../src/assessment/index.ts';
import { withCustomXml } from '../../src/document/docx/custom-xml.ts';
import { DocumentFault, DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import { transitional } from '../../src/summary/index.ts';
import { checklist, criterion, group } from '../engine/worded.ts';
import { buildDocx, headingStyles, paragraph } from './build-docx.ts';
import { inserted, laid, mainOf, updating } from './summary-kit.ts';

const list = checklist([group('g', 1, [criterion('a', 1)])]);
const at = '2026-11-24T09:00:00.000Z';
const assessment = withEntry(
  newAssessment(list, 'Anna', at),
  'a',
  { answer: { kind: 'level', level: 2 }, rationale: 'Å <&>' },
  'Anna',
  at,
);
const control = /<w:sdt xmlns:w=[\s\S]*?<\/w:sdt>/;

describe('a summary in a file', () => {
  it('comes right under the document’s own heading for sustainability, one level below it', async () => {
    const body = paragraph('Mål', 'Rubrik1') + paragraph('Hållbarhet', 'Rubrik1') + paragraph('Text');
    const { placed, main } = await inserted(buildDocx({ body, styles: headingStyles }));
    expect(placed).toEqual({ kind: 'heading', heading: 'Hållbarhet' });
    expect(main).toMatch(/Hållbarhet<\/w:t><\/w:r><\/w:p><w:sdt /);
    expect(main).toContain('<w:pStyle w:val="Rubrik2"/>');
    expect(main).toContain('<w:tblStyle w:val="Tabellrutnt"/>');
  });

  it('prefers the heading that is about the assessment, and knows headings by what their style is based on', async () => {
    const body = paragraph('Hållbar utveckling', 'Rubrik1') + paragraph('Hållbarhetskonsekvenser', 'Egen');
    const { placed } = await inserted(buildDocx({ body, styles: headingStyles }));
    expect(placed).toEqual({ kind: 'heading', heading: 'Hållbarhetskonsekvenser' });
  });

  it('comes last, before the section’s properties, when there is no such heading', async () => {
    const { placed, main } = await inserted(buildDocx({ body: paragraph('Hållbarhet i löptext') }));
    expect(placed).toEqual({ kind: 'end' });
    expect(main).toMatch(/<\/w:sdt><w:sectPr\/><\/w:body>/);
  });

  it('is updated where it stands, once, with the heading style that it had', async () => {
    const first = await inserted(
      buildDocx({ body: paragraph('Hållbarhet', 'Rubrik1'), styles: headingStyles }),
    );
    const other = laid({ verdict: 'Samlad bedömning: aktiv.' });
    const second = await inserted(first.bytes, other);
    expect(second.placed).toEqual({ kind: 'updated' });
    expect(second.main.match(/vagval-summary/g)).toHaveLength(1);
    expect(second.main).toContain('aktiv.');
    expect(second.main).not.toContain('bedömning: stopp');
    expect(second.main.match(/<w:pStyle w:val="Rubrik2"\/>/g)).toHaveLength(1);
    expect((await inserted(second.bytes, laid(), other)).main).toBe(first.main);
  });

  it('leaves every other character and part as it was, whatever the document says', async () => {
    const odd = { 'word/media/a.bin': new Uint8Array([0, 255, 1]), 'customXml/item1.xml': '<other/>' };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), async (texts) => {
        const clean = texts.map((text) => text.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]|[<&>]/g, ''));
        const bytes = buildDocx({ body: clean.map((text) => paragraph(text)).join('\n  '), more: odd });
        const draft = DocxDraft.open(bytes);
        await draft.writeAssessment(assessment);
        const other = laid({ origin: 'Bedömd 2027-01-01.' });
        await draft.writeSummary(laid(), 'auto', updating(laid(), laid()));
        await draft.writeSummary(other, 'auto', updating(laid(), other));
        expect(mainOf(draft.toBytes()).replace(control, '')).toBe(mainOf(bytes));
        const [before, after] = [unzipSync(bytes), unzipSync(draft.toBytes())];
        for (const name of Object.keys(odd)) expect(after[name]).toEqual(before[name]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['an empty body', `<w:document xmlns:w="${transitional}"><w:body/></w:document>`],
    [
      'another prefix',
      `<x:document xmlns:x="${transitional}"><x:body><x:p/><x:sectPr/></x:body></x:document>`,
    ],
    ['no prefix', `<document xmlns="${transitional}"><body><p/></body></document>`],
    [
      'the strict namespace',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p/></w:body></w:document>',
    ],
    [
      '3,000 nested tables',
      `<w:document xmlns:w="${transitional}"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(3000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(3000)}<w:p/></w:body></w:document>`,
    ],
  ])('goes into a document with %s, and is found again', async (_what, main) => {
    const first = await inserted(buildDocx({ main }));
    const second = await inserted(first.bytes);
    expect(second.placed).toEqual({ kind: 'updated' });
    expect(second.main.match(/>Hållbarhetsbedömning</g)).toHaveLength(1);
    expect(openDocx(second.bytes).mainPart).toBe('word/document.xml');
  });

  it('never touches a control of somebody else’s, nor one of ours in a text box or deleted text', async () => {
    const other =
      '<w:sdt><w:sdtPr><w:tag w:val="vagval-summary-2"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
    const box =
      '<w:p><w:r><w:txbxContent><w:sdt><w:sdtPr><w:tag w:val="vagval-summary"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:txbxContent></w:r></w:p>';
    const { placed, main } = await inserted(buildDocx({ body: other + box }));
    expect(placed).toEqual({ kind: 'end' });
    expect(main).toContain(other + box);
  });

  it('keeps the encoding of the main part', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${transitional}"><w:body><w:p/></w:body></w:document>`;
    const bytes = new Uint8Array(2 + xml.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < xml.length; i++) bytes[2 + i * 2] = xml.charCodeAt(i);
    const draft = DocxDraft.open(buildDocx({ more: { 'word/document.xml': bytes } }));
    await draft.writeSummary(laid(), 'end', updating(laid(), laid()));
    expect([...(unzipSync(draft.toBytes())['word/document.xml'] as Uint8Array).slice(0, 2)]).toEqual([
      0xff, 0xfe,
    ]);
    expect(openDocx(draft.toBytes()).text('word/document.xml')).toContain('Hållbarhetsbedömning');
  });
});

describe('an assessment in a file', () => {
  it('comes back as it was, in one part of its own that the document points at', async () => {
    const draft = DocxDraft.open(buildDocx());
    expect(await draft.readAssessment()).toEqual({ kind: 'none' });
    await draft.writeAssessment(assessment);
    expect(await DocxDraft.open(draft.toBytes()).readAssessment()).toEqual({ kind: 'found', assessment });
  });

  it('is the same file, byte for byte, when nothing has changed, and stays one part when something has', async () => {
    const draft = DocxDraft.open(buildDocx());
    await draft.writeAssessment(assessment);
    const first = draft.toBytes();
    await draft.writeAssessment(assessment);
    expect(draft.toBytes()).toEqual(first);
    await draft.writeAssessment({ ...assessment, by: 'Bo' });
    expect(
      openDocx(draft.toBytes())
        .names()
        .filter((name) => /^customXml\/item\d/.test(name)),
    ).toHaveLength(1);
  });

  it('is one, with the answers of all, where a document holds several', async () => {
    const later = '2026-11-24T10:00:00.000Z';
    const entry = { answer: { kind: 'level', level: 1 } as const, rationale: 'Bo' };
    const other = withEntry(newAssessment(list, 'Bo', at), 'a', entry, 'Bo', later);
    const draft = DocxDraft.open(buildDocx());
    await draft.writeAssessment(assessment);
    const twice = withCustomXml(openDocx(draft.toBytes()), writeXml(other), false).toBytes();
    const again = DocxDraft.open(twice);
    expect(await again.readAssessment()).toMatchObject({
      assessment: { entries: { a: { rationale: 'Bo', by: 'Bo' } } },
    });
    await again.writeAssessment(assessment);
    const names = openDocx(again.toBytes()).names();
    expect(names.filter((name) => name.startsWith('customXml/'))).toHaveLength(3);
    expect(openDocx(again.toBytes()).text('customXml/item1.xml')).toContain('Bo');
    expect(openDocx(again.toBytes()).text('[Content_Types].xml')).not.toContain('itemProps2');
  });

  it('that is damaged is told, kept, and never overwritten', async () => {
    const draft = DocxDraft.open(buildDocx());
    await draft.writeAssessment(assessment);
    const broken = '<v:assessment xmlns:v="urn:vagval:assessment"><v:answ';
    const damaged = openDocx(draft.toBytes())
      .with(new Map([['customXml/item1.xml', broken]]))
      .toBytes();
    const again = DocxDraft.open(damaged);
    expect(await again.readAssessment()).toMatchObject({ kind: 'damaged', xml: broken });
    await again.writeAssessment(assessment);
    expect(await again.readAssessment()).toEqual({ kind: 'found', assessment });
    expect(openDocx(again.toBytes()).text('customXml/item1.xml')).toBe(broken);
  });
});

describe('a file that can’t be opened', () => {
  const zip = buildDocx();
  const flipped = zip.slice();
  flipped[200] = (flipped[200] ?? 0) ^ 0xff;
  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'empty'],
    ['plain text', strToU8('hej'), 'notZip'],
    [
      'protected by a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'encrypted',
    ],
    ['cut off', zip.slice(0, zip.length - 40), 'damaged'],
    ['damaged in a byte', flipped, 'damaged'],
    [
      'a spreadsheet',
      buildDocx({ main: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' }),
      'notWord',
    ],
    [
      'with a document type',
      buildDocx({ main: `<!DOCTYPE w><w:document xmlns:w="${transitional}"><w:body/></w:document>` }),
      'unsafe',
    ],
    ['with a name that leaves the package', buildDocx({ more: { '../evil.xml': 'x' } }), 'unsafe'],
    ['with two names that differ in case', buildDocx({ more: { 'WORD/document.xml': 'x' } }), 'unsafe'],
    [
      'not well-formed',
      buildDocx({ main: `<w:document xmlns:w="${transitional}"><w:body></w:document>` }),
      'damaged',
    ],
    ['a bomb', buildDocx({ main: ' '.repeat(70_000_000) }), 'tooLarge'],
  ])('is refused with its own reason: %s', (_what, bytes, code) => {
    let fault: unknown;
    try {
      DocxDraft.open(bytes);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(DocumentFault);
    expect((fault as DocumentFault).code).toBe(code);
  });
});
