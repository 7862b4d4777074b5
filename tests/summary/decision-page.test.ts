import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { builtin } from '../../src/checklists/index.ts';
import { type Answer, type Checklist, score } from '../../src/engine/index.ts';
import { type Language, layOut, summarise } from '../../src/summary/index.ts';
import { type SummaryText, summaryText } from '../../src/summary/text.ts';

const languages = ['sv', 'en'] as const satisfies readonly Language[];
const page = readFileSync(join(import.meta.dirname, '../../assets/beslutsfattare.html'), 'utf8');

/** What the page says in a language, as running text. */
function said(language: Language): string {
  const [, swedish = '', english = ''] = page.split('<article');
  return { sv: swedish, en: english }[language].replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** What stands first in a sentence of the summary, before the values that are filled in. */
function beginning(sentence: string): string {
  const [before = '', after = ''] = sentence.split(/\{\w+\}/);
  return (before || after).replace(/[\s:.”“]+$/, '').trim();
}

const two = (sv: string, en: string) => ({ sv, en });
const level = (value: number, reason = two('', '')): [Answer, typeof reason] => [
  { kind: 'level', level: value },
  reason,
];
const pass: [Answer, { sv: string; en: string }] = [{ kind: 'gate', outcome: 'pass' }, two('', '')];
const unknown: [Answer, { sv: string; en: string }] = [{ kind: 'unknown' }, two('', '')];

const example: Readonly<Record<string, [Answer, { sv: string; en: string }]>> = {
  leverantorskedja: level(2),
  'cirkulara-floden': level(
    2,
    two('målet är 900 ton återanvänt grus', 'the target is 900 tonnes of reused gravel'),
  ),
  'samverkan-foradling': level(2),
  spridning: level(1, two('ingen mottagare är namngiven', 'no recipient is named')),
  'andrade-vanor': level(
    2,
    two(
      'andelen utan egen bil ska öka från 6 till 20 procent',
      'the share without a car of their own is to rise from 6 to 20 per cent',
    ),
  ),
  'delning-livslangd': level(2),
  transporter: level(
    1,
    two('gästernas bilresor är inte uppskattade', 'the guests’ car journeys are not estimated'),
  ),
  'offentlig-efterfragan': [
    { kind: 'notApplicable' },
    two('ingen offentlig köpare berörs', 'no public buyer is concerned'),
  ],
  'energi-utslapp': level(1, two('utgångsläge saknas', 'there is no baseline')),
  'material-kemikalier': level(2),
  affarsmodell: level(1),
  'innovation-omstallning': level(
    2,
    two(
      'cykelled på tjälad myr prövas för första gången i länet',
      'a cycle trail on frozen mire is tried for the first time in the county',
    ),
  ),
  arbetsvillkor: level(2),
  'biologisk-mangfald': level(2, two('två rikkärr är kartlagda', 'two rich fens are mapped')),
  'mark-vatten': level(1),
  klimatanpassning: level(2),
  'barn-unga': level(2),
  jamstalldhet: level(1, two('enkäten styr inte uppföljningen', 'the survey does not govern the follow-up')),
  likabehandling: level(2),
  'samiska-perspektiv': unknown,
  'halsa-livsmiljo': unknown,
  'ekonomisk-uthallighet': level(1),
  'mal-indikatorer': level(1),
  'malkonflikter-risker': level(
    1,
    two(
      'fler besökare mot renskötsel är nämnt men inte avvägt',
      'more visitors against reindeer herding is mentioned but not weighed',
    ),
  ),
  'kompetens-ansvar': level(
    2,
    two(
      'miljösamordnaren har 20 procent och plats i styrgruppen',
      'the environmental coordinator has 20 per cent and a seat in the steering group',
    ),
  ),
  'uppfoljning-larande': level(2),
  'dnsh-klimat': pass,
  'dnsh-anpassning': pass,
  'dnsh-vatten': pass,
  'dnsh-cirkular': pass,
  'dnsh-fororening': pass,
  'dnsh-mangfald': [
    { kind: 'gate', outcome: 'risk' },
    two(
      'Leden passerar två rikkärr. Spången flyttas enligt länsstyrelsens yttrande.',
      'The trail passes two rich fens. The boardwalk is moved as the county administrative board has asked.',
    ),
  ],
  'icke-diskriminering': pass,
};

/** Every text of the example's short summary, as Vägval writes it. */
function exampleTexts(checklist: Checklist, language: Language): readonly string[] {
  const at = '2026-11-25T09:00:00Z';
  const assessment = Object.entries(example).reduce(
    (sum, [id, [answer, reason]]) =>
      withEntry(sum, id, { answer, rationale: reason[language] }, 'Elin Waara', at),
    newAssessment(checklist, 'Elin Waara', at),
  );
  const summary = summarise(
    checklist,
    assessment,
    score(checklist, answersOf(assessment, checklist)),
    language,
  );
  return layOut(summary, 'table').items.flatMap((item) => {
    if (item.kind === 'row') return item.cells;
    return item.kind === 'paragraph' ? [item.text] : [];
  });
}

describe('the page for decision makers', () => {
  let checklist: Checklist;
  beforeAll(async () => {
    const loaded = await builtin.find(({ id }) => id === 'projektstod')?.load();
    if (!loaded) throw new Error('no checklist');
    checklist = loaded;
  });

  it.each(languages)('shows a summary just as Vägval writes it (%s)', (language) => {
    const text = said(language);
    const missing = exampleTexts(checklist, language).filter((one) => !text.includes(one));
    expect(missing).toEqual([]);
  });

  it.each(languages)('explains the words that stand in summaries (%s)', (language) => {
    const explained = [
      'verdict gateStop gateCap gateNote gatesOpen gatesPassed requirementCap settled notSettled factsOpen verdictOpen soFar',
      'unknown unansweredList notApplicable signed sealBroken meetingAgreed lineReviewers rests assessedBy',
    ].flatMap((keys) => keys.split(' ')) as (keyof SummaryText)[];
    const text = said(language).toLocaleLowerCase('sv');
    const missing = explained.filter((key) => {
      const sentence = summaryText[language][key];
      const last = typeof sentence === 'string' ? beginning(sentence).toLocaleLowerCase('sv') : '';
      return !text.includes(key === 'verdictOpen' ? last.replace(/^.*: /, '') : last);
    });
    expect(missing).toEqual([]);
  });

  it.each(languages)('gives the bands, thresholds and levels that the checklist has (%s)', (language) => {
    const text = said(language);
    for (const { label, from, meaning } of checklist.bands)
      expect(text).toContain(`${label[language]} ${from} ${meaning[language]}`);
    for (const { level: number, label } of checklist.scale)
      expect(text).toContain(`${number} ${label[language]}`);
  });
});
