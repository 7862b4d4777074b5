/** @jest-environment jsdom */
import { paragraph } from '../document/build-docx.ts';
import { commonApi, open, own, WordDocument } from './open-word.ts';

const { Plays, faultNames, UnknownFault } =
  require('../../src/host/faults/index.ts') as typeof import('../../src/host/faults/index.ts');

describe('the Common API of the embedded Word', () => {
  it('gives the document as a file in slices, and no more of one that is closed', async () => {
    const { word, call } = open();
    const { 0: handle, 1: size } = await call(77, { 0: 1, 1: 300 });
    const bytes: number[] = [];
    for (let i = 0; i * 300 < Number(size); i++)
      bytes.push(...((await call(80, { 2: handle, 3: i }))[0] as number[]));
    expect(new Uint8Array(bytes)).toEqual(new Uint8Array(word.save()));
    await expect(call(80, { 2: handle, 3: 999 })).rejects.toMatchObject({ officeError: 5008 });
    await call(81, { 2: handle });
    await expect(call(80, { 2: handle, 3: 0 })).rejects.toMatchObject({ officeError: 5010 });
    await expect(call(77, { 0: 2, 1: 300 })).rejects.toMatchObject({ officeError: 1009 });
  });

  it('finds nodes of custom XML and changes them in the part', async () => {
    const { word, call } = open();
    const added = await call(128, { xml: '<v:a xmlns:v="urn:x"><v:b n="1">ett</v:b></v:a>' });
    const { id } = added.DataPartProperties as { id: string };
    await call(139, { id, prefix: 'q', namespace: 'urn:x' });
    expect(await call(140, { id, prefix: 'q' })).toEqual({ Data: 'urn:x' });
    // What runs these tests does not know prefixes in XPath; browsers do.
    const found = await call(132, { id, xpath: '/*/*' });
    const [node] = found.DataNodeList as { DataNodeHandle: string; DataNodeBaseName: string }[];
    expect(node).toMatchObject({
      DataNodeBaseName: 'b',
      DataNodeNamespaceUri: 'urn:x',
      DataNodeType: 'element',
    });
    expect(await call(142, { DataNodeHandle: node?.DataNodeHandle })).toEqual({ Data: 'ett' });
    await call(138, { DataNodeHandle: node?.DataNodeHandle, xml: '<v:c xmlns:v="urn:x">två</v:c>' });
    expect(await call(131, { id })).toEqual({ Data: '<v:a xmlns:v="urn:x"><v:c>två</v:c></v:a>' });
    await expect(call(142, { DataNodeHandle: node?.DataNodeHandle })).rejects.toMatchObject({
      officeError: 6000,
    });
    await expect(call(132, { id, xpath: '///' })).rejects.toMatchObject({ officeError: 6100 });
    await expect(call(128, { xml: 'no xml' })).rejects.toMatchObject({ officeError: 6100 });
    const again = commonApi(new WordDocument(own(word.save())));
    expect((await again(130, { namespace: 'urn:x' })).DataPartList).toHaveLength(1);
  });

  it('refuses every write in a document that is read-only or protected', async () => {
    const settings = `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>`;
    const kept = open({ more: { 'word/settings.xml': settings, 'word/_rels/document.xml.rels': rels } });
    const closed = open();
    closed.word.readOnly = true;
    for (const [{ batch, call, mainXml }, code] of [
      [kept, 'NotAllowed'],
      [closed, 'AccessDenied'],
    ] as const) {
      const before = mainXml();
      const b = batch();
      b.instantiate(b.at('Body', 'Paragraphs', ['GetFirst'], ['InsertText', 'x', 'End']));
      expect((await b.run()).Error?.Code).toBe(code);
      await expect(call(128, { xml: '<a/>' })).rejects.toMatchObject({ officeError: 5002 });
      expect(mainXml()).toBe(before);
      const c = batch();
      expect((await c.load(c.at('Body', 'Paragraphs', ['GetFirst']), 'text').values())[0].Text).toBe('Hej');
    }
  });

  it('plays faults by name, as often as the number says, and names one that there is none of', async () => {
    expect(faultNames).toHaveLength(19);
    expect(() => new Plays('busy,nonsense')).toThrow(UnknownFault);
    expect(() => new Plays('busy:x')).toThrow('busy:x');
    const { word } = open({ body: paragraph('Hej') });
    const call = commonApi(word, { plays: new Plays('busy:2, custom-xml-silently-dropped:1') });
    const { Batch, sender } = await import('./open-word.ts');
    const codes: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      const b = new Batch(sender(call));
      b.instantiate(b.at('Body', 'Paragraphs', ['GetFirst'], ['InsertText', 'x', 'End']));
      codes.push((await b.run()).Error?.Code);
    }
    expect(codes).toEqual(['GeneralException', 'GeneralException', undefined]);
    await call(128, { xml: '<a xmlns="urn:y"/>' });
    expect((await call(130, { namespace: 'urn:y' })).DataPartList).toEqual([]);
    await call(128, { xml: '<a xmlns="urn:y"/>' });
    expect((await call(130, { namespace: 'urn:y' })).DataPartList).toHaveLength(1);
  });
});
