import { coreChecklist, readChecklist, readCore } from '../../../src/checklists/file/index.ts';
import { exportWorkbook, importWorkbook } from '../../../src/cli/workbook/index.ts';
import { cellName } from '../../../src/cli/workbook/xlsx/cells.ts';
import { readWorkbook } from '../../../src/cli/workbook/xlsx/read.ts';
import { cellOf, rightOf, withCell } from './edit.ts';
import { core, everything, files } from './files.ts';

const old = readChecklist(everything, core);
const whole = exportWorkbook(everything, core, 'sv');
type Content = Parameters<typeof withCell>[3];
const put = (sheet: string, row: number, header: string, content: Content, bytes = whole) =>
  withCell(bytes, sheet, cellOf(bytes, sheet, row, header), content);
const version = (number: string, bytes: Uint8Array) =>
  withCell(bytes, 'Checklista', rightOf(bytes, 'Checklista', 'Version'), number);
const withoutLevel = (bytes = whole) =>
  put('Kriterier', 3, 'Nivå 2 (sv)', null, put('Kriterier', 3, 'Nivå 2 (en)', null, bytes));
const withoutRow = (sheet: string) => {
  const cells = [
    ...(readWorkbook(whole)
      .sheets.find(({ name }) => name === sheet)
      ?.rows.get(2)
      ?.keys() ?? []),
  ];
  return cells.reduce((bytes, column) => withCell(bytes, sheet, cellName(2, column), null), whole);
};
const edition = (content: Content, bytes: Uint8Array) => put('Kriterier', 3, 'Utgåva', content, bytes);
const told = (bytes: Uint8Array, before = old) => {
  const { yaml, problems } = importWorkbook(bytes, core, null, before);
  return {
    written: yaml !== null,
    problems: problems.map(({ sheet, cell, what, remedy }) => `${sheet}!${cell}: ${what.sv}. ${remedy.sv}`),
  };
};

describe('a workbook that is to follow an earlier version', () => {
  it('may when nothing has changed, or the version has risen enough', () => {
    expect(told(whole)).toEqual({ written: true, problems: [] });
    const reworded = put('Kriterier', 3, 'Fråga (sv)', 'Är det färdigt?');
    expect(told(version('1.2.1', reworded))).toEqual({ written: true, problems: [] });
    expect(told(version('2.0.0', edition(2, withoutLevel())))).toEqual({ written: true, problems: [] });
  });

  it('is told at the version’s cell that the number is too low, and which is high enough', () => {
    const cell = rightOf(whole, 'Checklista', 'Version');
    const heavier = put('Grupper', 2, 'Vikt', 3);
    const said = (number: string) =>
      `Checklista!${cell}: Version ${number} är för låg för det som har ändrats sedan 1.2.0. Skriv 1.3.0 eller högre.`;
    expect(told(heavier)).toEqual({ written: false, problems: [said('1.2.0')] });
    expect(told(version('1.2.1', heavier))).toEqual({ written: false, problems: [said('1.2.1')] });
  });

  it('is told at the question’s cell that other levels ask for another edition', () => {
    const cell = cellOf(whole, 'Kriterier', 3, 'Utgåva');
    expect(told(version('2.0.0', withoutLevel()))).toEqual({
      written: false,
      problems: [
        expect.stringMatching(
          new RegExp(`^Kriterier!${cell}: Frågan har andra nivåer.*Skriv 2 under Utgåva, så att`),
        ),
      ],
    });
  });

  it('is told that an edition never goes down', () => {
    const third = readChecklist(everything.replace('- id: eget', '- id: eget\n        edition: 3'), core);
    expect(told(version('2.0.0', edition(2, whole)), third)).toEqual({
      written: false,
      problems: [expect.stringContaining('lägre utgåva än förut. Skriv tillbaka den gamla')],
    });
  });

  it('is told that the levels of a question of the core ask for an edition in the core', () => {
    const [before] = old.dimensions[0]?.members ?? [];
    if (before?.kind !== 'criterion') throw new Error('the first question is the core’s');
    const fewer = { ...before, levels: before.levels.slice(1) };
    const dimensions = old.dimensions.map((group) => ({
      ...group,
      members: group.members.map((one) => (one === before ? fewer : one)),
    }));
    const cell = cellOf(whole, 'Kriterier', 2, 'Utgåva');
    expect(told(version('2.0.0', whole), { ...old, dimensions })).toEqual({
      written: false,
      problems: [expect.stringMatching(new RegExp(`^Kriterier!${cell}: .*i kärnans egen arbetsbok`))],
    });
  });

  it('is told what has gone since then, also where it may go', () => {
    const without = withoutRow('Grindar');
    const title = old.gates[0]?.title.sv;
    const warning = expect.stringContaining(`: Borta sedan version 1.2.0: ”${title}”. Var det inte meningen`);
    expect(told(version('2.0.0', without))).toEqual({ written: true, problems: [warning] });
    expect(told(without)).toMatchObject({ written: false, problems: [warning, expect.anything()] });
  });

  it('does not take the place of another checklist', () => {
    expect(told(whole, { ...old, id: 'annan' })).toEqual({
      written: false,
      problems: [
        expect.stringMatching(/”allt”, och den som ska ersättas är ”annan”.*annat filnamn efter -o/),
      ],
    });
  });

  it('is examined when it is the core too', () => {
    const text = files.find(({ name }) => name === 'core.yaml')?.text ?? '';
    const coreOld = coreChecklist(readCore(text));
    const book = exportWorkbook(text, null, 'sv');
    expect(importWorkbook(book, null, text, coreOld)).toEqual({ yaml: text, problems: [] });
    const changed = put('Kriterier', 3, 'Fråga (sv)', 'En annan fråga?', book);
    expect(importWorkbook(changed, null, text, coreOld)).toMatchObject({
      yaml: null,
      problems: [{ code: 'versionTooLow', sheet: 'Checklista' }],
    });
  });
});
