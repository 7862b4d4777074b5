import type { DocxPackage } from '../../../src/document/docx/index.ts';
import { asShown, elementsWith, without } from './as-shown.ts';
import { anything, exported } from './exported.ts';

/** How a text and LibreOffice's export of it compare. */
export type Comparison =
  | { readonly kind: 'same' /** What of LibreOffice's habits it took. */; readonly habits: readonly string[] }
  | {
      readonly kind: 'different';
      /** Why, proven by the texts being the same but for that; undefined when it is not known. */
      readonly reason: string | undefined;
      readonly ours: string;
      readonly theirs: string;
    };

/** Longest result that a field made anew is taken to have, without white space. */
const longestResult = 120;
/** Shown of a difference. */
const shown = 40;

/** What LibreOffice is known to lose or to make otherwise, each with what of the XML it is that it does not have. */
const losses: readonly { readonly reason: string; readonly change: (xml: string) => string }[] = [
  {
    reason: 'LibreOffice makes text boxes of floating tables, and its text export leaves those out',
    change: (xml) =>
      without(
        xml,
        elementsWith(xml, 'tbl', (property) => property === 'tblpPr'),
      ),
  },
  {
    reason: 'LibreOffice loses the control that follows the beginning of a comment between paragraphs',
    change: (xml) =>
      xml.replace(/(<(?:\w+:)?commentRangeStart\s[^>]*>\s*)<(\w+:)?sdt>[\s\S]*?<\/\2sdt>/g, '$1'),
  },
];

/** Compares a document's text with LibreOffice's export, white space apart. */
export function compareTexts(source: DocxPackage, theirs: string): Comparison {
  const { xml, habits } = asShown(source.text(source.mainPart));
  const [one, other] = [exported(source, xml), theirs].map(squeezed) as [string, string];
  const at = difference(one, other);
  if (at === undefined)
    return { kind: 'same', habits: one.includes(anything) ? [...habits, 'fields made anew'] : habits };
  const reason =
    losses.find(({ change }) => {
      const changed = change(xml);
      return changed !== xml && sameAfter(source, changed, other);
    })?.reason ??
    (losesTheRest(xml) && one.startsWith(other)
      ? 'LibreOffice loses all text after a field that never ends'
      : undefined);
  const stretch = (text: string, from: number) => text.slice(Math.max(0, from - 10), from + shown);
  return { kind: 'different', reason, ours: stretch(one, at.ours), theirs: stretch(other, at.theirs) };
}

function losesTheRest(xml: string): boolean {
  const count = (type: string) => xml.split(`fldCharType="${type}"`).length;
  return count('begin') > count('end');
}

function sameAfter(source: DocxPackage, xml: string, theirs: string): boolean {
  try {
    return difference(squeezed(exported(source, xml)), theirs) === undefined;
  } catch {
    return false;
  }
}

/** Without white space, soft hyphens and byte order marks, which LibreOffice keeps or drops by the line. */
const squeezed = (text: string) => text.replace(/[\s\u00ad\ufeff]+/g, '');

/** Where two texts begin to differ; undefined when they do not. */
function difference(
  ours: string,
  theirs: string,
): { readonly ours: number; readonly theirs: number } | undefined {
  const pieces = ours.split(anything);
  let [mine, their] = [0, 0];
  for (const [n, piece] of pieces.entries()) {
    const last = n === pieces.length - 1;
    const from = n === 0 ? 0 : last ? theirs.length - piece.length : theirs.indexOf(piece, their);
    const found =
      from >= their && from - their <= (n === 0 ? 0 : longestResult) && theirs.startsWith(piece, from);
    if (!found || (last && from + piece.length !== theirs.length)) {
      let same = 0;
      while (same < piece.length && piece[same] === theirs[their + same]) same++;
      return { ours: mine + same, theirs: their + same };
    }
    their = from + piece.length;
    mine += piece.length + 1;
  }
  return undefined;
}
