import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import type { Laid } from '../../src/summary/index.ts';
import { buildDocx, paragraph } from './build-docx.ts';
import { laid, mainOf, updating } from './summary-kit.ts';

const tracked = (body = paragraph('Text')) => buildDocx({ body, settings: '<w:trackRevisions/>' });
const options = (author = 'Anna Ask') => ({ author, now: () => new Date('2026-11-25T01:02:03.456Z') });
const other = laid({ verdict: 'Samlad bedömning: aktiv.' });
const mark = 'w:author="Anna Ask" w:date="2026-11-25T01:02:03Z"';

async function written(bytes: Uint8Array, after: Laid = laid(), author?: string): Promise<Uint8Array> {
  const draft = DocxDraft.open(bytes, options(author));
  await draft.writeSummary(after, 'auto', updating(laid(), after));
  return draft.toBytes();
}

/** What the file is once somebody has accepted all changes. */
function accepted(bytes: Uint8Array): Uint8Array {
  const main = mainOf(bytes)
    .replace(/<w:ins [^>]*\/>/g, '')
    .replace(/<w:ins [^>]*>|<\/w:ins>/g, '');
  return openDocx(bytes)
    .with(new Map([['word/document.xml', main]]))
    .toBytes();
}

describe('a summary in a document with tracked changes', () => {
  it('is marked as the author’s insertion, run, paragraph and row, and nothing else is', async () => {
    const bytes = tracked();
    const main = mainOf(await written(bytes));
    const control = /<w:sdt .*<\/w:sdt>/s.exec(main)?.[0] ?? '';
    const count = (pattern: RegExp) => control.match(pattern)?.length ?? 0;
    expect(count(new RegExp(`<w:ins w:id="\\d+" ${mark}><w:r>`, 'g'))).toBe(count(/<w:r>/g));
    expect(count(new RegExp(`<w:rPr><w:ins w:id="\\d+" ${mark}/>`, 'g'))).toBe(count(/<w:p>/g));
    expect(count(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /g)).toBe(count(/<w:tr>/g));
    const ids = [...control.matchAll(/<w:ins w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(main.replace(control, '')).toBe(mainOf(bytes));
  });

  it('is changed in place while it is the author’s own insertion, and vanishes when it is taken away', async () => {
    const bytes = tracked();
    const updated = await written(await written(bytes), other);
    expect(mainOf(updated)).toContain('bedömning: aktiv.');
    expect(mainOf(updated)).not.toContain('<w:del ');
    const draft = DocxDraft.open(updated, options());
    await draft.removeSummary('table');
    expect(mainOf(draft.toBytes())).toBe(mainOf(bytes));
  });

  it('marks only the words that change once it has been accepted', async () => {
    const before = accepted(await written(tracked()));
    const after = mainOf(await written(before, other));
    expect(after.match(/<w:del /g)).toHaveLength(1);
    expect(after).toMatch(
      /<w:del [^>]*><w:r><w:rPr>.*?<\/w:rPr><w:delText xml:space="preserve">stopp<\/w:delText><\/w:r><\/w:del>/,
    );
    expect(after).toMatch(
      /<w:ins [^>]*><w:r><w:rPr>.*?<\/w:rPr><w:t xml:space="preserve">aktiv<\/w:t><\/w:r><\/w:ins>/,
    );
    const held = await DocxDraft.open(await written(before, other)).readSummaries();
    expect(held[0]?.items).toContainEqual({ kind: 'paragraph', text: 'Samlad bedömning: aktiv.' });
  });

  it('marks somebody else’s insertion as deleted instead of rewriting it', async () => {
    const after = mainOf(await written(await written(tracked(), laid(), 'Bo Ek'), other));
    expect(after).toContain(`w:author="Anna Ask"`);
    expect(after).toMatch(/<w:delText xml:space="preserve">stopp<\/w:delText>/);
  });

  it('is marked as deleted when it is taken away after it was accepted, and is then no summary any more', async () => {
    const draft = DocxDraft.open(accepted(await written(tracked())), options());
    await draft.removeSummary('table');
    const main = mainOf(draft.toBytes());
    expect(main).not.toMatch(/<w:t[ >][^<]*>Hållbarhetsbedömning/);
    expect(main).toContain('<w:delText xml:space="preserve">Hållbarhetsbedömning</w:delText>');
    expect(main.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /g)).toHaveLength(2);
    expect(await draft.readSummaries()).toEqual([]);
    await draft.writeSummary(laid(), 'auto', updating(laid(), laid()));
    expect(await draft.readSummaries()).toHaveLength(1);
  });
});

describe('what a document allows', () => {
  const stateOf = (xml: string) => DocxDraft.open(buildDocx({ settings: xml })).readState();

  it.each<[string, string, 'protected' | 'readOnly' | null, boolean]>([
    ['nothing said', '', null, false],
    ['tracked changes', '<w:trackRevisions/>', null, true],
    ['tracked changes that are off', '<w:trackRevisions w:val="0"/>', null, false],
    [
      'protection for reading',
      '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
      'protected',
      false,
    ],
    [
      'protection for forms',
      '<w:documentProtection w:edit="forms" w:enforcement="true"/>',
      'protected',
      false,
    ],
    [
      'protection that is not enforced',
      '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>',
      null,
      false,
    ],
    [
      'protection that forces tracking',
      '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
      null,
      true,
    ],
    ['a recommendation to open it for reading', '<w:writeProtection w:recommended="1"/>', null, false],
    ['a password for changing it', '<w:writeProtection w:hash="x" w:salt="y"/>', 'readOnly', false],
  ])('is told: %s', async (_what, xml, locked, tracking) => {
    expect(await stateOf(xml)).toMatchObject({ locked, tracking, signed: false });
  });

  it('is told of its language by its styles, else by what most of its text is in', async () => {
    const lang = (value: string) =>
      `<w:p><w:r><w:rPr><w:lang w:val="${value}"/></w:rPr><w:t>x</w:t></w:r></w:p>`;
    const body = lang('en-GB') + lang('sv-SE') + lang('sv-SE');
    expect((await DocxDraft.open(buildDocx({ body })).readState()).language).toBe('sv');
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
    expect((await DocxDraft.open(buildDocx({ body, styles })).readState()).language).toBe('en');
    expect((await DocxDraft.open(buildDocx({ body: lang('de-DE') })).readState()).language).toBeNull();
  });

  it('is refused with its own reason when it is protected, and nothing is written', async () => {
    const bytes = buildDocx({ settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
    const draft = DocxDraft.open(bytes);
    const text = await draft.readText();
    const start = { paragraph: 0, offset: 0 };
    for (const write of [
      () => draft.writeSummary(laid(), 'auto', updating(laid(), laid())),
      () => draft.removeSummary('table'),
      () => draft.addComment({ start, end: { paragraph: 0, offset: 3 } }, text, 'Hur?', 'Bo'),
    ]) {
      await expect(write()).rejects.toMatchObject({ code: 'protected' });
    }
    expect(draft.toBytes()).toEqual(bytes);
  });

  it('knows a digital signature', async () => {
    const signed = buildDocx({ more: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
    expect((await DocxDraft.open(signed).readState()).signed).toBe(true);
  });
});
