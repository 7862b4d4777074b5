import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Assessment,
  begun,
  newAssessment,
  withEntry,
  withNoteResolved,
  withReveal,
  withUnclear,
  withVote,
} from '../../src/assessment/index.ts';
import { readChecklistFile } from '../../src/checklists/file/index.ts';
import { DocxDraft } from '../../src/document/docx/index.ts';
import { buildDocx } from '../document/build-docx.ts';
import { checklist, file, folder, vagval } from './run.ts';

const list = readChecklistFile(checklist);
const at = (minute: number) => `2026-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`;
const level = (n: number) => ({ kind: 'level', level: n }) as const;
const flows = 'cirkulara-floden';
const supply = 'leverantorskedja';

async function assessed(name: string, assessment: Assessment): Promise<void> {
  const draft = DocxDraft.open(buildDocx());
  await draft.writeAssessment(assessment);
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, draft.toBytes());
}

/** An assessment whose group voted on the flows. */
function voted(levels: readonly number[], edition = 1): Assessment {
  const first = begun(
    newAssessment(list, 'Anna Ask', at(0)),
    { title: 'Beredning', anonymous: false },
    { rater: 'r0', name: 'Anna Ask' },
    at(1),
  );
  const id = first.meetings[0]?.id ?? '';
  const all = levels.reduce(
    (before, n, i) =>
      withVote(
        before,
        id,
        { to: flows, rater: `r${i}`, name: `Person ${i}`, answer: level(n), rationale: '', edition },
        at(2 + i),
      ),
    first,
  );
  return withReveal(all, id, flows, 'Anna Ask', at(30));
}

const trial = path.join(folder, 'prov');

beforeAll(async () => {
  const said = withUnclear(voted([0, 3, 1]), flows, 'Vad räknas som\nflöde?', 'Bo Berg', at(40));
  await assessed(
    path.join(trial, 'ett.docx'),
    withEntry(said, flows, { answer: level(1), rationale: '' }, 'Anna Ask', at(41)),
  );
  const more = withUnclear(voted([2, 2]), supply, 'Gäller det små inköp?', 'Anna Ask', at(40));
  const [note] = more.notes;
  await assessed(
    path.join(trial, 'nere', 'tva.docx'),
    withNoteResolved(more, note?.id ?? '', true, 'Anna Ask', at(42)),
  );
  await assessed(path.join(trial, 'annan-utgava.docx'), voted([0, 3], 2));
  writeFileSync(path.join(trial, 'tom.docx'), buildDocx());
  writeFileSync(path.join(trial, 'trasig.docx'), 'hej');
});

describe('vagval feedback', () => {
  it('gathers from all documents of a folder what is unclear, question by question, and how far groups agreed on it as it now is', () => {
    const { code, out, said } = vagval('feedback', trial);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^Projektstöd .*: 3 bedömningar/),
      expect.stringMatching(/^Cirkulära .*: besvarad i 1; 5 röster i 2 möten, isär i 1; alfa −?\d,\d\d$/),
      '  – Vad räknas som flöde?',
    ]);
    expect(said).toContain('trasig.docx');
    expect(said).not.toContain('tom.docx');
  });

  it('names nobody, and leaves out what was taken back', () => {
    const { out } = vagval('feedback', trial, '--json');
    expect(out).not.toMatch(/Bo Berg|Anna Ask|Person|små inköp/);
    const [one] = JSON.parse(out);
    expect(one).toMatchObject({ checklist: { id: 'projektstod' }, assessments: 3 });
    expect(one.questions).toHaveLength(1);
    expect(one.questions[0]).toMatchObject({ id: flows, votes: 5, meetings: 2, apart: 1 });
  });

  it('counts documents made with the organisation’s own checklist when it is named, and otherwise says that it is missing', async () => {
    const own = file('egen.yaml', readFileSync(checklist, 'utf8').replace('id: projektstod', 'id: egen'));
    const made = { ...voted([1, 1]), checklist: { ...voted([1]).checklist, id: 'egen' } };
    const alone = path.join(folder, 'egna');
    await assessed(path.join(alone, 'egen.docx'), made);
    const { code, said } = vagval('feedback', alone);
    expect(code).toBe(1);
    expect(said).toMatch(/ingen bedömning i mappen gick att räkna med\..*egen\.docx: .*”egen”.*--checklist/s);
    await assessed(path.join(alone, 'vanlig.docx'), voted([0, 1]));
    const mixed = vagval('feedback', alone, '--checklist', own, '--json');
    expect(JSON.parse(mixed.out).map((one: { checklist: { id: string } }) => one.checklist.id)).toEqual([
      'egen',
      'projektstod',
    ]);
    expect(vagval('feedback', alone)).toMatchObject({
      code: 0,
      out: expect.stringContaining(': 1 bedömning.'),
      said: expect.stringContaining('”egen”, som inte finns här. Ange den med --checklist'),
    });
  });

  it('says what to do when there is no such folder, or no assessment in it', () => {
    expect(vagval('feedback', path.join(folder, 'finns-inte'))).toMatchObject({ code: 1 });
    expect(vagval('feedback', path.join(trial, 'ett.docx')).said).toContain('det är en fil. Ange mappen');
    const empty = path.join(folder, 'tomt');
    mkdirSync(empty, { recursive: true });
    expect(vagval('feedback', empty).said).toContain('inget dokument i mappen har en bedömning');
  });
});
