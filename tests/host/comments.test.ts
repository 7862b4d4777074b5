/** @jest-environment jsdom */
import { paragraph } from '../document/build-docx.ts';
import { Batch, commonApi, mainXml, open, own, partXml, sender, WordDocument } from './open-word.ts';

const { Comments } =
  require('../../src/host/model/comments.ts') as typeof import('../../src/host/model/comments.ts');

const first = ['Body', 'Paragraphs', ['GetFirst']] as const;
const body = paragraph('Vi räknar med minskade utsläpp.') + paragraph('Mer text.');

describe('comments of the embedded Word', () => {
  it('keeps a comment, a reply and its being resolved in the file, as Word does', async () => {
    const { word, call } = open({ body });
    const author = { name: 'Bo Berg', email: 'bo@example.invalid' };
    const send = sender(commonApi(word, { author }));
    expect(call).toBeDefined();
    const b = new Batch(send);
    const comment = b.at(
      ...first,
      ['Search', 'minskade utsläpp'],
      ['GetFirst'],
      ['InsertComment', 'Hur mycket?'],
    );
    const reply = b.at(comment, ['Reply', 'Tio procent\nenligt bilagan.']);
    b.instantiate(comment).instantiate(reply).set(comment, 'Resolved', true);
    await b.values();

    const saved = own(word.save());
    expect(mainXml(saved)).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r><w:t[^>]*>minskade utsläpp<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/><w:commentRangeEnd w:id="1"\/><w:r><w:commentReference w:id="0"\/><\/w:r><w:r><w:commentReference w:id="1"\/><\/w:r>/,
    );
    expect(partXml(saved, 'word/comments.xml')).toMatch(/w:author="Bo Berg"[^>]*w:initials="BB"/);
    expect(partXml(saved, 'word/commentsExtended.xml')).toMatch(
      /<w15:commentEx w15:paraId="(\w{8})" w15:done="1"\/><w15:commentEx w15:paraId="\w{8}" w15:paraIdParent="\1" w15:done="1"\/>/,
    );
    expect(partXml(saved, '[Content_Types].xml')).toContain('/word/commentsExtended.xml');

    const again = new Batch(sender(commonApi(new WordDocument(saved))));
    const list = again.at('Body', ['GetComments']);
    again.load(list, 'items/content', 'items/authorName', 'items/resolved', 'items/creationDate');
    again.load(again.at(list, ['GetFirst'], 'Replies'), 'items/content');
    again.load(again.at(list, ['GetFirst'], ['GetRange']), 'text');
    const [comments, replies, range] = await again.values();
    expect(comments._Items).toMatchObject([
      {
        Content: 'Hur mycket?',
        AuthorName: 'Bo Berg',
        Resolved: true,
        CreationDate: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    expect(replies._Items).toMatchObject([{ Content: 'Tio procent\nenligt bilagan.' }]);
    expect(range.Text).toBe('minskade utsläpp');
  });

  it('reads comments that other programs made, without ids of paragraphs, and can resolve them', async () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const commented = `<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>Text</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`;
    const { word, batch } = open({
      body: commented,
      more: {
        'word/comments.xml': `<w:comments xmlns:w="${w}"><w:comment w:id="4" w:author="&lt;b&gt;X"><w:p><w:r><w:t>Hej</w:t></w:r></w:p></w:comment></w:comments>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
      },
    });
    const b = batch();
    const comment = b.at('Body', ['GetComments'], ['GetFirst']);
    b.load(comment, 'content', 'authorName', 'resolved')
      .set(comment, 'Resolved', true)
      .load(comment, 'resolved');
    const [before, after] = await b.values();
    expect(before).toMatchObject({ Content: 'Hej', AuthorName: '<b>X', Resolved: false });
    expect(after.Resolved).toBe(true);
    const saved = own(word.save());
    expect(partXml(saved, 'word/comments.xml')).toMatch(/mc:Ignorable="w14"/);
    word.undo();
    const c = batch();
    expect((await c.load(c.at('Body', ['GetComments'], ['GetFirst']), 'resolved').values())[0].Resolved).toBe(
      false,
    );
  });

  it('gives the comments of a part of the text alone, and takes one away with all that belongs to it', async () => {
    const { word, batch, mainXml: main } = open({ body });
    const text = (xml: string) => xml.slice(xml.indexOf('<w:body>'));
    const before = text(main());
    const b = batch();
    const comment = b.at(...first, ['GetRange', 'Content'], ['InsertComment', 'Ett']);
    b.instantiate(b.at(comment, ['Reply', 'Svar']));
    b.load(b.at('Body', 'Paragraphs', ['GetLast'], ['GetComments']), 'items/content');
    b.load(b.at(...first, ['GetComments']), 'items/content');
    b.call(comment, 'Delete');
    const [, none, one] = await b.values();
    expect([none._Items.length, one._Items.length]).toEqual([0, 1]);
    expect(text(main())).toBe(before);
    expect(new Comments(word).all()).toEqual([]);
  });

  it('says that a comment is gone', async () => {
    const { batch } = open({ body });
    const b = batch();
    const comment = b.at(...first, ['GetRange'], ['InsertComment', 'Ett']);
    b.call(comment, 'Delete').set(comment, 'Resolved', true);
    expect((await b.run()).Error?.Code).toBe('ItemNotFound');
  });
});
