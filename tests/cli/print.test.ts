import { readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { readChecklist } from '../../src/checklists/file/index.ts';
import { printedChecklist, printedDocx, printedHtml } from '../../src/cli/print/index.ts';
import { DocxDraft, readXmlEvents } from '../../src/document/docx/index.ts';
import { allCriteria } from '../../src/engine/index.ts';
import { checklist, file, folder, root, vagval } from './run.ts';
import { core, everything, files } from './workbook/files.ts';

const lists = files.flatMap(({ name, text, core: its }) =>
  its ? [{ name, read: readChecklist(text, its) }] : [],
);
const languages = ['sv', 'en'] as const;
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a checklist that is printed', () => {
  it.each(lists)(
    'tells every word of $name that an officer goes by, as a document and as a page',
    async ({ read }) => {
      for (const language of languages) {
        const printed = printedChecklist(read, language);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(printedDocx(printed)) });
        let page = '';
        readXmlEvents(xmlOf(printedHtml(printed)), 'page', { text: (text) => (page += ` ${text}`) });
        const wanted = [
          read.description,
          ...allCriteria(read).flatMap(({ title, question, meaning, levels, guidance, misunderstanding }) => [
            ...[title, question, meaning, misunderstanding, ...levels.map(({ descriptor }) => descriptor)],
            ...(guidance ? [guidance.lookFor, guidance.good, guidance.weak] : []),
          ]),
          ...read.gates.flatMap(({ title, question, outcomes }) => [
            title,
            question,
            ...Object.values(outcomes),
          ]),
          ...read.bands.flatMap(({ label, meaning }) => [label, meaning]),
          ...read.requirements.map(({ title }) => title),
          ...(read.openQuestions ?? []),
        ].flatMap((text) => (text ? [plain(text[language])] : []));
        expect(wanted.filter((text) => !plain(value).includes(text))).toEqual([]);
        expect(wanted.filter((text) => !plain(page).includes(text))).toEqual([]);
      }
    },
  );

  it.each(lists)('has headings in $name that never skip a level', ({ read }) => {
    let before = 0;
    for (const piece of printedChecklist(read, 'sv').pieces) {
      if (piece.kind !== 'heading') continue;
      expect(piece.level).toBeLessThanOrEqual(before + 1);
      before = piece.level;
    }
  });

  it('tells questions that give points from those that only requirements look at', () => {
    const eruf = lists.find(({ name }) => name === 'overlays/eruf.yaml');
    const text = JSON.stringify(eruf && printedChecklist(eruf.read, 'sv'));
    expect(text).toContain(
      'Checklistan har 4 frågor som ger poäng, 5 som bara kraven ser på och 10 grindar.',
    );
    expect(text).toContain('2 VG – väl godkänt (3 poäng)');
    expect(text).not.toContain('2 Aktivt (2 poäng)');
  });

  it('says its rules in words', () => {
    const text = JSON.stringify(printedChecklist(readChecklist(everything, core), 'sv'));
    expect(text).toContain('Version 1.2.0, utkast.');
    expect(text).toContain('Minst delvis: minst nivå 1 på ”Eget”. Nås det inte: ger en anmärkning.');
    expect(text).toContain('Gäller när ”Slag av stöd” är ”Investering” eller');
    expect(text).toContain('Vem beslutar?');
    expect(text).toContain('ger högst ”Svag”');
  });

  it('opens as a document of its own, in its language', async () => {
    const bytes = printedDocx(printedChecklist(readChecklist(everything, core), 'en'));
    const draft = DocxDraft.open(bytes);
    expect((await draft.readState()).language).toBe('en');
  });

  it('marks rows and columns of its tables for who can’t see them', () => {
    const page = printedHtml(printedChecklist(readChecklist(everything, core), 'sv'));
    expect(page).toContain('<html lang="sv">');
    expect(page).toMatch(/<caption>Nivåer: Eget<\/caption>/);
    expect(page).toMatch(/<th scope="col">Nivå<\/th>/);
    expect(page).toMatch(/<th scope="row">0 Nej<\/th>/);
    expect(page).not.toMatch(/<(script|link|img)/);
  });
});

describe('vagval checklist print', () => {
  const out = (name: string) => path.join(folder, name);

  it('writes what the name’s ending says, in the language asked for', () => {
    expect(vagval('checklist', 'print', checklist, '-o', out('lista.docx')).code).toBe(0);
    expect(readFileSync(out('lista.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(vagval('checklist', 'print', checklist, '-o', out('lista.html'), '--lang', 'en').code).toBe(0);
    expect(readFileSync(out('lista.html'), 'utf8')).toContain('<h1>Project support</h1>');
  });

  it('tells a programme that is laid on the checklist in a part of its own: its rules, and what only it asks', () => {
    const name = out('med-aurora.html');
    expect(vagval('checklist', 'print', checklist, '-o', name, '--overlay', 'aurora').code).toBe(0);
    const page = readFileSync(name, 'utf8');
    vagval('checklist', 'print', checklist, '-o', out('utan.html'));
    const [before = '', part = ''] = page.split(/<h2[^>]*>Programmet /);
    const base = readFileSync(out('utan.html'), 'utf8').split(/<h2[^>]*>Källor/)[0] ?? '';
    expect(before.replace(/<p>På checklistan läggs: .*?<\/p>\s*/, '')).toBe(base);
    expect(part).toMatch(/^[^<]*Aurora[^<]*<\/h2>/);
    expect(part).toContain('Frågor ur checklistan som programmet räknar');
    const own = part.split('Frågor som bara programmet ställer')[1] ?? '';
    const asked = new Set(
      allCriteria(readChecklist(readFileSync(checklist, 'utf8'), core)).map(({ id }) => id),
    );
    const aurora = files.find((one) => one.name === 'overlays/aurora.yaml');
    const only = allCriteria(readChecklist(aurora?.text ?? '', core)).filter(({ id }) => !asked.has(id));
    expect(only.length).toBeGreaterThan(0);
    for (const { question } of only) expect(plain(own)).toContain(plain(question.sv).slice(0, 30));
  });

  it('tells the core’s questions, and nothing that each checklist decides', () => {
    const from = path.join(root, 'src/checklists/core.yaml');
    expect(vagval('checklist', 'print', from, '-o', out('karna.html')).code).toBe(0);
    const page = readFileSync(out('karna.html'), 'utf8');
    expect(page).toContain('<h1>Kärnan</h1>');
    expect(page.match(/<caption>Nivåer: /g)).toHaveLength(core.criteria.length);
    expect(page.match(/<caption>Utgångar: /g)).toHaveLength(core.gates.length);
    expect(page).not.toMatch(/Vikt \d|Verkan|Omdömen/);
    const laid = vagval('checklist', 'print', from, '-o', out('karna2.html'), '--overlay', 'aurora');
    expect(laid.said).toContain('inget tillägg kan läggas på kärnan');
  });

  it.each([
    ['another ending', checklist, 'lista.pdf', /\.docx eller \.html/],
    ['a checklist with faults', file('trasig.yaml', 'id: X'), 'trasig.docx', /saknas|fel form/],
  ])('refuses %s and says why', (_what, from, name, reason) => {
    const { code, said } = vagval('checklist', 'print', from, '-o', out(name));
    expect(code).not.toBe(0);
    expect(said).toMatch(reason);
  });
});

/** A page of ours as XML: its few empty elements closed. */
const xmlOf = (page: string) =>
  page.replace('<!doctype html>', '').replace(/<(meta|col)\b([^>]*)>/g, '<$1$2/>');
