/** @jest-environment jsdom */
import { paragraph } from '../document/build-docx.ts';
import { Batch, commonApi, flat, open, own, partXml, sender } from './open-word.ts';

const { acceptAll } =
  require('../../src/host/model/accept.ts') as typeof import('../../src/host/model/accept.ts');

const first = ['Body', 'Paragraphs', ['GetFirst']] as const;

/** A document where Anna Ask works with changes tracked. */
async function tracked(body = paragraph('Ett två tre') + paragraph('Sist')) {
  const { word, mainXml } = open({ body });
  const send = sender(commonApi(word, { author: { name: 'Anna Ask', email: '' } }));
  const batch = () => new Batch(send);
  const b = batch();
  await b.set(b.at(), 'ChangeTrackingMode', 'TrackAll').load(b.at(), 'changeTrackingMode').values();
  return { word, batch, mainXml };
}

describe('tracked changes of the embedded Word', () => {
  it('says in the settings that changes are tracked, and marks a replaced word as the author’s', async () => {
    const { word, batch, mainXml } = await tracked();
    const b = batch();
    await b
      .instantiate(b.at(...first, ['Search', 'två'], ['GetFirst'], ['InsertText', '2', 'Replace']))
      .values();
    expect(mainXml()).toMatch(
      /<w:r><w:t[^>]*>Ett <\/w:t><\/w:r><w:del [^>]*w:author="Anna Ask" w:date="[^"]+Z"><w:r><w:delText[^>]*>två<\/w:delText><\/w:r><\/w:del><w:ins [^>]*w:author="Anna Ask"[^>]*><w:r><w:t[^>]*>2<\/w:t><\/w:r><\/w:ins><w:r><w:t[^>]*> tre<\/w:t><\/w:r>/,
    );
    expect(partXml(own(word.save()), 'word/settings.xml')).toContain('<w:trackRevisions/>');
  });

  it('gives the final text as the text, and both versions when asked', async () => {
    const { batch } = await tracked();
    const b = batch();
    b.instantiate(b.at(...first, ['Search', 'två'], ['GetFirst'], ['InsertText', '2', 'Replace']));
    b.load(b.at(...first), 'text').call(b.at(...first), 'GetReviewedText', 'Original');
    b.call(b.at(...first), 'GetReviewedText', 'Current');
    const [, text, original, current] = await b.values();
    expect([text.Text, original, current]).toEqual(['Ett 2 tre', 'Ett två tre', 'Ett 2 tre']);
  });

  it('changes one’s own insertion in place, without marking it again', async () => {
    const { batch, mainXml } = await tracked();
    const b = batch();
    b.instantiate(b.at(...first, ['InsertText', ' fyra', 'End']));
    b.instantiate(b.at(...first, ['Search', 'fyra'], ['GetFirst'], ['InsertText', '4', 'Replace']));
    await b.values();
    expect(mainXml()).not.toContain('<w:del ');
    expect(mainXml().split('<w:ins ').length - 1).toBe(1);
  });

  it('marks inserted and deleted paragraphs, rows and blocks, and accepts them all', async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph('a')}</w:tc></w:tr><w:tr><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`;
    const { word, batch, mainXml } = await tracked(paragraph('Bort') + table + paragraph('Sist'));
    const b = batch();
    b.call(b.at(...first), 'Delete');
    b.instantiate(b.at('Body', 'Tables', ['GetFirst'], ['AddRows', 'End', 1, [['c']]]));
    b.call(b.at('Body', 'Tables', ['GetFirst']), 'DeleteRows', 0, 1);
    b.instantiate(b.at('Body', ['InsertOoxml', flat(paragraph('Nytt')), 'End']));
    await b.values();
    expect(mainXml()).toMatch(/<w:trPr><w:ins [^>]*\/><\/w:trPr>/);
    expect(mainXml()).toMatch(/<w:trPr><w:del [^>]*\/><\/w:trPr>/);
    word.step(() => acceptAll(word));
    expect(word.paragraphs.map((p) => p.textContent)).toEqual(['b', 'c', 'Sist', 'Nytt']);
    expect(mainXml()).not.toMatch(/<w:(ins|del) /);
    word.undo();
    expect(mainXml()).toMatch(/<w:del /);
  });

  it('refuses a mode that there is none of', async () => {
    const { batch } = await tracked();
    const b = batch();
    expect((await b.set(b.at(), 'ChangeTrackingMode', 'Sometimes').run()).Error?.Code).toBe(
      'InvalidArgument',
    );
  });
});
