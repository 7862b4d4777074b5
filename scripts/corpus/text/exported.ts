import type { DocxPackage } from '../../../src/document/docx/index.ts';
import { readStory, type Story } from '../../../src/document/docx/text/index.ts';
import type { Point } from '../../../src/evidence/index.ts';
import { ListLabels } from './list-labels.ts';
import { type Marks, readMarks } from './marks.ts';
import { formatted } from './number-formats.ts';
import { readNumbering } from './numbering.ts';
import { readStyleLists } from './style-lists.ts';

/** Stands for the result of a field that LibreOffice makes anew: any text, up to some length. */
export const anything = '\u0000';

/**
 * The text of a draft with what LibreOffice's text export adds to it: the labels of lists and the numbers of notes.
 * @param xml the main part as LibreOffice takes it.
 */
export function exported(source: DocxPackage, xml: string): string {
  // Hidden text is exported, whether a run or a style hides it.
  const styles = new Map(
    [...source.styleSheet().styles].map(([id, style]) => [id, { ...style, hides: false }]),
  );
  const story = readStory(new TextEncoder().encode(xml), source.mainPart, { styles, hides: false });
  const part = (kind: string) => {
    const found = source.relationships(source.mainPart).find((one) => one.kind === kind)?.part;
    return found && source.has(found) ? source.text(found) : undefined;
  };
  const numbering = part('numbering');
  const lists = numbering ? readNumbering(numbering) : new Map();
  const labels = new ListLabels(lists);
  const byStyle = readStyleLists(part('styles'), lists);
  const marks = readMarks(xml);
  const texts = withMarks(story, marks);
  return story.paragraphs
    .map(({ start, style }, n) => {
      const own = marks.lists.get(start);
      const styled = byStyle(style);
      const id = own?.id ?? styled?.id;
      const label = id === undefined || id === '0' ? '' : labels.next(id, own?.level ?? styled?.level ?? 0);
      return `${label} ${texts[n]}`;
    })
    .join('\n');
}

interface Edit {
  readonly from: Point;
  readonly to: Point;
  readonly text: string;
}

/** The paragraphs' texts with the numbers of notes, and without the results that LibreOffice makes anew. */
function withMarks(story: Story, { notes, computed, formats }: Marks): readonly string[] {
  const texts = story.paragraphs.map(({ text }) => text);
  const counts = { footnote: 0, endnote: 0 };
  const edits: Edit[] = notes.map(({ at, kind }) => {
    const format = formats.get(`${kind}Pr`) ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman');
    const point = story.pointAt(at);
    return { from: point, to: point, text: formatted(++counts[kind], format) };
  });
  for (const { start, end } of computed) {
    const [from, to] = [story.pointAt(start), story.pointAt(end)];
    if (from.paragraph === to.paragraph) edits.push({ from, to, text: anything });
  }
  edits.sort((a, b) => a.from.paragraph - b.from.paragraph || a.from.offset - b.from.offset);
  for (const { from, to, text } of edits.toReversed()) {
    const before = texts[from.paragraph];
    if (before === undefined) continue;
    texts[from.paragraph] =
      before.slice(0, from.offset) + text + before.slice(Math.max(to.offset, from.offset));
  }
  return texts;
}
