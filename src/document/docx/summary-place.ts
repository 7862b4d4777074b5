import { type Place, type SummarySize, summarySizes } from '../../summary/index.ts';
import type { BodyParagraph, MainPart } from './main-part.ts';
import { headingLevel, type Style } from './styles.ts';
import { proposalHeading, sustainabilityHeading } from './sustainability-heading.ts';

/** Where a new summary goes. */
export interface SummaryPlace {
  readonly at: number;
  /** True when that is where the officer's cursor is. */
  readonly atCursor: boolean;
  /** The heading that it stands under. */
  readonly heading: (BodyParagraph & { readonly level: number }) | undefined;
}

/**
 * Where a new summary goes: under the heading that it belongs under, otherwise last. Never inside a table, a control or
 * a text box, since only the body's own paragraphs are asked, nor inside a field. Under a heading that a smaller
 * summary of ours stands under already it comes after that one.
 * @param cursor an offset in a paragraph of the body, after which it goes when `place` is the cursor; elsewhere, as in a
 *   table, the cursor does not count.
 */
export function summaryPlace(
  main: MainPart,
  styles: ReadonlyMap<string, Style>,
  size: SummarySize,
  place: Place,
  cursor?: number,
): SummaryPlace {
  const under = place === 'cursor' && cursor !== undefined ? paragraphAt(main, cursor) : undefined;
  if (under) return { at: under.end, atCursor: true, heading: undefined };
  const candidates = place === 'end' ? [] : headings(main, styles);
  const heading =
    (size === 'line' ? proposalHeading(candidates) : undefined) ?? sustainabilityHeading(candidates);
  if (!heading) return { at: main.end, atCursor: false, heading: undefined };
  return { at: afterSmaller(main, heading.end, size), atCursor: false, heading };
}

function paragraphAt(main: MainPart, offset: number): BodyParagraph | undefined {
  return main.paragraphs.find(
    (paragraph) => paragraph.start <= offset && offset <= paragraph.end && !isHeld(main, paragraph),
  );
}

/** True for a paragraph that nothing can be put after: a field goes on through it, or its text goes on in the next. */
function isHeld(main: MainPart, { end, runsOn }: BodyParagraph): boolean {
  return runsOn || main.fields.some((field) => field.start < end && end < field.end);
}

function headings(main: MainPart, styles: ReadonlyMap<string, Style>) {
  return main.paragraphs.flatMap((paragraph) => {
    const { outline, style } = paragraph;
    const inContents = styles.get(style ?? '')?.name.startsWith('toc ');
    if (isHeld(main, paragraph) || inContents) return [];
    const own = outline !== undefined && outline < 9 ? outline + 1 : undefined;
    const level = own ?? headingLevel(styles, style);
    return level === undefined ? [] : [{ ...paragraph, level }];
  });
}

function afterSmaller(main: MainPart, at: number, size: SummarySize): number {
  const smaller = main.controls.find(
    (control) => control.start === at && summarySizes.indexOf(control.size) < summarySizes.indexOf(size),
  );
  return smaller ? afterSmaller(main, smaller.end, size) : at;
}
