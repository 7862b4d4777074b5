import type { ErrorCode } from 'yaml';
import type { Localized } from '../../engine/index.ts';

/** What is wrong with a text that is no YAML, by the parser's codes; others are told as {@link other}. */
const faults: Readonly<Partial<Record<ErrorCode | 'ALIASES', Localized>>> = {
  ALIASES: {
    sv: 'för många hänvisningar (*), eller till något som inte finns',
    en: 'too many references (*), or to something that is not there',
  },
  BAD_ALIAS: { sv: 'en hänvisning (*) har fel form', en: 'a reference (*) has the wrong form' },
  BAD_DQ_ESCAPE: {
    sv: 'ett omvänt snedstreck (\\) står inom citattecken',
    en: 'a backslash (\\) stands in quotation marks',
  },
  BAD_INDENT: { sv: 'raden har fel indrag', en: 'the line has the wrong indentation' },
  BAD_SCALAR_START: {
    sv: 'texten börjar med ett tecken som kräver citattecken om texten',
    en: 'the text begins with a character that asks for quotation marks around it',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: 'texten har ett kolon och behöver citattecken, eller indraget är fel',
    en: 'the text has a colon and needs quotation marks, or the indentation is wrong',
  },
  DUPLICATE_KEY: { sv: 'samma fält står två gånger', en: 'the same field stands twice' },
  MISSING_CHAR: {
    sv: 'ett citattecken, ett kolon, ett komma eller en parentes saknas',
    en: 'a quotation mark, a colon, a comma or a bracket is missing',
  },
  MULTILINE_IMPLICIT_KEY: { sv: 'kolon saknas efter ett fält', en: 'a colon is missing after a field' },
  MULTIPLE_DOCS: {
    sv: 'filen har mer än ett dokument (---)',
    en: 'the file has more than one document (---)',
  },
  TAB_AS_INDENT: { sv: 'raden har tabb som indrag', en: 'the line is indented with a tab' },
};

const other: Localized = { sv: 'raden har fel form', en: 'the line has the wrong form' };

/** What is wrong, as the end of a sentence. @param code the parser's, or `ALIASES` */
export function yamlFault(code: string): Localized {
  return faults[code as ErrorCode] ?? other;
}
