import { type DraftText, ourBlocks, type TextParagraph } from '../../evidence/index.ts';
import { type SummarySize, summarySizes, summaryTags } from '../../summary/index.ts';

/** Outline levels below this are headings; 10 is body text. */
const bodyLevel = 10;

/** What must be loaded of a list of paragraphs for {@link draftText}. */
export const paragraphProperties = 'items/text,items/outlineLevel,items/tableNestingLevel';

/**
 * Word's text as a draft's text: line breaks as \n. Marks that stand for something else than text (pictures, notes,
 * comments, the end of a cell) are left out.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/\p{Cc}|[\u2028\ufffc]/gu, (mark) => (mark in marks ? (marks[mark] as string) : ''));
}

/** Characters that Word has for breaks and hyphens, and what they are elsewhere. */
const marks: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\n': '\n',
  '\v': '\n',
  '\r': '\n',
  '\f': '\n',
  '\u000e': '\n',
  '\u2028': '\n',
  '\u001e': '\u2011',
  '\u001f': '\u00ad',
};

/** The first summary of each size, with its paragraphs; null objects where there is none. */
export function ourControls(
  context: Word.RequestContext,
): Readonly<Record<SummarySize, Word.ContentControl>> {
  const controls = summarySizes.map((size) => {
    const control = context.document.contentControls.getByTag(summaryTags[size]).getFirstOrNullObject();
    control.load('id');
    control.paragraphs.load('items/text');
    return [size, control] as const;
  });
  return Object.fromEntries(controls) as Record<SummarySize, Word.ContentControl>;
}

/** The texts of each summary that stands in the document, for telling which of its paragraphs are ours. */
export function blocksOf(controls: Readonly<Record<SummarySize, Word.ContentControl>>): string[][] {
  return summarySizes
    .map((size) => controls[size])
    .filter((control) => !control.isNullObject)
    .map((control) => control.paragraphs.items.map(({ text }) => plain(text)))
    .filter((block) => block.length > 0);
}

/** A draft's text from loaded paragraphs. */
export function draftText(paragraphs: readonly Word.Paragraph[], blocks: string[][]): DraftText {
  const texts = paragraphs.map(({ text }) => plain(text));
  const ours = ourBlocks(texts, blocks);
  return {
    paragraphs: paragraphs.map(
      ({ outlineLevel, tableNestingLevel }, i): TextParagraph => ({
        text: texts[i] ?? '',
        ...(outlineLevel < bodyLevel ? { level: outlineLevel } : {}),
        inTable: tableNestingLevel > 0,
        ours: ours[i] ?? false,
      }),
    ),
  };
}
