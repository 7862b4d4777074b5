import { DocumentFault } from '../../../src/assessment/index.ts';
import { exportWorkbook, importWorkbook, markWorkbook } from '../../../src/cli/workbook/index.ts';
import { buildDocx } from '../../document/build-docx.ts';
import { cellOf, marksIn, rightOf, withCell, withCopiedSheet, withoutColumn, withoutSheet } from './edit.ts';
import { core, everything } from './files.ts';

const whole = exportWorkbook(everything, core, 'sv');
type Content = Parameters<typeof withCell>[3];

/** The workbook with another content in the cell below a heading. Row 2 is the first; the second question is our own. */
const put = (sheet: string, row: number, header: string, content: Content, bytes = whole) =>
  withCell(bytes, sheet, cellOf(bytes, sheet, row, header), content);

interface Damage {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly at: string;
  readonly said: RegExp;
  readonly remedy: RegExp;
}

const damages: readonly Damage[] = [
  {
    what: 'an emptied text',
    bytes: () => put('Kriterier', 3, 'Fråga (sv)', null),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Fråga (sv)')}`,
    said: /^”Fråga \(sv\)” är tom$/,
    remedy: /Fyll i cellen/,
  },
  {
    what: 'a text of blanks',
    bytes: () => put('Grupper', 2, 'Namn (en)', '   '),
    at: `Grupper!${cellOf(whole, 'Grupper', 2, 'Namn (en)')}`,
    said: /^”Namn \(en\)” är tom$/,
    remedy: /Fyll i cellen/,
  },
  {
    what: 'a changed id',
    bytes: () => put('Kriterier', 3, 'Id', 'mitt-eget'),
    at: 'Kriterier!A3',
    said: /det var ”eget”/,
    remedy: /Skriv tillbaka/,
  },
  {
    what: 'ids that have changed places',
    bytes: () => put('Kriterier', 2, 'Id', 'eget', put('Kriterier', 3, 'Id', 'leverantorskedja')),
    at: 'Kriterier!A3',
    said: /det var ”eget”/,
    remedy: /Skriv tillbaka/,
  },
  {
    what: 'sources whose ids have changed places',
    bytes: () => put('Källor', 2, 'Id', 'mal', put('Källor', 3, 'Id', 'lag')),
    at: 'Källor!A2',
    said: /det var ”lag”/,
    remedy: /Skriv tillbaka/,
  },
  {
    what: 'values of a fact that have changed places',
    bytes: () => put('Uppgifter', 2, 'Värde', 'mjukt', put('Uppgifter', 3, 'Värde', 'investering')),
    at: `Uppgifter!${cellOf(whole, 'Uppgifter', 3, 'Värde')}`,
    said: /på raden stod ”stod: mjukt”/,
    remedy: /Skriv tillbaka/,
  },
  {
    what: 'an id twice',
    bytes: () => put('Kriterier', 4, 'Id', 'eget', put('Kriterier', 4, 'Ord', 'egna', copied(3, 4))),
    at: 'Kriterier!A4',
    said: /”eget” används mer än en gång/,
    remedy: /eget id/,
  },
  {
    what: 'an id with capitals',
    bytes: () => put('Källor', 4, 'Id', 'Ny Källa', put('Källor', 4, 'Källa', 'En källa')),
    at: 'Källor!A4',
    said: /fel form/,
    remedy: /små bokstäver/,
  },
  {
    what: 'a row without an id',
    bytes: () => put('Källor', 4, 'Källa', 'En källa till'),
    at: 'Källor!A4',
    said: /Raden saknar id/,
    remedy: /Skriv ett eget id/,
  },
  {
    what: 'a level that the question does not have',
    bytes: () => put('Krav', 2, 'Nivå', 7),
    at: `Krav!${cellOf(whole, 'Krav', 2, 'Nivå')}`,
    said: /Kravet kan aldrig uppfyllas/,
    remedy: /Sänk kravet/,
  },
  {
    what: 'a level in a condition that the question does not have',
    bytes: () => put('Kriterier', 3, 'Gäller när', 'kriterium leverantorskedja minst 9'),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Gäller när')}`,
    said: /Nivån finns inte: leverantorskedja 9/,
    remedy: /nivå som kriteriet har/,
  },
  {
    what: 'a question in a requirement that is not there',
    bytes: () => put('Krav', 2, 'Kriterium', 'finns-inte'),
    at: `Krav!${cellOf(whole, 'Krav', 2, 'Kriterium')}`,
    said: /”finns-inte” finns inte/,
    remedy: /bladet Kriterier/,
  },
  {
    what: 'a weight in words',
    bytes: () => put('Kriterier', 2, 'Vikt', 'tung'),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 2, 'Vikt')}`,
    said: /”tung” är inget tal/,
    remedy: /till exempel 1,5/,
  },
  {
    what: 'a weight below 0',
    bytes: () => put('Grupper', 2, 'Vikt', -1),
    at: `Grupper!${cellOf(whole, 'Grupper', 2, 'Vikt')}`,
    said: /mindre än 0/,
    remedy: /positivt tal/,
  },
  {
    what: 'a column that was removed',
    bytes: () => withoutColumn(whole, 'Kriterier', 'Fråga (en)'),
    at: 'Kriterier!A1',
    said: /Kolumnen ”Fråga \(en\)” saknas/,
    remedy: /Sätt tillbaka kolumnen/,
  },
  {
    what: 'the last level’s columns removed',
    bytes: () => withoutColumn(withoutColumn(whole, 'Kriterier', 'Nivå 3 (sv)'), 'Kriterier', 'Nivå 3 (en)'),
    at: 'Kriterier!A1',
    said: /Kolumnen ”Nivå 3 \(sv\)” saknas/,
    remedy: /Sätt tillbaka kolumnen/,
  },
  {
    what: 'a sheet that was removed',
    bytes: () => withoutSheet(whole, 'Krav'),
    at: '!',
    said: /Bladet ”Krav” saknas/,
    remedy: /export/,
  },
  {
    what: 'the sheet of the checklist itself removed',
    bytes: () => withoutSheet(whole, 'Checklista'),
    at: '!',
    said: /Bladet ”Checklista” saknas/,
    remedy: /export/,
  },
  {
    what: 'a source that is not there',
    bytes: () => put('Kriterier', 3, 'Kommer från', 'mal, okand'),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Kommer från')}`,
    said: /Källan ”okand” finns inte/,
    remedy: /bladet Källor/,
  },
  {
    what: 'a choice that is not on the list',
    bytes: () => put('Checklista', 4, 'Innehåll', 'kanske'),
    at: 'Checklista!B4',
    said: /”kanske” är inget av alternativen/,
    remedy: /cellens lista/,
  },
  {
    what: 'an effect that is none',
    bytes: () => put('Grindar', 2, 'Verkan: risk', 'tak'),
    at: `Grindar!${cellOf(whole, 'Grindar', 2, 'Verkan: risk')}`,
    said: /”tak” är ingen verkan/,
    remedy: /tak: och id/,
  },
  {
    what: 'a cap at a band that is not there',
    bytes: () => put('Grindar', 2, 'Verkan: risk', 'tak: hog'),
    at: `Grindar!${cellOf(whole, 'Grindar', 2, 'Verkan: risk')}`,
    said: /”hog” är ingen omdömesklass/,
    remedy: /bladet Omdömen/,
  },
  {
    what: 'a formula that gives an error',
    bytes: () => put('Kriterier', 3, 'Namn (sv)', { formula: 'Blad9!A1', type: 'e', result: '#REF!' }),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Namn (sv)')}`,
    said: /Formeln ger felet #REF!/,
    remedy: /i stället för formeln/,
  },
  {
    what: 'a date pasted over a text',
    bytes: () => put('Kriterier', 3, 'Fråga (sv)', 45123),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Fråga (sv)')}`,
    said: /”45123” är inte text utan ett tal, ett datum/,
    remedy: /formatet Text/,
  },
  {
    what: 'true or false where sought words belong',
    bytes: () => put('Kriterier', 3, 'Sökord (sv)', true),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Sökord (sv)')}`,
    said: /”true” är inte text/,
    remedy: /formatet Text/,
  },
  {
    what: 'a number for the checklist’s name',
    bytes: () => withCell(whole, 'Checklista', rightOf(whole, 'Checklista', 'Namn (sv)'), 7),
    at: `Checklista!${rightOf(whole, 'Checklista', 'Namn (sv)')}`,
    said: /”7” är inte text/,
    remedy: /formatet Text/,
  },
  {
    what: 'a formula’s error that was pasted as a text',
    bytes: () => put('Kriterier', 3, 'Fråga (sv)', '#NAMN?'),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Fråga (sv)')}`,
    said: /Formeln ger felet #NAMN\?/,
    remedy: /i stället för formeln/,
  },
  {
    what: 'bands that don’t rise',
    bytes: () => put('Omdömen', 3, 'Från poäng', 0),
    at: `Omdömen!${cellOf(whole, 'Omdömen', 3, 'Från poäng')}`,
    said: /överlappar eller stiger inte/,
    remedy: /lägsta gräns till högsta|från lägsta/,
  },
  {
    what: 'a group that is not there',
    bytes: () => put('Kriterier', 3, 'Grupp', 'annan'),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Grupp')}`,
    said: /Gruppen ”annan” finns inte/,
    remedy: /cellens lista/,
  },
  {
    what: 'a group in itself',
    bytes: () => put('Grupper', 2, 'Ingår i', 'dimension'),
    at: `Grupper!${cellOf(whole, 'Grupper', 2, 'Ingår i')}`,
    said: /ingår i sig själv/,
    remedy: /Töm cellen/,
  },
  {
    what: 'a condition that can’t be understood',
    bytes: () => put('Kriterier', 3, 'Gäller när', 'uppgift stod är investering eller'),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Gäller när')}`,
    said: /slutar för tidigt/,
    remedy: /Skriv till exempel/,
  },
  {
    what: 'a level in the middle left empty',
    bytes: () => put('Kriterier', 3, 'Nivå 1 (en)', null, put('Kriterier', 3, 'Nivå 1 (sv)', null)),
    at: `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Nivå 1 (sv)')}`,
    said: /^”Nivå 1 \(sv\)” är tom$/,
    remedy: /Fyll i cellen/,
  },
  {
    what: 'a workbook of a later format',
    bytes: () => withCell(whole, 'Checklista', rightOf(whole, 'Checklista', 'Arbetsbokens format'), 99),
    at: `Checklista!${rightOf(whole, 'Checklista', 'Arbetsbokens format')}`,
    said: /format 99/,
    remedy: /export/,
  },
];

/** A workbook with all of a row of questions in another. */
function copied(from: number, to: number): Uint8Array {
  const headers = [
    'Namn (sv)',
    'Namn (en)',
    'Fråga (sv)',
    'Fråga (en)',
    'Nivå 0 (sv)',
    'Nivå 0 (en)',
    'Nivå 1 (sv)',
    'Nivå 1 (en)',
  ];
  const filled = headers.reduce(
    (bytes, header) => put('Kriterier', to, header, `${header} ${from}`, bytes),
    whole,
  );
  return put('Kriterier', to, 'Grupp', 'dimension', filled);
}

const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) => `${sheet}!${cell}`;

describe('a damaged workbook', () => {
  it.each(damages)(
    'tells $what with sheet, cell and remedy, and marks the cell',
    ({ bytes, at, said, remedy }) => {
      const damaged = bytes();
      const { yaml, problems } = importWorkbook(damaged, core, everything);
      const told = problems.map((problem) => `${placeOf(problem)} ${problem.what.sv}`);
      const problem = problems.find((one) => placeOf(one) === at && said.test(one.what.sv));
      expect({ yaml, told, found: problem !== undefined }).toEqual({ yaml: null, told, found: true });
      expect(problem?.remedy.sv).toMatch(remedy);
      expect(problem?.what.en.length).toBeGreaterThan(8);
      expect(problem?.remedy.en.length).toBeGreaterThan(8);
      const [sheet = '', cell = ''] = at.split('!');
      const { notes, red } = marksIn(markWorkbook(damaged, problems, 'sv'), sheet || 'Läs mig');
      expect(red).toContain(cell || 'A1');
      expect(notes.get(cell || 'A1')).toMatch(remedy);
    },
  );

  it('is told one fault at each cell, and no more than were made', () => {
    const damaged = put('Kriterier', 2, 'Vikt', 'tung', put('Krav', 2, 'Nivå', 'hög'));
    const { problems } = importWorkbook(damaged, core, null);
    expect(problems.map(placeOf).sort()).toEqual(
      [cellOf(whole, 'Krav', 2, 'Nivå'), cellOf(whole, 'Kriterier', 2, 'Vikt')].map((cell, i) =>
        i === 0 ? `Krav!${cell}` : `Kriterier!${cell}`,
      ),
    );
  });

  it('is told all at once, and a changed id only where it stands', () => {
    const damaged = put('Kriterier', 3, 'Id', 'nytt', put('Kriterier', 3, 'Kommer från', 'okand'));
    const { problems } = importWorkbook(damaged, core, null);
    expect(problems.map(placeOf)).toEqual([
      'Kriterier!A3',
      `Kriterier!${cellOf(whole, 'Kriterier', 3, 'Kommer från')}`,
    ]);
  });

  it('may give a question another id, when it says which it had', () => {
    const moved = put(
      'Kriterier',
      3,
      'Id',
      'nytt',
      put('Kriterier', 3, 'Hette tidigare', 'eget', put('Krav', 2, 'Kriterium', 'nytt')),
    );
    const { yaml, problems } = importWorkbook(moved, core, null);
    expect(problems).toEqual([]);
    expect(yaml).toContain('formerly: [eget]');
  });

  it('may have rows in another order, and a row copied to be a new one', () => {
    const cells: readonly [number, string, string][] = [
      [2, 'Id', 'mal'],
      [2, 'Källa', 'Målet'],
      [2, 'Id från början', 'mal'],
      [3, 'Id', 'lag'],
      [3, 'Källa', 'Lagen'],
      [3, 'Id från början', 'lag'],
      [4, 'Id', 'ny'],
      [4, 'Källa', 'En ny'],
      [4, 'Id från början', 'lag'],
    ];
    const swapped = cells.reduce(
      (bytes, [row, header, text]) => put('Källor', row, header, text, bytes),
      whole,
    );
    expect(importWorkbook(swapped, core, null).problems).toEqual([]);
  });

  it('warns when the core’s words were changed here, and goes on without them', () => {
    const { yaml, problems } = importWorkbook(
      put('Kriterier', 2, 'Fråga (sv)', 'En annan fråga?'),
      core,
      everything,
    );
    expect(yaml).toBe(everything);
    expect(problems).toMatchObject([{ severity: 'warning', sheet: 'Kriterier' }]);
    expect(problems[0]?.remedy.sv).toMatch(/kärnans egen arbetsbok/);
  });

  it('warns about a column of somebody’s own, and goes on without it', () => {
    const { yaml, problems } = importWorkbook(
      withCell(whole, 'Öppna frågor', 'C1', 'Min anteckning'),
      core,
      everything,
    );
    expect(yaml).toBe(everything);
    expect(problems.map(({ what }) => what.sv)).toEqual(['Kolumnen ”Min anteckning” läses inte']);
  });

  it('may have a number, or a text of digits, for a name or a sought word', () => {
    const year = put('Kriterier', 3, 'Sökord (sv)', 2030, put('Uppgifter', 2, 'Värdets namn (sv)', 2030));
    const { yaml, problems } = importWorkbook(put('Kriterier', 3, 'Fråga (sv)', '2030', year), core, null);
    expect(problems).toEqual([]);
    expect(yaml?.match(/2030/g)).toHaveLength(3);
  });

  it('warns about a copy of a sheet, which is not read, but not about a hidden one', () => {
    const warned = (state = '') =>
      importWorkbook(withCopiedSheet(whole, 'Kriterier', 'Kriterier (2)', state), core, everything);
    expect(warned().yaml).toBe(everything);
    expect(warned().problems).toMatchObject([{ severity: 'warning', sheet: 'Kriterier (2)' }]);
    expect(warned().problems[0]?.what.sv).toBe('Bladet ”Kriterier (2)” läses inte');
    expect(warned('hidden').problems).toEqual([]);
  });

  it('warns when the hidden column that guards the ids is gone', () => {
    const { yaml, problems } = importWorkbook(
      withoutColumn(whole, 'Källor', 'Id från början'),
      core,
      everything,
    );
    expect(yaml).toBe(everything);
    expect(problems).toMatchObject([{ severity: 'warning', sheet: 'Källor', cell: 'A1' }]);
    expect(problems[0]?.what.sv).toMatch(/kolumnen ”Id från början” saknas/);
  });

  it.each([
    ['no file at all', new Uint8Array(), 'empty'],
    ['a text', new TextEncoder().encode('id;namn'), 'notZip'],
    ['a Word document', buildDocx(), 'notWord'],
    ['a workbook that is cut off', whole.subarray(0, whole.length - 400), 'damaged'],
  ])('is refused when it is %s', (_what, bytes, code) => {
    const codeOf = () => {
      try {
        importWorkbook(bytes, core, null);
      } catch (error) {
        return error instanceof DocumentFault ? error.code : error;
      }
      return 'read';
    };
    expect(codeOf()).toBe(code);
  });
});

describe('marks in a workbook', () => {
  const cell = cellOf(whole, 'Kriterier', 2, 'Vikt');
  const damaged = put('Kriterier', 2, 'Vikt', 'tung');
  const marked = markWorkbook(damaged, importWorkbook(damaged, core, null).problems, 'en');

  it('leave what the workbook says as it is', () => {
    expect(importWorkbook(marked, core, null)).toEqual(importWorkbook(damaged, core, null));
  });

  it('are in the language that was asked for', () => {
    expect(marksIn(marked, 'Kriterier').notes.get(cell)).toMatch(
      /^Vägval: "tung" is not a number\. Write a number/,
    );
  });

  it('go when the fault is corrected and another is made', () => {
    const corrected = withCell(put('Grupper', 2, 'Vikt', -1, marked), 'Kriterier', cell, 2);
    const again = markWorkbook(corrected, importWorkbook(corrected, core, null).problems, 'sv');
    expect(marksIn(again, 'Kriterier')).toEqual({ notes: new Map(), red: [] });
    expect(marksIn(again, 'Grupper').red).toEqual([cellOf(whole, 'Grupper', 2, 'Vikt')]);
  });

  it('are not put twice on a cell', () => {
    const again = markWorkbook(marked, importWorkbook(marked, core, null).problems, 'en');
    expect(marksIn(again, 'Kriterier')).toEqual(marksIn(marked, 'Kriterier'));
  });
});
