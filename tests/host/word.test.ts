/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { transitional } from '../../src/summary/index.ts';
import { buildDocx, headingStyles, paragraph } from '../document/build-docx.ts';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: require('node:crypto').webcrypto });

const { WordDocument } =
  require('../../src/host/model/word-document.ts') as typeof import('../../src/host/model/word-document.ts');
const { commonApi } =
  require('../../src/host/common-api/methods.ts') as typeof import('../../src/host/common-api/methods.ts');

const own = (bytes: Uint8Array) => new Uint8Array(bytes);

function open(body = paragraph('Ett', 'Rubrik1') + paragraph('Två')) {
  const word = new WordDocument(own(buildDocx({ body, styles: headingStyles })));
  const call = commonApi(word);
  const batch = async (body: unknown) => {
    const reply = await call(93, { ArrayData: ['', 'POST', '', [], JSON.stringify(body), 0, 0] });
    return JSON.parse((reply.Data as [number, unknown, string])[2]);
  };
  return { word, call, batch };
}

/** Paths to the body's first paragraph: 1 the document, 2 the body, 3 its paragraphs, 4 the first of them. */
const paths = {
  1: { ObjectPathType: 1 },
  2: { ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
  3: { ObjectPathType: 4, Name: 'Paragraphs', ParentObjectPathId: 2 },
  4: { ObjectPathType: 3, Name: 'GetFirst', ParentObjectPathId: 3 },
};
const method = (ObjectPathId: number, Name: string, ...Arguments: unknown[]) => ({
  Id: 9,
  ActionType: 3,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});
const flat = (content: string) =>
  `<pkg:package xmlns:pkg="p"><pkg:part><pkg:xmlData><w:document xmlns:w="${transitional}"><w:body>${content}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

describe('the embedded Word', () => {
  it('answers what office.js loads, with Word’s own names for styles and levels', async () => {
    const { batch } = open();
    const { Results } = await batch({
      ObjectPaths: paths,
      Actions: [
        {
          Id: 1,
          ActionType: 2,
          ObjectPathId: 3,
          QueryInfo: { Select: ['items/text', 'items/styleBuiltIn', 'items/outlineLevel'] },
        },
      ],
    });
    expect(Results[0].Value._Items).toMatchObject([
      { Text: 'Ett', StyleBuiltIn: 'Heading1', OutlineLevel: 1 },
      { Text: 'Två', StyleBuiltIn: 'Normal', OutlineLevel: 10 },
    ]);
  });

  it('refuses what it can’t do instead of making something up', async () => {
    const { batch, call } = open();
    expect(
      (await batch({ ObjectPaths: paths, Actions: [method(4, 'InsertBreak', 'Page', 'After')] })).Error.Code,
    ).toBe('NotImplemented');
    expect(
      (await batch({ ObjectPaths: paths, Actions: [method(4, 'InsertOoxml', flat('<w:p/>'), 'After')] }))
        .Error.Code,
    ).toBe('InvalidArgument');
    expect(
      (await batch({ ObjectPaths: paths, Actions: [method(4, 'InsertOoxml', 'no xml', 'Replace')] })).Error
        .Code,
    ).toBe('InvalidArgument');
    expect(
      (await batch({ ObjectPaths: paths, Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 77 }] })).Error.Code,
    ).toBe('InvalidObjectPath');
    await expect(call(66, {})).rejects.toMatchObject({ officeError: 5000 });
  });

  it('changes the XML of the document, and can undo and redo it as one step', async () => {
    const { word, batch } = open();
    const texts = () => word.paragraphs.map((p) => p.textContent);
    await batch({
      ObjectPaths: paths,
      Actions: [method(4, 'InsertOoxml', flat('<w:p><w:r><w:t>Nytt</w:t></w:r></w:p><w:p/>'), 'Replace')],
    });
    expect(texts()).toEqual(['Nytt', '', 'Två']);
    word.undo();
    expect(texts()).toEqual(['Ett', 'Två']);
    word.redo();
    expect(texts()).toEqual(['Nytt', '', 'Två']);
    expect(strFromU8(unzipSync(own(word.save()))['word/document.xml'] as Uint8Array)).toContain('Nytt');
  });

  it('keeps custom XML as parts of the file, and finds them again after saving', async () => {
    const { word, call } = open();
    const xml = '<v:a xmlns:v="urn:test">å</v:a>';
    await call(128, { xml });
    const again = commonApi(new WordDocument(own(word.save())));
    const { DataPartList } = (await again(130, { namespace: 'urn:test' })) as {
      DataPartList: { id: string }[];
    };
    expect(DataPartList).toHaveLength(1);
    expect(await again(131, { id: DataPartList[0]?.id })).toEqual({ Data: xml });
    await again(133, { id: DataPartList[0]?.id });
    expect(await again(130, { namespace: 'urn:test' })).toEqual({ DataPartList: [] });
    await expect(again(131, { id: DataPartList[0]?.id })).rejects.toMatchObject({ officeError: 6001 });
  });

  it('leaves the file byte for byte as it was when nothing has changed', () => {
    const bytes = own(buildDocx());
    expect(unzipSync(own(new WordDocument(bytes).save()))).toEqual(unzipSync(bytes));
  });
});
