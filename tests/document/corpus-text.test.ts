import { compareTexts } from '../../scripts/corpus/text/compare-texts.ts';
import { ListLabels } from '../../scripts/corpus/text/list-labels.ts';
import { readNumbering } from '../../scripts/corpus/text/numbering.ts';
import { openDocx } from '../../src/document/docx/index.ts';
import { transitional } from '../../src/summary/index.ts';
import { buildDocx, paragraph } from './build-docx.ts';

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering xmlns:w="${transitional}"><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}${level(2, 'bullet', 'o')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`;

const compare = (body: string, theirs: string) => compareTexts(openDocx(buildDocx({ body })), theirs);

describe('a text beside LibreOffice’s', () => {
  it('has the labels of lists, restarted by higher levels and counted on over other lists of the same kind', () => {
    const labels = new ListLabels(readNumbering(numbering));
    const next = (id: string, at: number) => labels.next(id, at);
    expect([next('1', 0), next('1', 1), next('1', 1), next('1', 2), next('1', 0), next('1', 1)]).toEqual([
      '1.',
      '1.a)',
      '1.b)',
      '▪',
      '2.',
      '2.a)',
    ]);
    expect([next('2', 0), next('2', 0), next('1', 0), next('9', 0)]).toEqual(['7.', '8.', '9.', '']);
  });

  it('is the same white space apart, and with deleted and hidden text as LibreOffice shows it', () => {
    expect(compare(paragraph('ett två'), '\ufeffett\ntvå\n')).toEqual({ kind: 'same', habits: [] });
    const body = `<w:p><w:del><w:r><w:delText>ut</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r></w:p>`;
    expect(compare(body, 'utdold')).toEqual({
      kind: 'same',
      habits: ['deleted text shown', 'hidden text shown'],
    });
  });

  it('takes any result of a field that is made anew, and no other text', () => {
    const body = `<w:p><w:r><w:t>sid</w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>9</w:t></w:r></w:fldSimple><w:r><w:t>slut</w:t></w:r></w:p>`;
    expect(compare(body, 'sid12slut').kind).toBe('same');
    expect(compare(body, 'sid12slu').kind).toBe('different');
    expect(compare(body, 'si12slut').kind).toBe('different');
  });

  it('names the reason of a difference only when that makes the texts the same', () => {
    const table = `<w:tbl><w:tblPr><w:tblpPr w:tblpY="1"/></w:tblPr><w:tr><w:tc>${paragraph('flyter')}</w:tc></w:tr></w:tbl>${paragraph('text')}`;
    expect(compare(table, 'text')).toMatchObject({
      kind: 'different',
      reason: expect.stringContaining('floating'),
    });
    expect(compare(table, 'texts')).toMatchObject({ kind: 'different', reason: undefined });
  });
});
