import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import type { Passage } from '../../src/evidence/index.ts';
import { buildDocx, paragraph } from './build-docx.ts';
import { mainOf } from './summary-kit.ts';

const options = { now: () => new Date('2026-11-25T01:02:03.456Z') };
const between = (from: number, to: number, first = 0, last = first): Passage => ({
  start: { paragraph: first, offset: from },
  end: { paragraph: last, offset: to },
});

async function commented(bytes: Uint8Array, passage: Passage, words = 'Hur vet vi?', by = 'Rut Ek') {
  const draft = DocxDraft.open(bytes, options);
  await draft.addComment(passage, await draft.readText(), words, by);
  return draft;
}

const part = (draft: DocxDraft, name: string) => openDocx(draft.toBytes()).text(name);

describe('a comment in a file', () => {
  it('stands exactly at its passage, and the runs around it keep text, looks and white space', async () => {
    const body =
      '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>Vi minskar &amp; mäter utsläppen</w:t></w:r></w:p>';
    const draft = await commented(buildDocx({ body }), between(3, 18));
    expect(mainOf(draft.toBytes())).toContain(
      [
        '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Vi </w:t></w:r><w:commentRangeStart w:id="0"/>',
        '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">minskar &amp; mäter</w:t></w:r><w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> utsläppen</w:t></w:r></w:p>',
      ].join(''),
    );
    expect(await draft.readComments()).toEqual([
      {
        id: '0',
        by: 'Rut Ek',
        at: '2026-11-25T01:02:03.000Z',
        text: 'Hur vet vi?',
        resolved: false,
        replies: [],
        anchor: expect.objectContaining({ quote: 'minskar & mäter' }),
      },
    ]);
  });

  it('does not split a run that its passage takes whole, nor changes what the reader sees', async () => {
    const bytes = buildDocx({ body: paragraph('Ett') + paragraph('Två') });
    const draft = await commented(bytes, between(0, 3, 0, 1));
    const main = mainOf(draft.toBytes());
    expect(main.replace(/<w:commentRange[^>]*>|<w:r><w:commentReference [^>]*><\/w:r>/g, '')).toBe(
      mainOf(bytes),
    );
    expect((await draft.readComments())[0]?.anchor?.quote).toBe('Ett\nTvå');
  });

  it('does not begin to show white space that the text did not count', async () => {
    const draft = await commented(
      buildDocx({ body: '<w:p><w:r><w:t>  Ett två  </w:t></w:r></w:p>' }),
      between(0, 3),
    );
    expect((await draft.readText()).paragraphs[0]?.text).toBe('Ett två');
  });

  it('goes into tabs, CDATA, empty paragraphs and documents with another prefix', async () => {
    const tabs = '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>';
    const tabbed = await commented(buildDocx({ body: tabs }), between(1, 2));
    expect((await tabbed.readText()).paragraphs[0]?.text).toBe('a\tb');
    expect(mainOf(tabbed.toBytes())).toContain(
      '<w:t>a</w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:tab/></w:r>',
    );
    const cdata = await commented(
      buildDocx({ body: '<w:p><w:r><w:t><![CDATA[a<b c]]></w:t></w:r></w:p>' }),
      between(2, 3),
    );
    expect((await cdata.readComments())[0]?.anchor?.quote).toBe('b');
    expect((await cdata.readText()).paragraphs[0]?.text).toBe('a<b c');
    const empty = await commented(buildDocx({ body: '<w:p/>' }), between(0, 0));
    expect(await empty.readComments()).toMatchObject([{ text: 'Hur vet vi?', anchor: null }]);
    const prefixed = buildDocx({
      main: '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Ett två</x:t></x:r></x:p></x:body></x:document>',
    });
    expect((await (await commented(prefixed, between(4, 7))).readComments())[0]?.anchor?.quote).toBe('två');
  });

  it('shows names and texts as they are, whatever they look like', async () => {
    const words = '<script>alert(1)</script> & "så"\nrad två';
    const draft = await commented(buildDocx(), between(0, 3), words, '<b>Bo "B"</b>');
    expect(await draft.readComments()).toMatchObject([{ text: words, by: '<b>Bo "B"</b>' }]);
  });

  it('has replies and is resolved, and opened again, also where the document knew neither', async () => {
    const draft = await commented(buildDocx(), between(0, 3));
    await draft.replyTo('0', 'Se sidan 3.', 'Bo Ask');
    await draft.replyTo('0', 'Tack.', 'Rut Ek');
    await draft.resolveComment('0', true);
    const again = DocxDraft.open(draft.toBytes());
    expect(await again.readComments()).toMatchObject([
      {
        resolved: true,
        replies: [
          { by: 'Bo Ask', text: 'Se sidan 3.' },
          { by: 'Rut Ek', text: 'Tack.' },
        ],
      },
    ]);
    expect(mainOf(draft.toBytes())).toMatch(
      /(<w:commentRangeEnd [^>]*>){3}(<w:r><w:commentReference w:id="[012]"\/><\/w:r>){3}/,
    );
    expect(part(draft, '[Content_Types].xml')).toContain('wordprocessingml.commentsExtended+xml');
    await again.resolveComment('0', false);
    expect((await again.readComments())[0]?.resolved).toBe(false);
  });

  it('is refused when its passage is not there any more', async () => {
    const draft = DocxDraft.open(buildDocx());
    const text = { paragraphs: [{ text: 'Något annat', inTable: false, ours: false }] };
    await expect(draft.addComment(between(0, 3), text, 'x', 'Bo')).rejects.toMatchObject({ code: 'notKept' });
    await expect(draft.replyTo('7', 'x', 'Bo')).rejects.toMatchObject({ code: 'notKept' });
  });
});

describe('comments that were there', () => {
  const comment = (id: number, text: string, more = '') =>
    `<w:comment w:id="${id}" w:author="Bo" w:date="2026-01-02T03:04:05Z"><w:p${more}><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const existing = (body: string, comments: string, extended?: string) =>
    buildDocx({ body, comments, ...(extended ? { extended } : {}) });

  it('come in document order, those without a place last, and ranges need not be balanced', async () => {
    const body = [
      '<w:p><w:commentRangeStart w:id="2"/><w:r><w:t>Ett</w:t></w:r><w:commentRangeEnd w:id="2"/><w:commentRangeStart w:id="9"/>',
      '<w:r><w:t> två</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t> tre</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:commentRangeEnd w:id="8"/></w:p>',
    ].join('');
    const draft = DocxDraft.open(
      existing(body, comment(1, 'om tre') + comment(2, 'om ett') + comment(3, 'utan plats')),
    );
    expect((await draft.readComments()).map(({ text, anchor }) => [text, anchor?.quote ?? null])).toEqual([
      ['om ett', 'Ett'],
      ['om tre', 'tre'],
      ['utan plats', null],
    ]);
    await draft.addComment(between(0, 3), await draft.readText(), 'ny', 'Rut');
    expect((await draft.readComments()).map(({ id }) => id)).toContain('10');
  });

  it('keep every byte of theirs when one is answered that has no number yet', async () => {
    const body =
      '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Ett</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const bytes = existing(body, comment(0, 'Hur?'));
    const draft = DocxDraft.open(bytes, options);
    await draft.replyTo('0', 'Så.', 'Rut');
    expect(await draft.readComments()).toMatchObject([{ text: 'Hur?', replies: [{ text: 'Så.' }] }]);
    const before = openDocx(bytes).text('word/comments.xml');
    const after = part(draft, 'word/comments.xml');
    expect(
      after
        .replace(/ xmlns:w14="[^"]*" w14:paraId="[0-9A-F]{8}"/, '')
        .startsWith(before.replace('</w:comments>', '')),
    ).toBe(true);
  });

  it('are threads of their own where replies go round in a circle', async () => {
    const number = (id: string) =>
      ` xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="${id}"`;
    const extended =
      '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000002" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>';
    const draft = DocxDraft.open(
      existing(
        paragraph('x'),
        comment(0, 'a', number('00000001')) + comment(1, 'b', number('00000002')),
        extended,
      ),
    );
    expect((await draft.readComments()).map(({ text }) => text).sort()).toEqual(['a', 'b']);
  });
});
