import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { carries, exportWorkbook, importWorkbook } from '../../../src/cli/workbook/index.ts';
import { anyChecklist, anyCore } from './arbitrary.ts';
import { cellOf, withCell } from './edit.ts';
import { core, everything, files } from './files.ts';

const languages = ['sv', 'en'] as const;

describe('a checklist that goes through a workbook', () => {
  it.each(files)(
    'comes back with all of $name, letter for letter where the file exists',
    ({ text, core: its }) => {
      for (const language of languages) {
        const bytes = exportWorkbook(text, its, language);
        expect(parse(importWorkbook(bytes, its, null).yaml ?? '')).toEqual(parse(text));
        expect(importWorkbook(bytes, its, text)).toEqual({ yaml: text, problems: [] });
      }
    },
  );

  it('comes back with something on every sheet', () => {
    const bytes = exportWorkbook(everything, core, 'sv');
    const { yaml, problems } = importWorkbook(bytes, core, null);
    expect(problems).toEqual([]);
    expect(parse(yaml ?? '')).toEqual(parse(everything));
    expect(yaml).toMatch(/^# Varför vikterna är som de är\.\n/);
  });

  it('loses nothing of any checklist', () => {
    fc.assert(
      fc.property(anyChecklist, fc.constantFrom(...languages), (raw, language) => {
        const text = stringify(raw);
        return carries(exportWorkbook(text, core, language), text, core);
      }),
      { numRuns: 25 },
    );
  });

  it('loses nothing of any core', () => {
    fc.assert(
      fc.property(anyCore, fc.constantFrom(...languages), (raw, language) => {
        const text = stringify(raw);
        return carries(exportWorkbook(text, null, language), text, null);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps the file’s comments and layout around what was changed', () => {
    const { text, core: its } = files.find(({ name }) => name === 'projektstod.yaml') ?? { text: '', core };
    const bytes = exportWorkbook(text, its, 'sv');
    const cell = cellOf(bytes, 'Kriterier', 3, 'Vikt');
    const { yaml } = importWorkbook(withCell(bytes, 'Kriterier', cell, 1.75), its, text);
    const lines = new Set(text.split('\n'));
    const changed = (yaml ?? '').split('\n').filter((line) => !lines.has(line));
    expect(changed.some((line) => line.trim() === 'weight: 1.75')).toBe(true);
    expect(changed.length).toBeLessThanOrEqual(3);
    expect(yaml).toContain('# ');
  });

  it('takes a number that is written as text, with a comma', () => {
    const bytes = exportWorkbook(everything, core, 'sv');
    const cell = cellOf(bytes, 'Kriterier', 2, 'Vikt');
    const { yaml } = importWorkbook(withCell(bytes, 'Kriterier', cell, ' 2,5 '), core, null);
    expect(parse(yaml ?? '').dimensions[0].criteria[0].weight).toBe(2.5);
  });

  it('reads formulas by their results', () => {
    const bytes = exportWorkbook(everything, core, 'sv');
    const cell = cellOf(bytes, 'Kriterier', 3, 'Namn (sv)');
    const formula = { formula: 'UPPER("x")', type: 'str', result: 'Nytt namn' };
    const { yaml } = importWorkbook(withCell(bytes, 'Kriterier', cell, formula), core, null);
    expect(parse(yaml ?? '').dimensions[0].criteria[1].title.sv).toBe('Nytt namn');
  });

  it('gets a new question from one of the empty rows', () => {
    let bytes = exportWorkbook(everything, core, 'en');
    const put = (header: string, content: string | number) => {
      bytes = withCell(bytes, 'Criteria', cellOf(bytes, 'Criteria', 4, header), content);
    };
    put('Id', 'cirkulara-floden');
    put('Words', "the core's");
    put('Group', 'dimension');
    put('Weight', 3);
    const { yaml, problems } = importWorkbook(bytes, core, everything);
    expect(problems).toEqual([]);
    expect(parse(yaml ?? '').dimensions[0].criteria[2]).toEqual({ use: 'cirkulara-floden', weight: 3 });
  });
});
