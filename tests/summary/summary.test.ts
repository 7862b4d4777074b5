import { answersOf, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { type Answer, score } from '../../src/engine/index.ts';
import { itemsXml, layOut, summarise, transitional } from '../../src/summary/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';
import { parseXmlForTest } from './parse.ts';

const named = (sv: string) => ({ sv, en: sv });
const list = {
  ...checklist(
    [
      {
        ...group('kedja', 1, [
          { ...criterion('a', 1), title: named('Inköp') },
          { ...criterion('b', 1), title: named('Flöden') },
        ]),
        title: named('Värdekedjor'),
      },
      {
        ...group('folk', 1, [{ ...criterion('c', 1), title: named('Barn och unga') }]),
        title: named('Kommande generationer'),
      },
    ],
    [
      { ...gate('vatten', { fail: { kind: 'cap', band: 'mid' } }), title: named('Vatten') },
      { ...gate('klimat'), title: named('Klimat') },
    ],
  ),
  title: named('Projektstöd'),
  bands: [
    { id: 'low', from: 0, label: named('Otillräcklig'), meaning: named('') },
    { id: 'mid', from: 25, label: named('Grundläggande'), meaning: named('') },
    { id: 'best', from: 75, label: named('Omställande'), meaning: named('') },
  ],
  scale: [
    { level: 0, label: named('Inte beaktat') },
    { level: 3, label: named('Omställande') },
  ],
};

function summaryOf(answers: Record<string, [Answer, string]>, language: 'sv' | 'en' = 'sv') {
  const assessment = Object.entries(answers).reduce(
    (sum, [id, [answer, rationale]]) =>
      withEntry(sum, id, { answer, rationale }, 'Anna Ask', '2026-11-24T09:00:00Z'),
    newAssessment(list, 'Anna Ask', '2026-11-24T08:00:00Z'),
  );
  return summarise(list, assessment, score(list, answersOf(assessment, list)), language);
}
const level = (n: number): Answer => ({ kind: 'level', level: n });
const outcome = (value: 'pass' | 'risk' | 'fail'): Answer => ({ kind: 'gate', outcome: value });

describe('a summary', () => {
  it('tells band, score, each dimension with reasons, which checklist, when and who', () => {
    const summary = summaryOf({
      a: [level(3), 'Alla leverantörer omfattas.'],
      b: [level(0), ''],
      c: [level(3), 'Skolan är med'],
      vatten: [outcome('pass'), ''],
      klimat: [outcome('pass'), ''],
    });
    expect(summary.verdict).toBe('Samlad bedömning: Omställande. 75 poäng av 100. Bedömningen är avgjord.');
    expect(summary.warnings).toEqual([]);
    expect(summary.otherGates).toBe('Alla grindar är passerade: ingen betydande skada har hittats.');
    expect(summary.table.rows).toEqual([
      {
        id: 'kedja',
        title: 'Värdekedjor',
        score: '50',
        reasons:
          'Starkast: Inköp (3, omställande) – Alla leverantörer omfattas. Svagast: Flöden (0, inte beaktat).',
        brief: 'Starkast: Inköp (3, omställande). Svagast: Flöden (0, inte beaktat).',
      },
      {
        id: 'folk',
        title: 'Kommande generationer',
        score: '100',
        reasons: 'Barn och unga (3, omställande) – Skolan är med.',
        brief: 'Barn och unga (3, omställande).',
      },
    ]);
    expect(summary.open).toBe('');
    expect(summary.origin).toBe(
      'Checklista: Projektstöd, version 1.0.0 (utkast). Bedömd 2026-11-24, Anna Ask.',
    );
  });

  it('puts failed gates first, then capping ones, and says that points can’t make up for a stop', () => {
    const summary = summaryOf({ vatten: [outcome('fail'), 'Utsläpp i sjön'], klimat: [outcome('fail'), ''] });
    expect(summary.warnings[0]?.text).toMatch(/^Stopp: Klimat\./);
    expect(summary.warnings[1]?.text).toBe('Högst Grundläggande: Vatten. Utsläpp i sjön.');
    expect(summary.verdict).toMatch(/^Samlad bedömning: stopp\./);
  });

  it('says what is not known, what is unanswered and that the verdict is open', () => {
    const summary = summaryOf({ a: [level(3), ''], b: [{ kind: 'unknown' }, ''] });
    expect(summary.open).toBe('Framgår inte av underlaget: Flöden. Inte besvarat: Barn och unga.');
    expect(summary.verdict).toContain('ännu öppen mellan stopp, Grundläggande och Omställande');
    expect(summary.verdict).toContain('Mellan 25 och 100 poäng av 100 är möjligt. Hittills 100 poäng');
    expect(summary.otherGates).toBe('Grindar som inte är prövade: Vatten, Klimat.');
  });

  it('gives the reason for what is not applicable', () => {
    const summary = summaryOf(
      { c: [{ kind: 'notApplicable' }, 'Rör bara maskiner'], a: [level(0), ''] },
      'en',
    );
    expect(summary.table.rows[1]).toMatchObject({ score: '–', reasons: 'Not applicable.' });
    expect(summary.table.rows[0]?.reasons).toBe('Inköp (0, inte beaktat).');
  });
});

describe('a summary as a piece of a document', () => {
  const laid = layOut(summaryOf({ a: [level(3), '<b>&"\u0000'] }), 'table');

  it('marks the header row and the language for screen readers, and ends in a paragraph', () => {
    const xml = itemsXml(laid, { namespace: transitional });
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/<w:r>(?!<w:rPr>.*?<w:lang w:val="sv-SE"\/>)/);
    expect(xml).toMatch(/<\/w:p>$/);
    expect(xml).toContain('<w:tblBorders>');
  });

  it('uses the document’s own styles where it has them', () => {
    const look = {
      namespace: transitional,
      headingStyle: 'Rubrik2',
      tableStyle: 'Tabellrutnt',
      bodyStyle: 'Brdtext',
    };
    const xml = itemsXml(laid, look);
    expect(xml).toContain('<w:pStyle w:val="Rubrik2"/>');
    expect(xml).toContain('<w:tblStyle w:val="Tabellrutnt"/>');
    expect(xml).not.toContain('<w:tblBorders>');
  });

  it('shows what an officer wrote as text, whatever the characters', () => {
    expect(parseXmlForTest(itemsXml(laid, { namespace: transitional }))).toContain('<b>&"');
  });
});
