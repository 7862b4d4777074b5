import type { Span } from '../splice.ts';
import { readXmlEvents } from '../xml-events.ts';

/** Where a comment is marked in the main part. */
export interface CommentMarks {
  start?: Span;
  end?: Span;
  /** The whole run that refers to it. */
  reference?: Span;
  /** True in a text box, which is a story of its own. */
  aside?: boolean;
}

const asides = new Set(['txbxContent', 'Fallback']);

/** The marks of all comments in the main part, by id; of several of one kind the first. Ranges need not be balanced. */
export function commentMarks(xml: string, part: string): ReadonlyMap<string, CommentMarks> {
  const found = new Map<string, CommentMarks>();
  const runs: number[] = [];
  let aside = 0;
  let references: CommentMarks[] = [];
  const marksOf = (id: string) => {
    const marks = found.get(id) ?? {};
    if (aside > 0) marks.aside = true;
    found.set(id, marks);
    return marks;
  };
  readXmlEvents(xml, part, {
    open: (tag, start) => {
      if (asides.has(tag.local)) aside++;
      if (tag.local === 'r') runs.push(start);
      if (tag.local === 'commentReference') references.push(marksOf(tag.value('id') ?? ''));
    },
    close: (tag, start, end) => {
      if (asides.has(tag.local)) aside--;
      if (tag.local === 'commentRangeStart') marksOf(tag.value('id') ?? '').start ??= { start, end };
      if (tag.local === 'commentRangeEnd') marksOf(tag.value('id') ?? '').end ??= { start, end };
      if (tag.local !== 'r') return;
      const begun = runs.pop() ?? start;
      for (const marks of references) marks.reference ??= { start: begun, end };
      references = [];
    },
  });
  return found;
}
