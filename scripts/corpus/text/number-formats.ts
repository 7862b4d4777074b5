const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanOf(number: number): string {
  let left = number;
  let text = '';
  for (const [value, letters] of roman) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}

/** a to z, then aa to zz with the same letter twice. */
const lettersOf = (number: number) =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

function ordinalOf(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const signs = ['*', '†', '‡', '§'];

/**
 * A number as a list or a note shows it in LibreOffice (ECMA-376 part 1, 17.18.59). Formats that are not known, such as
 * numbers in words, are decimal.
 */
export function formatted(number: number, format: string): string {
  if (format === 'none') return '';
  if (number < 1) return String(number);
  switch (format) {
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'lowerLetter':
      return lettersOf(number);
    case 'upperLetter':
      return lettersOf(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'ordinal':
      return ordinalOf(number);
    case 'russianLower':
      return cyrillic[number - 1] ?? String(number);
    case 'russianUpper':
      return (cyrillic[number - 1] ?? String(number)).toUpperCase();
    case 'chicago':
      return (signs[(number - 1) % 4] as string).repeat(Math.ceil(number / 4));
    case 'decimalEnclosedCircle':
      return number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    default:
      return String(number);
  }
}
