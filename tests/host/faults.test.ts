/** @jest-environment jsdom */
import { paragraph } from '../document/build-docx.ts';
import { Batch, commonApi, flat, open, own, sender, WordDocument } from './open-word.ts';

const { Plays } =
  require('../../src/host/faults/index.ts') as typeof import('../../src/host/faults/index.ts');

const { Comments } =
  require('../../src/host/model/comments.ts') as typeof import('../../src/host/model/comments.ts');

const first = ['Body', 'Paragraphs', ['GetFirst']] as const;
const inline =
  '<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="mall"/><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:r><w:t>b</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:id w:val="2"/></w:sdtPr><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>';

/** A document with some faults played on it. */
function playing(faults: string, body = paragraph('Ett') + paragraph('Två')) {
  const { word, mainXml } = open({ body });
  const plays = new Plays(faults);
  word.dropsNewParts = plays.dropsNewParts;
  const call = commonApi(word, { plays });
  return { word, call, mainXml, plays, batch: () => new Batch(sender(call)) };
}

describe('faults of real hosts, played', () => {
  it('ooxml-copy-after-control leaves a copy of what was put in', async () => {
    const { word, batch } = playing('ooxml-copy-after-control');
    const b = batch();
    const control = b.at(...first, ['InsertContentControl']);
    await b.instantiate(b.at(control, ['InsertOoxml', flat(paragraph('Nytt')), 'Replace'])).values();
    expect(word.paragraphs.map((p) => p.textContent)).toEqual(['Nytt', 'Nytt', 'Två']);
  });

  it('control-silently-missing makes nothing the first time, without an error', async () => {
    const { batch, mainXml } = playing('control-silently-missing');
    for (const expected of [0, 1]) {
      const b = batch();
      const control = b.at(...first, ['InsertContentControl']);
      b.set(control, 'Tag', 'x').instantiate(
        b.at(control, ['InsertOoxml', flat(paragraph('Nytt')), 'Replace']),
      );
      await b.values();
      expect(mainXml().split('<w:sdt>').length - 1).toBe(expected);
    }
  });

  it('control-property-fails for two controls of one paragraph, and inline-control-not-allowed for others’', async () => {
    const shared = playing('control-property-fails', inline).batch();
    shared.set(shared.at('ContentControls', ['GetFirst']), 'Title', 'x');
    expect((await shared.run()).Error?.Code).toBe('GeneralException');
    const others = playing('inline-control-not-allowed', inline).batch();
    others.call(others.at('ContentControls', ['GetFirst']), 'GetOoxml');
    expect((await others.run()).Error?.Code).toBe('NotAllowed');
  });

  it('custom-xml-lost-on-reopen keeps a part while the document is open, and saves the file without it', async () => {
    const { word, call } = playing('custom-xml-lost-on-reopen');
    await call(128, { xml: '<a xmlns="urn:x"/>' });
    expect((await call(130, { namespace: 'urn:x' })).DataPartList).toHaveLength(1);
    const again = commonApi(new WordDocument(own(word.save())));
    expect((await again(130, { namespace: 'urn:x' })).DataPartList).toHaveLength(0);
  });

  it('custom-xml-too-large does not find a large part, and custom-xml-default-namespace changes no node', async () => {
    const { call } = playing('custom-xml-too-large:1,custom-xml-default-namespace');
    const large = (await call(128, { xml: `<a xmlns="urn:x">${'x'.repeat(2000)}</a>` })).DataPartProperties;
    expect((await call(130, { namespace: 'urn:x' })).DataPartList).toEqual([]);
    await expect(call(131, large as Record<string, unknown>)).rejects.toMatchObject({ officeError: 6001 });
    const { id } = (await call(128, { xml: '<a xmlns="urn:y">1</a>' })).DataPartProperties as { id: string };
    const [node] = (await call(132, { id, xpath: '/*' })).DataNodeList as { DataNodeHandle: string }[];
    await expect(call(138, { ...node, xml: '<a/>' })).rejects.toMatchObject({ officeError: 6100 });
  });

  it('comment-not-allowed refuses a comment and leaves nothing of one', async () => {
    const { word, batch } = playing('comment-not-allowed');
    const b = batch();
    b.instantiate(b.at(...first, ['GetRange'], ['InsertComment', 'x']));
    expect((await b.run()).Error?.Code).toBe('NotAllowed');
    expect(new Comments(word).all()).toEqual([]);
  });

  it('tracked-ooxml-rewrite marks text beside what was inserted', async () => {
    const { word, batch, mainXml } = playing('tracked-ooxml-rewrite');
    word.tracking = 'TrackAll';
    const b = batch();
    const control = b.at('Body', 'Paragraphs', ['GetLast'], ['InsertContentControl']);
    await b.instantiate(b.at(control, ['InsertOoxml', flat(paragraph('Nytt')), 'Replace'])).values();
    expect(mainXml()).toMatch(/<w:del [^>]*><w:r><w:delText[^>]*>Ett<\/w:delText>/);
  });

  it('html-into-control-partial puts in the first block alone', async () => {
    const { word, batch } = playing('html-into-control-partial');
    const b = batch();
    const control = b.at(...first, ['InsertContentControl']);
    await b.instantiate(b.at(control, ['InsertHtml', '<p>a</p><p>b</p>', 'Replace'])).values();
    expect(word.paragraphs.map((p) => p.textContent)).toEqual(['a', 'Två']);
  });

  it('throttled refuses whole batches that insert, as often as it says', async () => {
    const { batch, mainXml } = playing('throttled:1');
    const codes: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      const b = batch();
      b.instantiate(b.at(...first, ['InsertText', 'x', 'End']));
      codes.push((await b.run()).Error?.Code);
    }
    expect(codes).toEqual(['RequestPayloadSizeLimitExceeded', undefined]);
    expect(mainXml()).toContain('Ettx');
  });

  it('search-limit refuses characters that have a meaning, old-word promises less, read-only is told', async () => {
    const { batch, plays } = playing('search-limit,old-word:11,read-only');
    const b = batch();
    b.load(b.at('Body', ['Search', 'Ett?', null]), 'items/text');
    expect((await b.run()).Error?.Code).toBe('SearchStringInvalidOrTooLong');
    expect([plays.wordApi, plays.readOnly]).toEqual([1.1, true]);
    expect(new Plays('').wordApi).toBeUndefined();
  });
});
