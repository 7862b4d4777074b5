import type { DocxPackage } from '../package.ts';
import { toUtf8 } from '../xml-encoding.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.ts';

const kinds = ['header', 'footer', 'footnotes', 'endnotes', 'comments'] as const;

/** A story of a document and the part that it stands in. */
export interface NamedStory {
  readonly kind: 'body' | 'boxes' | (typeof kinds)[number];
  readonly part: string;
  readonly story: Story;
}

/**
 * All stories of a document: the body first, then headers, footers, notes and comments, and the text boxes of each part.
 * Stories without a paragraph are left out.
 * @throws DocumentFault when one of the parts can't be read.
 */
export function storiesOf(source: DocxPackage): readonly NamedStory[] {
  const { mainPart } = source;
  const sheet = source.styleSheet();
  const parts = source.relationships(mainPart).flatMap(({ kind, part }) =>
    kinds
      .filter((one) => one === kind && part !== null && source.has(part))
      .map((one) => ({
        kind: one,
        part: part as string,
      })),
  );
  const others = parts.map(({ kind, part }) => ({
    kind,
    part,
    story: readStory(toUtf8(source.bytes(part)), part, sheet),
  }));
  const boxes = [mainPart, ...parts.map(({ part }) => part)].map((part) => ({
    kind: 'boxes' as const,
    part,
    story: readStory(toUtf8(source.bytes(part)), part, sheet, 'boxes'),
  }));
  return [{ kind: 'body' as const, part: mainPart, story: source.body() }, ...others, ...boxes].filter(
    ({ story }) => story.paragraphs.length > 0,
  );
}
