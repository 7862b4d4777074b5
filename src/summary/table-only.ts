import { layOut } from './lay-out.ts';
import type { Look } from './look.ts';
import type { Summary } from './summary.ts';
import { summaryTags } from './tags.ts';
import { itemsXml } from './wordprocessing.ts';

/** The tag of the table's control, for documents that hold one summary only. */
export const summaryTag = summaryTags.table;

/** The table as it stands in its control. */
export function summaryContent(summary: Summary, look: Look): string {
  return itemsXml(layOut(summary, 'table'), look);
}
