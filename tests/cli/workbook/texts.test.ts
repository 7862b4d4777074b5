import fc from 'fast-check';
import {
  ConditionFault,
  conditionFrom,
  conditionText,
} from '../../../src/cli/workbook/form/condition-text.ts';
import { idsFrom, termsFrom, termsText } from '../../../src/cli/workbook/form/list-text.ts';
import { cellName, cellPlace, cellText, textOfCell } from '../../../src/cli/workbook/xlsx/cells.ts';
import { anyCondition } from './arbitrary.ts';

describe('a condition in a cell', () => {
  it('says the same in Swedish and English', () => {
    fc.assert(
      fc.property(anyCondition, fc.constantFrom('sv' as const, 'en' as const), (condition, language) => {
        expect(conditionFrom(conditionText(condition, language))).toEqual(condition);
      }),
    );
  });

  it('reads as a person would say it', () => {
    const condition = {
      all: [
        { fact: 'stod', is: 'investering' },
        {
          any: [
            { criterion: 'barn-unga', atLeast: 2 },
            { not: { gate: 'klimat', is: ['risk', 'fail'] as const } },
          ],
        },
      ],
    };
    expect(conditionText(condition, 'sv')).toBe(
      'uppgift stod är investering och (kriterium barn-unga minst 2 eller inte (grind klimat är någon av risk, fail))',
    );
    expect(conditionText(condition, 'en')).toBe(
      'fact stod is investering and (criterion barn-unga at least 2 or not (gate klimat is any of risk, fail))',
    );
  });

  it.each([
    ['kriterium a minst 1 och kriterium b minst 2 eller kriterium c minst 3', 'eller'],
    ['kriterium a minst två', 'två'],
    ['grind a är gul', 'gul'],
    ['uppgift stod investering', 'investering'],
    ['kriterium a minst 1)', ')'],
    ['om allt går bra', 'om'],
    ['uppgift stod är', ''],
    [`${'inte ('.repeat(60)}kriterium a minst 1${')'.repeat(60)}`, 'inte'],
  ])('tells where “%s” stops being understood', (text, near) => {
    expect(() => conditionFrom(text)).toThrow(new ConditionFault(near));
  });

  it('may be written with capitals, in either language', () => {
    expect(conditionFrom('Kriterium a Minst 1 AND fact b is "två ord"')).toEqual({
      all: [
        { criterion: 'a', atLeast: 1 },
        { fact: 'b', is: 'två ord' },
      ],
    });
  });
});

describe('a list in a cell', () => {
  it('gives back the words that were put in', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(termsFrom(termsText(words))).toEqual(words);
      }),
    );
  });

  it('may be written with semicolons, commas or new lines', () => {
    expect(idsFrom(' a, b;c\nd ,')).toEqual(['a', 'b', 'c', 'd']);
    expect(termsFrom('code of conduct; inköp\nupphandl;')).toEqual(['code of conduct', 'inköp', 'upphandl']);
  });
});

describe('a cell', () => {
  it('has the name that Excel gives it', () => {
    expect([1, 26, 27, 702, 703].map((column) => cellName(3, column))).toEqual([
      'A3',
      'Z3',
      'AA3',
      'ZZ3',
      'AAA3',
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16_384 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (column, row) => {
          expect(cellPlace(cellName(row, column))).toEqual({ row, column });
        },
      ),
    );
  });

  it('keeps words that look like an escape', () => {
    expect(cellText('_x000D_ \u0001 <&>')).toBe('_x005F_x000D_ _x0001_ &lt;&amp;&gt;');
    expect(textOfCell('_x005F_x000D_ _x0001_')).toBe('_x000D_ \u0001');
  });
});
