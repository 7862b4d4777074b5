import { type Place, type SummarySize, summarySizes } from '../../summary/index.ts';
import type { BodyParagraph, MainPart } from './main-part.ts';
import { headingLevel, type Style } from './styles.ts';
import { proposalHeading, sustainabilityHeading } from './sustainability-heading.ts';

/** Where a new summary goes. */
export interface SummaryPlace {
  readonly at: number;
  /** The heading that it stands under. */
  readonly heading: (BodyParagraph & { readonly level: number }) | undefined;
}

/**
 * Where a new summary goes: under the heading that it belongs under, otherwise last. Never inside a table, a control or
 * a text box, since only the body's own paragraphs are asked, nor inside a field. Under a heading that a smaller
 * summary of ours stands under already it comes after that one.
 */
export function summaryPlace(
  main: MainPart,
  styles: ReadonlyMap<string, Style>,
  size: SummarySize,
  place: Place,
): SummaryPlace {
  const candidates = place === 'end' ? [] : headings(main, styles);
  const heading =
    (size === 'line' ? proposalHeading(candidates) : undefined) ?? sustainabilityHeading(candidates);
  if (!heading) return { at: main.end, heading: undefined };
  return { at: afterSmaller(main, heading.end, size), heading };
}

function headings(main: MainPart, styles: ReadonlyMap<string, Style>) {
  return main.paragraphs.flatMap((paragraph) => {
    const { outline, style, end, runsOn } = paragraph;
    const inField = main.fields.some((field) => field.start < end && end < field.end);
    const inContents = styles.get(style ?? '')?.name.startsWith('toc ');
    if (runsOn || inField || inContents) return [];
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
