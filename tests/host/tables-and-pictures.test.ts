/** @jest-environment jsdom */
import { unzipSync } from 'fflate';
import { paragraph } from '../document/build-docx.ts';
import { flat, open, own, partXml, WordDocument } from './open-word.ts';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const cell = (text: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
const table = `<w:tbl><w:tblPr/><w:tblGrid/>${row('a', 'b')}${row('c', 'd')}</w:tbl>`;
const firstTable = ['Body', 'Tables', ['GetFirst']] as const;

describe('tables of the embedded Word', () => {
  it('reads rows and cells, and what is around a paragraph in one', async () => {
    const { batch } = open({ body: table + paragraph('efter') });
    const b = batch();
    b.load(b.at(...firstTable), 'rowCount', 'values', 'isUniform', 'headerRowCount');
    b.load(
      b.at('Body', 'Paragraphs', ['GetFirst'], ['GetNext'], 'ParentTableCellOrNullObject'),
      'rowIndex',
      'cellIndex',
      'value',
    );
    b.load(b.at(...firstTable, ['GetCell', 1, 0], 'ParentRow'), 'rowIndex', 'cellCount');
    b.load(b.at(...firstTable, ['GetParagraphAfter']), 'text');
    const [whole, inCell, second, after] = await b.values();
    expect(whole).toMatchObject({
      RowCount: 2,
      IsUniform: true,
      HeaderRowCount: 0,
      Values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    expect(inCell).toMatchObject({ RowIndex: 0, CellIndex: 1, Value: 'b' });
    expect(second).toMatchObject({ RowIndex: 1, CellCount: 2 });
    expect(after.Text).toBe('efter');
  });

  it('adds rows that look like the one they stand beside, changes words in place, and takes rows away', async () => {
    const { batch, mainXml } = open({ body: table + paragraph('efter') });
    const b = batch();
    b.instantiate(b.at(...firstTable, ['AddRows', 'End', 1, [['e', 'f']]]));
    b.instantiate(b.at(...firstTable, 'Rows', ['GetFirst'], ['InsertRows', 'Before', 1, [['0', '1']]]));
    b.set(b.at(...firstTable, ['GetCell', 1, 0]), 'Value', 'A\nB');
    b.call(b.at(...firstTable), 'DeleteRows', 2, 1);
    b.load(b.at(...firstTable), 'values');
    expect((await b.values()).at(-1).Values).toEqual([
      ['0', '1'],
      ['A\nB', 'b'],
      ['e', 'f'],
    ]);
    expect(mainXml()).toContain(
      '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">e</w:t></w:r></w:p>',
    );
  });

  it('refuses values that do not fit and rows that are not there', async () => {
    const { batch } = open({ body: table + paragraph('efter') });
    const b = batch();
    b.instantiate(b.at(...firstTable, ['AddRows', 'End', 1, [['1', '2', '3']]]));
    expect((await b.run()).Error?.Code).toBe('InvalidArgument');
    const c = batch();
    expect((await c.call(c.at(...firstTable), 'DeleteRows', 1, 2).run()).Error?.Code).toBe('ItemNotFound');
  });
});

describe('pictures of the embedded Word', () => {
  it('takes a picture from a flat package into the file under an id of its own, and gives it back', async () => {
    const { word, batch } = open({ body: paragraph('Ett') });
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="127000" cy="127000"/><wp:docPr id="1" name="Bild" descr="Diagram"/><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId7"/></wp:inline></w:drawing></w:r></w:p>';
    const parts = `<pkg:part pkg:name="/word/_rels/document.xml.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/x.png"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/media/x.png" pkg:contentType="image/png"><pkg:binaryData>${png}</pkg:binaryData></pkg:part>`;
    const b = batch();
    b.instantiate(b.at('Body', ['InsertOoxml', flat(drawing, parts), 'End']));
    const picture = b.at('Body', 'InlinePictures', ['GetFirst']);
    b.call(picture, 'GetBase64ImageSrc').load(picture, 'altTextDescription', 'width');
    const [, source, loaded] = await b.values();
    expect(source).toBe(png);
    expect(loaded).toMatchObject({ AltTextDescription: 'Diagram', Width: 10 });
    const saved = own(word.save());
    expect(unzipSync(saved)['word/media/image1.png']).toBeDefined();
    expect(partXml(saved, 'word/_rels/document.xml.rels')).toContain('Target="media/image1.png"');
    expect(partXml(saved, '[Content_Types].xml')).toContain('Extension="png"');
    const again = new WordDocument(saved);
    expect(again.parts.bytesOf('rId2')?.path).toBe('word/media/image1.png');
  });

  it('puts a picture in a line, gives it other words and size, and takes it away', async () => {
    const { batch, mainXml } = open({ body: paragraph('Ett') });
    const b = batch();
    const picture = b.at('Body', 'Paragraphs', ['GetFirst'], ['InsertInlinePictureFromBase64', png, 'End']);
    b.set(picture, 'AltTextDescription', 'Ny "text"').set(picture, 'Width', 100);
    await b.instantiate(picture).values();
    expect(mainXml()).toMatch(/<wp:extent cx="1270000"[^>]*\/><wp:docPr [^>]*descr="Ny &quot;text&quot;"/);
    const c = batch();
    await c.call(c.at('Body', 'InlinePictures', ['GetFirst']), 'Delete').values();
    expect(mainXml()).toContain('<w:p><w:r><w:t>Ett</w:t></w:r></w:p>');
  });

  it.each(['no base64!', btoa('no picture')])('refuses what is no picture: %s', async (data) => {
    const { batch, mainXml } = open();
    const before = mainXml();
    const b = batch();
    b.instantiate(b.at('Body', 'Paragraphs', ['GetFirst'], ['InsertInlinePictureFromBase64', data, 'End']));
    expect((await b.run()).Error?.Code).toBe('InvalidArgument');
    expect(mainXml()).toBe(before);
  });

  it('refuses OOXML that names a picture which it does not hold', async () => {
    const { batch } = open();
    const b = batch();
    const blip =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/></w:drawing></w:r></w:p>';
    b.instantiate(b.at('Body', ['InsertOoxml', flat(blip), 'End']));
    expect((await b.run()).Error?.Code).toBe('InvalidArgument');
  });
});
