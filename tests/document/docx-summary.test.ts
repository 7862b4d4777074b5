import { unzipSync } from 'fflate';
import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import type { Laid, SummarySize } from '../../src/summary/index.ts';
import { buildDocx, headingStyles, paragraph } from './build-docx.ts';
import { inserted, laid, mainOf, png, updating, withChart } from './summary-kit.ts';

const control = (tag: string, content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

async function removed(bytes: Uint8Array, sizes: readonly SummarySize[]): Promise<Uint8Array> {
  const draft = DocxDraft.open(bytes);
  for (const size of sizes) await draft.removeSummary(size);
  return draft.toBytes();
}

async function textsOf(bytes: Uint8Array, size: SummarySize = 'table') {
  const held = await DocxDraft.open(bytes).readSummaries();
  return held.find((one) => one.size === size)?.items;
}

describe('where a summary goes', () => {
  it('is under the proposal for the line, and under the sustainability heading for the others', async () => {
    const body =
      paragraph('Hållbarhet', 'Rubrik1') + paragraph('Förslag till beslut', 'Rubrik1') + paragraph('Text');
    const bytes = buildDocx({ body, styles: headingStyles });
    const line = await inserted(bytes, laid({ line: 'Bedömd som aktiv.' }, 'line'));
    expect(line.placed).toEqual({ kind: 'heading', heading: 'Förslag till beslut' });
    expect((await inserted(line.bytes, laid({}, 'full'))).placed).toEqual({
      kind: 'heading',
      heading: 'Hållbarhet',
    });
  });

  it('is after the paragraph that the officer’s selection ends in, when asked for; in a table the heading counts', async () => {
    const body =
      paragraph('Hållbarhet', 'Rubrik1') + paragraph('Ett') + cell(paragraph('Två')) + paragraph('Tre');
    const place = async (selected: number) => {
      const draft = DocxDraft.open(buildDocx({ body, styles: headingStyles }));
      draft.cursor = { start: { paragraph: selected, offset: 0 }, end: { paragraph: selected, offset: 2 } };
      const placed = await draft.writeSummary(laid({}, 'table'), 'cursor', () => ({
        kind: 'apply',
        edits: [],
      }));
      return { placed, before: mainOf(draft.toBytes()).split('<w:sdt')[0] ?? '' };
    };
    const one = await place(1);
    expect(one.placed).toEqual({ kind: 'cursor' });
    expect(one.before).toMatch(/Ett<\/w:t><\/w:r><\/w:p>$/);
    expect((await place(2)).placed).toEqual({ kind: 'heading', heading: 'Hållbarhet' });
  });

  it('is after the smaller summaries under the same heading, in whatever order they came', async () => {
    let bytes = buildDocx({
      body: paragraph('Hållbarhet', 'Rubrik1') + paragraph('Text'),
      styles: headingStyles,
    });
    for (const size of ['full', 'line', 'table'] as const) {
      bytes = (await inserted(bytes, laid({ line: 'Rad' }, size), laid({ line: 'Rad' }, size))).bytes;
    }
    const tags = [...mainOf(bytes).matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag);
    expect(tags).toEqual(['vagval-summary-line', 'vagval-summary', 'vagval-summary-full']);
  });

  it.each([
    ['a table', cell(paragraph('Hållbarhet', 'Rubrik1'))],
    ['somebody’s control', control('mall', paragraph('Hållbarhet', 'Rubrik1'))],
    [
      'a field such as a table of contents',
      `<w:p>${field('begin')}</w:p>${paragraph('Hållbarhet', 'Rubrik1')}<w:p>${field('end')}</w:p>`,
    ],
    [
      'text that runs on, since its mark is deleted',
      '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>Hållbarhet</w:t></w:r></w:p><w:p/>',
    ],
    [
      'deleted text',
      '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:del w:id="1"><w:r><w:delText>Hållbarhet</w:delText></w:r></w:del></w:p>',
    ],
    [
      'a text box',
      `<w:p><w:r><w:txbxContent>${paragraph('Hållbarhet', 'Rubrik1')}</w:txbxContent></w:r></w:p>`,
    ],
  ])('is never under a heading in %s', async (_where, body) => {
    const { placed, main } = await inserted(buildDocx({ body, styles: headingStyles }));
    expect(placed).toEqual({ kind: 'end' });
    expect(main).toContain(`${body}<w:sdt `);
  });

  it('is under a heading behind a field that never ends, which is no field', async () => {
    const body = `<w:p>${field('begin')}</w:p>${paragraph('Hållbarhet', 'Rubrik1')}`;
    expect((await inserted(buildDocx({ body, styles: headingStyles }))).placed.kind).toBe('heading');
  });
});

describe('taking a summary away', () => {
  it.each([
    ['a heading', { body: paragraph('Hållbarhet', 'Rubrik1') + paragraph('Text'), styles: headingStyles }],
    [
      'an empty body',
      {
        main: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body /></w:document>',
      },
    ],
    [
      'a body with nothing between its tags',
      {
        main: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body></w:body></w:document>',
      },
    ],
    ['only a table', { body: cell('<w:p/>') }],
    [
      'another prefix',
      {
        main: '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p/></x:body></x:document>',
      },
    ],
  ])('leaves the main part of a document with %s as it was, byte for byte', async (_what, parts) => {
    const bytes = buildDocx(parts);
    let now = bytes;
    for (const one of [laid({ line: 'Rad' }, 'line'), laid(), withChart(png(1))])
      now = (await inserted(now, one, one)).bytes;
    const after = unzipSync(await removed(now, ['table', 'full', 'line']));
    const before = unzipSync(bytes);
    expect(after['word/document.xml']).toEqual(before['word/document.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['[Content_Types].xml']).toEqual(before['[Content_Types].xml']);
  });

  it('leaves the ends of ranges that began elsewhere, so that no bookmark or comment is torn', async () => {
    const { bytes } = await inserted(
      buildDocx({ body: '<w:p><w:bookmarkStart w:id="4" w:name="x"/></w:p>' }),
    );
    const main = mainOf(bytes).replace(
      '</w:p></w:sdtContent>',
      '<w:bookmarkEnd w:id="4"/></w:p></w:sdtContent>',
    );
    const torn = openDocx(bytes)
      .with(new Map([['word/document.xml', main]]))
      .toBytes();
    expect(mainOf(await removed(torn, ['table']))).toMatch(
      /<w:bookmarkStart [^>]*\/><\/w:p><w:bookmarkEnd w:id="4"\/><w:sectPr/,
    );
  });

  it('does nothing where there is none', async () => {
    const bytes = buildDocx();
    expect(await removed(bytes, ['full'])).toEqual(bytes);
  });
});

describe('what officers and Word do inside a summary', () => {
  const edit = async (change: (main: string) => string, after: Laid) => {
    const { bytes } = await inserted(buildDocx());
    const source = openDocx(bytes);
    const edited = source.with(new Map([['word/document.xml', change(mainOf(bytes))]])).toBytes();
    return inserted(edited, after);
  };
  const other = laid({ verdict: 'Samlad bedömning: aktiv omställning.' });

  it('keeps the formatting of words that stay, in split runs with marks of spelling between', async () => {
    const split =
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Samlad </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>bedömning: stopp.</w:t></w:r>';
    const { main, placed } = await edit(
      (xml) => xml.replace(/<w:r>(?:(?!<w:r>).)*Samlad bedömning: stopp\.<\/w:t><\/w:r>/, split),
      other,
    );
    expect(placed).toEqual({ kind: 'updated' });
    expect(main).toContain(
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Samlad </w:t></w:r><w:proofErr',
    );
    expect(main).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">bedömning: aktiv omställning.</w:t></w:r>',
    );
  });

  it('keeps paragraphs that were added, and controls around some of ours', async () => {
    const { main, placed } = await edit(
      (xml) =>
        xml.replace(
          /(<w:p>(?:(?!<w:p>).)*Samlad bedömning: stopp\.<\/w:t><\/w:r><\/w:p>)/,
          `${control('egen', '$1')}${paragraph('Egen rad')}`,
        ),
      other,
    );
    expect(placed).toEqual({ kind: 'updated' });
    expect(main).toContain('Egen rad');
    expect(main).toMatch(/w:val="egen"\/><\/w:sdtPr><w:sdtContent><w:p>.*aktiv omställning/);
  });

  it('reads the final text: inserted text is in it, deleted text is not', async () => {
    const { bytes } = await inserted(buildDocx());
    const main = mainOf(bytes).replace(
      '<w:t xml:space="preserve">Samlad bedömning: stopp.</w:t></w:r>',
      '<w:t xml:space="preserve">Samlad bedömning: </w:t></w:r><w:del w:id="1" w:author="B"><w:r><w:delText>stopp.</w:delText></w:r></w:del><w:ins w:id="2" w:author="B"><w:r><w:t>grönt.</w:t></w:r></w:ins>',
    );
    const edited = openDocx(bytes)
      .with(new Map([['word/document.xml', main]]))
      .toBytes();
    expect(await textsOf(edited)).toContainEqual({ kind: 'paragraph', text: 'Samlad bedömning: grönt.' });
  });

  it('asks and writes nothing where both have new words', async () => {
    const { bytes } = await inserted(buildDocx());
    const main = mainOf(bytes).replace('bedömning: stopp.', 'bedömning: mitt ord.');
    const edited = openDocx(bytes)
      .with(new Map([['word/document.xml', main]]))
      .toBytes();
    const draft = DocxDraft.open(edited);
    const placed = await draft.writeSummary(other, 'auto', updating(laid(), other));
    expect(placed).toMatchObject({ kind: 'asked', handEdits: [{ theirs: 'Samlad bedömning: mitt ord.' }] });
    expect(draft.toBytes()).toEqual(edited);
  });

  it('takes the first of two copies, and leaves the second as it is', async () => {
    const { bytes, main } = await inserted(buildDocx());
    const copy = /<w:sdt .*<\/w:sdt>/s.exec(main)?.[0] ?? '';
    const twice = openDocx(bytes)
      .with(new Map([['word/document.xml', main.replace(copy, copy + copy)]]))
      .toBytes();
    const { main: after } = await inserted(twice, other);
    expect(after.split('aktiv omställning').length - 1).toBe(1);
    expect(after.indexOf('aktiv')).toBeLessThan(after.indexOf('stopp.</w:t>', after.indexOf('aktiv')));
    expect(after).toContain(copy);
  });

  it('fills a control again that was emptied', async () => {
    const { main, placed } = await edit(
      (xml) => xml.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, '<w:sdtContent><w:p/></w:sdtContent>'),
      other,
    );
    expect(placed).toEqual({ kind: 'updated' });
    expect(main).toContain('aktiv omställning');
    expect(main.match(/<w:sdt[ >]/g)).toHaveLength(1);
  });

  it('adds and takes away rows in the table that stands there', async () => {
    const row = (id: string, title: string) => ({ id, title, score: '50', reasons: 'R', brief: 'R' });
    const table = (...rows: ReturnType<typeof row>[]) =>
      laid({ table: { caption: 'Poäng', header: ['Dimension', 'Poäng', 'Skäl'], rows } });
    const one = table(row('a', 'A'));
    const two = table(row('a', 'A'), row('b', 'B'));
    const first = await inserted(buildDocx(), one, one);
    const second = await inserted(first.bytes, two, one);
    expect(second.main.match(/<w:tbl>/g)).toHaveLength(1);
    expect(second.main.match(/<w:tr>/g)).toHaveLength(3);
    expect((await inserted(second.bytes, one, two)).main).toBe(first.main);
  });
});

describe('the picture in a summary', () => {
  it('is a part of its own, whose bytes change in place, and is the same in strict documents', async () => {
    for (const namespace of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ]) {
      const bytes = buildDocx({
        main: `<w:document xmlns:w="${namespace}"><w:body><w:p/></w:body></w:document>`,
      });
      const first = await inserted(bytes, withChart(png(1)), withChart(png(1)));
      expect(unzipSync(first.bytes)['word/media/vagval-1.png']).toEqual(png(1));
      expect(first.main).toContain('descr="Stapeldiagram"');
      expect(openDocx(first.bytes).text('[Content_Types].xml')).toContain('ContentType="image/png"');
      const second = await inserted(first.bytes, withChart(png(2)), withChart(png(1)));
      expect(unzipSync(second.bytes)['word/media/vagval-1.png']).toEqual(png(2));
      expect(second.main).toBe(first.main);
    }
  });

  it('has a number that no other picture in the document has', async () => {
    const taken =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="x"><wp:docPr id="1870000000" name="a"/></wp:inline></w:drawing></w:r></w:p>';
    const bytes = buildDocx({ body: taken + taken.replace('1870000000', '1870000001') });
    const { main } = await inserted(bytes, withChart(png(1)), withChart(png(1)));
    const numbers = [...main.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(3);
  });
});
