import { isXmlCharacter } from '../xml-bytes.ts';
import { word } from './vocabulary.ts';

/** The elements that are characters, as code points; a symbol's stands in its attribute. */
export const characters: Readonly<Record<number, number>> = {
  [word.tab]: 9,
  [word.ptab]: 9,
  [word.br]: 10,
  [word.cr]: 10,
  [word.noBreakHyphen]: 0x2011,
  [word.softHyphen]: 0xad,
  [word.sym]: 0,
};

/** The character of a w:sym, as its font has it; undefined when it names none. */
export function symbolOf(hex: string | undefined): number | undefined {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 32 && isXmlCharacter(code) ? code : undefined;
}
