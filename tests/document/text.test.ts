import { openDocx } from '../../src/document/docx/index.ts';
import type { Passage } from '../../src/evidence/index.ts';
import { transitional } from '../../src/summary/index.ts';
import { buildDocx, headingStyles, paragraph } from './build-docx.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const cell = (content: string, properties = '') => `<w:tc>${properties}${content}</w:tc>`;

const namespaces = [
  `xmlns:w="${transitional}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:o="urn:other"',
].join(' ');

const read = (body: string, styles?: string) =>
  openDocx(
    buildDocx({
      main: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
      ...(styles ? { styles } : {}),
    }),
  ).body();
const textsOf = (body: string, styles?: string) => read(body, styles).paragraphs.map(({ text }) => text);

describe('the text of a draft', () => {
  it.each<[string, string, readonly string[]]>([
    ['joins the runs of a paragraph', p(run('en ') + run('rad')), ['en rad']],
    [
      'has inserted and moved text, and not what is deleted or moved away',
      p(
        `<w:ins>${run('in')}</w:ins><w:del><w:r><w:delText>ut</w:delText></w:r></w:del><w:moveTo>${run('hit')}</w:moveTo><w:moveFrom>${run('bort')}</w:moveFrom>`,
      ),
      ['inhit'],
    ],
    [
      'joins a paragraph whose mark is deleted with the next',
      p(run('ett'), '<w:rPr><w:del/></w:rPr>') + p(run('två')) + p(run('tre')),
      ['etttvå', 'tre'],
    ],
    [
      'does not join into a table',
      `${p(run('ett'), '<w:rPr><w:del/></w:rPr>')}<w:tbl><w:tr>${cell(p(run('två')))}</w:tr></w:tbl>`,
      ['ett', 'två'],
    ],
    [
      'leaves out a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p(run('bort')))}</w:tr><w:tr>${cell(p(run('kvar')))}</w:tr></w:tbl>`,
      ['kvar'],
    ],
    [
      'leaves out a deleted cell',
      `<w:tbl><w:tr>${cell(p(run('bort')), '<w:tcPr><w:cellDel/></w:tcPr>')}${cell(p(run('kvar')))}</w:tr></w:tbl>`,
      ['kvar'],
    ],
    [
      'has the results of fields, also of one in another’s instructions, and no instructions',
      p(
        `${field('begin')}${code('IF ')}${field('begin')}${code('X')}${field('separate')}${run('inre')}${field('end')}${field('separate')}${run('resultat')}${field('end')}${run('!')}`,
      ),
      ['resultat!'],
    ],
    [
      'takes a field that never ends for none',
      p(field('begin') + run('kvar')) + p(run('också')),
      ['kvar', 'också'],
    ],
    ['has the results of simple fields', p(`<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`), ['7']],
    [
      'has tabs, breaks and hyphens as characters',
      p(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t></w:r>',
        '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>',
      ),
      ['a\tb\nc\nd\u2011e\u00adf'],
    ],
    ['has symbols by their code', p('<w:r><w:sym w:font="Arial" w:char="20AC"/></w:r>'), ['€']],
    [
      'leaves out hidden text',
      p(run('syns ') + run('syns inte', '<w:vanish/>') + run('syns', '<w:vanish w:val="0"/>')),
      ['syns syns'],
    ],
    [
      'has the Choice that is understood, and no Fallback',
      p(
        `<mc:AlternateContent><mc:Choice Requires="wps">${run('val')}</mc:Choice><mc:Fallback>${run('reserv')}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['val'],
    ],
    [
      'has the Fallback when no Choice is understood',
      p(
        `<mc:AlternateContent><mc:Choice Requires="o wps">${run('val')}</mc:Choice><mc:Choice Requires="q">${run('val')}</mc:Choice><mc:Fallback>${run('reserv')}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['reserv'],
    ],
    [
      'has the base of ruby text',
      p(`<w:r><w:ruby><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東')}</w:rubyBase></w:ruby></w:r>`),
      ['東'],
    ],
    [
      'reads through links, smart tags, custom XML and controls of every kind',
      p(
        `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:customXml>${run('c')}</w:customXml><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('d')}</w:sdtContent></w:sdt>`,
      ) +
        `<w:sdt><w:sdtContent><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell(p(run('e')))}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>`,
      ['abcd', 'e'],
    ],
    [
      'has the letters of formulas',
      p(
        `<m:oMathPara><m:oMath><m:r><m:t>a</m:t></m:r><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e></m:sSup></m:oMath></m:oMathPara>`,
      ),
      ['ab'],
    ],
    [
      'leaves out text boxes',
      p(
        `<w:r><w:drawing><wps:txbx><w:txbxContent>${p(run('ruta'))}</w:txbxContent></wps:txbx></w:drawing></w:r>${run('text')}`,
      ),
      ['text'],
    ],
    [
      'keeps white space only where the text says so',
      p('<w:r><w:t> a </w:t></w:r>') + p(run(' b ')),
      ['a', ' b '],
    ],
    ['has an empty paragraph as one', '<w:p/><w:p></w:p>', ['', '']],
  ])('%s', (_what, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it('knows headings by style and by outline level, tables, and what Vägval wrote', () => {
    const ours = (tag: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${paragraph('v')}</w:sdtContent></w:sdt>`;
    const body = [
      paragraph('Rubrik', 'Rubrik1'),
      paragraph('Egen', 'Egen'),
      p(run('Nivå'), '<w:outlineLvl w:val="2"/>'),
      p(run('Ingen'), '<w:pStyle w:val="Rubrik1"/><w:outlineLvl w:val="9"/>'),
      `<w:tbl><w:tr>${cell(paragraph('Cell'))}</w:tr></w:tbl>`,
      ours('vagval-summary'),
      ours('vagval-summary-line'),
      ours('vagval-summary-full'),
      ours('annans'),
    ].join('');
    const told = read(body, headingStyles).paragraphs.map(({ level, inTable, ours }) => [
      level,
      inTable,
      ours,
    ]);
    expect(told).toEqual([
      [1, false, false],
      [1, false, false],
      [3, false, false],
      [undefined, false, false],
      [undefined, true, false],
      [undefined, false, true],
      [undefined, false, true],
      [undefined, false, true],
      [undefined, false, false],
    ]);
  });

  it('leaves out what styles hide, unless the run says otherwise or both its styles hide', () => {
    const styles = `<w:styles xmlns:w="${transitional}">
      <w:style w:type="paragraph" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Gömd"><w:name w:val="Gömd"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Arv"><w:name w:val="Arv"/><w:basedOn w:val="Gömd"/></w:style></w:styles>`;
    const gone = run('borta', '<w:rStyle w:val="Arv"/>');
    const both = run('båda', '<w:rStyle w:val="Gömd"/>');
    expect(textsOf(p(run('a') + gone), styles)).toEqual(['a']);
    expect(
      textsOf(
        p(run('borta') + both + run('c', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Dold"/>'),
        styles,
      ),
    ).toEqual(['bådac']);
  });

  it('reads strict documents, and tells how many pieces in other formats it did not read', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const main = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>strikt</x:t></x:r></x:p><x:altChunk/></x:body></x:document>`;
    const { paragraphs, chunks } = openDocx(buildDocx({ main })).body();
    expect(paragraphs.map(({ text }) => text)).toEqual(['strikt']);
    expect(chunks).toBe(1);
  });
});

describe('where a passage stands in the XML', () => {
  const body = `<!-- å –😀 -->${p(`${run('Å &amp; 😀 ö')}<w:ins>${run('&#x1F600;x', '<w:b/>')}</w:ins><w:r><w:tab/><w:t>slut</w:t></w:r>`)}<w:p/>${p(run('nästa'))}`;
  const main = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  const story = openDocx(buildDocx({ main })).body();
  const at = (paragraph: number, offset: number) => ({ paragraph, offset });
  const cut = (passage: Passage) => {
    const found = story.locate(passage);
    return found && main.slice(found.start.at, found.end.at);
  };

  it('is exact over references, characters of two units, runs and elements', () => {
    expect(story.paragraphs.map(({ text }) => text)).toEqual(['Å & 😀 ö😀x\tslut', '', 'nästa']);
    expect(cut({ start: at(0, 0), end: at(0, 1) })).toBe('Å');
    expect(cut({ start: at(0, 2), end: at(0, 3) })).toBe('&amp;');
    expect(cut({ start: at(0, 4), end: at(0, 6) })).toBe('😀');
    expect(cut({ start: at(0, 8), end: at(0, 10) })).toBe('&#x1F600;');
    expect(cut({ start: at(0, 11), end: at(0, 12) })).toBe('<w:tab/>');
    expect(cut({ start: at(0, 12), end: at(0, 16) })).toBe('slut');
    expect(cut({ start: at(0, 16), end: at(2, 2) })).toBe('nä');
  });

  it('tells the run with its properties, the text element and the paragraph', () => {
    const found = story.locate({ start: at(0, 10), end: at(0, 12) });
    const [start, end] = [found?.start, found?.end];
    const slice = (stretch?: { start: number; end: number }) =>
      stretch && main.slice(stretch.start, stretch.end);
    expect(slice(start?.run)).toBe(run('&#x1F600;x', '<w:b/>'));
    expect(slice(start?.run?.properties)).toBe('<w:rPr><w:b/></w:rPr>');
    expect(main.slice(start?.text?.inside, start?.text?.insideEnd)).toBe('&#x1F600;x');
    expect(slice(end?.run)).toBe('<w:r><w:tab/><w:t>slut</w:t></w:r>');
    expect(end?.text).toBeUndefined();
    expect(slice(end?.paragraph)).toBe(main.slice(story.paragraphs[0]?.start, story.paragraphs[0]?.end));
  });

  it('is nowhere for a place that the text does not have', () => {
    expect(story.locate({ start: at(0, 0), end: at(0, 99) })).toBeUndefined();
    expect(story.locate({ start: at(7, 0), end: at(7, 0) })).toBeUndefined();
    expect(story.locate({ start: at(2, 3), end: at(2, 1) })).toBeUndefined();
  });
});
