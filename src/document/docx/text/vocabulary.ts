/** The elements that decide what a reader sees of a story, as numbers that a switch can take. */
export const word = {
  p: 1,
  r: 2,
  t: 3,
  pPr: 4,
  rPr: 5,
  tab: 6,
  br: 7,
  cr: 8,
  ptab: 9,
  noBreakHyphen: 10,
  softHyphen: 11,
  sym: 12,
  fldChar: 13,
  pStyle: 14,
  rStyle: 15,
  vanish: 16,
  outlineLvl: 17,
  tbl: 18,
  tr: 19,
  tc: 20,
  trPr: 21,
  tcPr: 22,
  cellDel: 23,
  del: 24,
  moveFrom: 25,
  sdt: 26,
  sdtPr: 27,
  tag: 28,
  rt: 29,
  drawing: 30,
  pict: 31,
  object: 32,
  txbxContent: 33,
  altChunk: 34,
  body: 35,
  pPrChange: 36,
  rPrChange: 37,
  sectPr: 38,
  comment: 39,
  mathText: 40,
  math: 41,
  alternateContent: 42,
  choice: 43,
  fallback: 44,
  note: 45,
} as const;

/** Elements of WordprocessingML whose number is found by their own name: all up to this one. */
const lastByName = word.comment;
const inWord: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(word).filter(([, number]) => number <= lastByName)),
  footnote: word.note,
  endnote: word.note,
};
const inMath: Readonly<Record<string, number>> = { t: word.mathText, oMath: word.math };
const inCompatibility: Readonly<Record<string, number>> = {
  AlternateContent: word.alternateContent,
  Choice: word.choice,
  Fallback: word.fallback,
};

/** WordprocessingML, transitional and strict. */
export const wordNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

const byNamespace: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [wordNamespaces[0] as string]: inWord,
  [wordNamespaces[1] as string]: inWord,
  'http://schemas.openxmlformats.org/officeDocument/2006/math': inMath,
  'http://purl.oclc.org/ooxml/officeDocument/math': inMath,
  'http://schemas.openxmlformats.org/markup-compatibility/2006': inCompatibility,
};

/** What an element is to the reading of text; 0 for nothing. */
export function wordOf(uri: string, local: string): number {
  const names = Object.hasOwn(byNamespace, uri) ? byNamespace[uri] : undefined;
  return names && Object.hasOwn(names, local) ? (names[local] as number) : 0;
}

/**
 * Whether a reader of today's Word understands a namespace that a Choice requires (ECMA-376 part 3, 10): the standard's own
 * and Microsoft's extensions.
 */
export function understood(uri: string): boolean {
  return /^http:\/\/schemas\.(openxmlformats|microsoft)\.(org|com)\/|^http:\/\/purl\.oclc\.org\/ooxml\//.test(
    uri,
  );
}
