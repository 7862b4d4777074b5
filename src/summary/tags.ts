import { type SummarySize, summarySizes } from './layout.ts';

/** The tags of the content controls that summaries stand in, one for each size: how they are found again. */
export const summaryTags: Readonly<Record<SummarySize, string>> = {
  line: 'vagval-summary-line',
  table: 'vagval-summary',
  full: 'vagval-summary-full',
};

/** The size whose control has this tag; undefined for a control that is not ours. */
export function sizeOfTag(tag: string): SummarySize | undefined {
  return summarySizes.find((size) => summaryTags[size] === tag);
}

/** The name of those controls, as Word shows it. */
export const summaryAlias = 'Vägval';
