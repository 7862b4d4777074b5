import { type HeldSummary, summarySizes, summaryTags } from '../../../summary/index.ts';
import { picturesIn } from './pictures.ts';
import { loadStanding, standingIn } from './standing.ts';

/** The summaries that the document has, as they stand; of copies the first. One round trip. */
export async function readSummaries(context: Word.RequestContext): Promise<readonly HeldSummary[]> {
  const found = summarySizes.map((size) => {
    const control = context.document.contentControls.getByTag(summaryTags[size]).getFirstOrNullObject();
    loadStanding(control);
    return { size, control, flat: control.getOoxml() };
  });
  await context.sync();
  return found.flatMap(({ size, control, flat }) =>
    control.isNullObject ? [] : [standingIn(control, size, picturesIn(flat.value)).held],
  );
}
