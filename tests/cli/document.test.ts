import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  type Assessment,
  begun,
  digestsOf,
  ended,
  meetingNow,
  withDecision,
  withSignOff,
} from '../../src/assessment/index.ts';
import { readChecklistFile } from '../../src/checklists/file/index.ts';
import { DocxDraft } from '../../src/document/docx/index.ts';
import { transitional } from '../../src/summary/index.ts';
import { buildDocx, headingStyles, paragraph } from '../document/build-docx.ts';
import { checklist, file, folder, vagval } from './run.ts';

const body =
  paragraph('Ansökan', 'Rubrik1') +
  paragraph('Vi mäter utsläppen.') +
  paragraph('Hållbarhet', 'Rubrik1') +
  paragraph('Slut');
const draft = file('utkast.docx', buildDocx({ body, styles: headingStyles }));
const answersOf = (name: string, answers: unknown) => file(name, JSON.stringify({ answers, facts: {} }));
const first = answersOf('svar.json', {
  'cirkulara-floden': { level: 2, reason: 'Mätbara mål' },
  'dnsh-klimat': { gate: 'pass' },
});
const second = answersOf('svar-2.json', {
  'cirkulara-floden': { level: 3, reason: 'Bilagan visar mer' },
  spridning: { level: 1 },
});

const output = (name: string) => path.join(folder, name);
const insert = (from: string, to: string, answers: string, ...more: string[]) =>
  vagval('insert', from, '--checklist', checklist, '--answers', answers, '-o', to, ...more);
const open = (name: string) => DocxDraft.open(readFileSync(name));
const sizesIn = async (name: string) => (await open(name).readSummaries()).map(({ size }) => size);
const mainPart = (name: string) =>
  strFromU8(unzipSync(readFileSync(name))['word/document.xml'] as Uint8Array);

/** A copy in which somebody has changed words of the main part in another program. */
function edited(from: string, to: string, before: string, after: string): string {
  const parts = unzipSync(readFileSync(from));
  const main = strFromU8(parts['word/document.xml'] as Uint8Array);
  if (!main.includes(before)) throw new Error(`"${before}" is not in the document`);
  return file(to, zipSync({ ...parts, 'word/document.xml': strToU8(main.replace(before, after)) }));
}

async function assessmentIn(name: string) {
  const stored = await open(name).readAssessment();
  if (stored.kind !== 'found') throw new Error(stored.kind);
  return stored.assessment;
}

const protectedDraft = () => {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return file(
    'skyddat.docx',
    buildDocx({
      more: {
        'word/settings.xml': `<w:settings xmlns:w="${transitional}"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/settings" Target="settings.xml"/></Relationships>`,
      },
    }),
  );
};
const signedDraft = () => file('signerat.docx', buildDocx({ more: { '_xmlsignatures/origin.sigs': '' } }));

describe('vagval insert', () => {
  it('puts in the sizes that are asked for, repeated or with commas, and the short one when none is', async () => {
    expect(insert(draft, output('kort.docx'), first)).toMatchObject({
      code: 0,
      said: '',
      out: expect.stringContaining('den korta sammanfattningen är infogad under rubriken ”Hållbarhet”'),
    });
    expect(await sizesIn(output('kort.docx'))).toEqual(['table']);
    expect(insert(draft, output('alla.docx'), first, '--size', 'line,full', '--size', 'table').code).toBe(0);
    expect((await sizesIn(output('alla.docx'))).toSorted()).toEqual(['full', 'line', 'table']);
    expect(Object.keys(unzipSync(readFileSync(output('alla.docx')))).join(' ')).toMatch(
      /word\/media\/vagval[^ ]*\.png/,
    );
    expect(insert(draft, output('fel.docx'), first, '--size', 'stor')).toMatchObject({
      code: 2,
      said: expect.stringContaining('”stor” är ingen storlek'),
    });
    expect(existsSync(output('fel.docx'))).toBe(false);
  });

  it('adds answers to the assessment that the document has, and updates its summary in place', async () => {
    const { code, out, said } = insert(output('kort.docx'), output('kort-2.docx'), second, '--who', 'Bo');
    expect(code).toBe(0);
    expect(out).toContain('den korta sammanfattningen är uppdaterad');
    expect(said).toContain('hade redan en bedömning');
    const merged = await assessmentIn(output('kort-2.docx'));
    expect(merged.entries['dnsh-klimat']?.answer).toEqual({ kind: 'gate', outcome: 'pass' });
    expect(merged.entries['cirkulara-floden']).toMatchObject({ answer: { level: 3 }, by: 'Bo' });
    const changes = merged.history.filter(({ to }) => to === 'cirkulara-floden');
    expect(changes).toHaveLength(2);
    expect(changes[1]).toMatchObject({
      before: { level: 2 },
      after: { level: 3 },
    });
    expect(await sizesIn(output('kort-2.docx'))).toEqual(['table']);
  });

  it('needs no answers when the document has an assessment, and says when it has none', async () => {
    const { code } = vagval('insert', output('kort.docx'), '-o', output('rad.docx'), '--size', 'line');
    expect(code).toBe(0);
    expect((await sizesIn(output('rad.docx'))).toSorted()).toEqual(['line', 'table']);
    expect(vagval('insert', draft, '-o', output('inget.docx'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('ingen läsbar bedömning'),
    });
  });

  it('keeps the words that somebody has changed in the summary, and says which', () => {
    const changed = edited(output('kort.docx'), 'handandrad.docx', 'Mätbara mål', 'Tydliga mål finns');
    const { code, said } = insert(changed, output('handandrad-2.docx'), second);
    expect(code).toBe(0);
    expect(said).toContain('ändrade för hand och behölls');
    expect(said).toContain('Tydliga mål finns');
    expect(said).toContain('Bilagan visar mer');
    expect(mainPart(output('handandrad-2.docx'))).toContain('Tydliga mål finns');
    expect(mainPart(output('handandrad-2.docx'))).not.toContain('Bilagan visar mer');
  });

  it('refuses a protected document, and a signed one unless the signature may be broken', async () => {
    const out = output('vagrat.docx');
    expect(insert(protectedDraft(), out, first)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/skydd/),
    });
    expect(insert(signedDraft(), out, first)).toMatchObject({
      code: 1,
      said: expect.stringContaining('--break-signature'),
    });
    expect(existsSync(out)).toBe(false);
    expect(insert(signedDraft(), out, first, '--break-signature')).toMatchObject({
      code: 0,
      said: expect.stringContaining('Signaturen gäller inte för kopian'),
    });
    expect(await sizesIn(out)).toEqual(['table']);
  });

  it('refuses answers to another checklist than the document’s', () => {
    const other = file('annan.yaml', readFileSync(checklist, 'utf8').replace(/^id: .*$/m, 'id: annan-lista'));
    const { code, said } = vagval(
      'insert',
      output('kort.docx'),
      '--checklist',
      other,
      '--answers',
      first,
      '-o',
      output('nej.docx'),
    );
    expect(code).toBe(1);
    expect(said).toContain('annan checklista (projektstod)');
  });

  it('writes the summary in the language that is asked for', () => {
    vagval('insert', output('kort.docx'), '-o', output('english.docx'), '--size', 'line', '--lang', 'en');
    expect(mainPart(output('english.docx'))).toMatch(/Sustainability/);
  });
});

describe('vagval remove', () => {
  it('takes out the sizes that are named, or all, and keeps the assessment', async () => {
    const some = vagval('remove', output('alla.docx'), '-o', output('utan-tabell.docx'), '--size', 'table');
    expect(some).toMatchObject({
      code: 0,
      out: expect.stringContaining('den korta sammanfattningen är borttagen'),
    });
    expect((await sizesIn(output('utan-tabell.docx'))).toSorted()).toEqual(['full', 'line']);
    expect(vagval('remove', output('alla.docx'), '-o', output('utan.docx')).code).toBe(0);
    expect(await sizesIn(output('utan.docx'))).toEqual([]);
    expect(mainPart(output('utan.docx'))).toBe(mainPart(draft));
    expect((await assessmentIn(output('utan.docx'))).inserted.full?.prints).toBe('');
    expect(vagval('score', output('utan.docx'), '--json').out).toBe(
      vagval('score', output('alla.docx'), '--json').out,
    );
  });

  it('says when there is nothing to take out, and writes nothing', () => {
    const { code, said } = vagval('remove', draft, '-o', output('tomt.docx'));
    expect(code).toBe(1);
    expect(said).toContain('ingen sådan sammanfattning');
    expect(existsSync(output('tomt.docx'))).toBe(false);
  });
});

describe('vagval history', () => {
  /** The document signed as it is, in a file of its own. */
  async function signed(from: string, to: string): Promise<string> {
    const one = open(from);
    const list = readChecklistFile(checklist);
    const before = await assessmentIn(from);
    const digests = await digestsOf(list, before, await one.readText());
    await one.writeAssessment(
      withSignOff(before, { name: 'Dan Dal', role: 'chef', at: '2099-01-01T00:00:00.000Z', digests }),
    );
    return file(to, one.toBytes());
  }

  it('tells who changed what from what to what and why', () => {
    const { code, out } = vagval('history', output('kort-2.docx'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Historik för bedömningen, Projektstöd 1\.0\.0\n/);
    expect(out).toMatch(
      /\d{4}-\d\d-\d\d \d\d:\d\d Bo: Cirkulära material- och resursflöden: från 2 \S+ till 3 \S+\n {4}”Bilagan visar mer”/,
    );
    expect(out).toContain('från obesvarad till passerad');
    expect(out).toContain('Ingen har skrivit under.');
  });

  it('tells who has signed, and what has been changed since', async () => {
    const whole = await signed(output('kort-2.docx'), 'underskrivet.docx');
    expect(vagval('history', whole).out).toMatch(/2099-01-01 \d\d:\d\d Dan Dal, chef: förseglingen är hel/);
    const words = edited(whole, 'andrad-text.docx', 'Vi mäter utsläppen.', 'Vi mäter inte utsläppen.');
    expect(vagval('history', words).out).toContain(
      'förseglingen är bruten, ändrat sedan dess: dokumentets text',
    );
    vagval('insert', whole, '-o', output('med-alla.docx'), '--size', 'line,table,full');
    expect(vagval('history', output('med-alla.docx')).out).toContain('förseglingen är hel');
    insert(whole, output('andrade-svar.docx'), first);
    expect(vagval('history', output('andrade-svar.docx')).out).toContain('ändrat sedan dess: svaren');
    const json = JSON.parse(vagval('history', output('andrade-svar.docx'), '--json').out);
    expect(json.signOffs).toMatchObject([{ name: 'Dan Dal', changedSince: ['answers'] }]);
    expect(json.changes.at(-1)).toMatchObject({
      to: 'cirkulara-floden',
      before: { level: 3 },
      after: { level: 2 },
    });
  });

  it('tells of meetings: when, who took part, what was agreed and why; nobody by name in an anonymous one; and what was about another edition', async () => {
    const one = open(output('kort-2.docx'));
    const when = (minute: number) => new Date(Date.UTC(2099, 0, 1, 8, minute)).toISOString();
    const held = (before: Assessment, anonymous: boolean, minute: number) => {
      const anna = { rater: 'r1', name: 'Anna Ask' };
      const begins = begun(before, { title: anonymous ? '' : 'Beredning', anonymous }, anna, when(minute));
      const id = meetingNow(begins)?.id ?? '';
      const level = { kind: 'level', level: 1 } as const;
      return {
        id,
        after: withDecision(begins, id, 'spridning', level, 'Enades\nså', 'Anna Ask', when(minute + 1)),
      };
    };
    const first = held(await assessmentIn(output('kort-2.docx')), false, 0);
    const second = held(ended(first.after, first.id, 'Anna Ask', when(5)), true, 10);
    const history = second.after.history.map((change, i) => (i === 0 ? { ...change, edition: 2 } : change));
    const meetings = second.after.meetings.map((meeting) => ({
      ...meeting,
      decisions: meeting.decisions.map((decision) => ({ ...decision, edition: 2 })),
    }));
    await one.writeAssessment({ ...second.after, history, meetings: meetings.slice(1) });
    const marked = vagval('history', file('utgavor.docx', one.toBytes())).out;
    expect(marked.match(/gällde en annan utgåva av frågan/g)).toHaveLength(2);
    await one.writeAssessment(second.after);
    const { out } = vagval('history', file('moten.docx', one.toBytes()));
    expect(out).toMatch(
      /\nMöten\n {2}2099-01-01 \d\d:\d\d Beredning\n {4}Avslutat 2099-01-01 \d\d:\d\d\n {4}Deltog: Anna Ask\n/,
    );
    expect(out).toMatch(/: enades om 1 .*\n {8}”Enades \/ så”/);
    expect(out).toMatch(/möte utan namn\n {4}Mötet är inte avslutat\.\n {4}Deltog: 1 \(anonym röstning\)/);
  });

  it('says when a document has no assessment', () => {
    expect(vagval('history', draft)).toMatchObject({
      code: 1,
      said: expect.stringContaining('har ingen bedömning'),
    });
  });
});
