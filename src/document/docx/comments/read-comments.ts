import {
  type Anchor,
  type Comment,
  type DraftText,
  makeAnchor,
  type Point,
} from '../../../evidence/index.ts';
import type { DocxPackage } from '../package.ts';
import { type CommentMarks, commentMarks } from './comment-marks.ts';
import { type CommentRecord, commentsPart, extensionsPart } from './comment-parts.ts';

/** A draft's text that can tell where a place of the main part's XML is in it. */
export interface PlacedText extends DraftText {
  pointAt(offset: number): Point;
}

/**
 * All comments with their replies, in document order; those that stand at no text come last.
 * @throws DocumentFault when a part can't be read.
 */
export function readComments(source: DocxPackage, text: PlacedText): readonly Comment[] {
  const comments = commentsPart(source);
  if (!comments) return [];
  const marks = commentMarks(source.text(source.mainPart), source.mainPart);
  const threads = threadsOf(source, comments.records);
  const place = ({ id }: CommentRecord) => {
    const { start, reference } = marks.get(id) ?? {};
    return start?.start ?? reference?.start ?? Number.POSITIVE_INFINITY;
  };
  return threads
    .toSorted((one, other) => order(place(one.record), place(other.record)))
    .map(({ record, replies, resolved }) => ({
      id: record.id,
      by: record.by,
      at: record.at,
      text: record.text,
      resolved,
      replies: replies.map(({ by, at, text: words }) => ({ by, at, text: words })),
      anchor: anchorOf(marks.get(record.id), text),
    }));
}

/** Two places, of which both may be beyond the end. */
const order = (one: number, other: number) => (one === other ? 0 : one - other);

interface Thread {
  readonly record: CommentRecord;
  readonly replies: readonly CommentRecord[];
  readonly resolved: boolean;
}

/** Comments with the replies to them. A reply to something that is not there is a comment of its own. */
export function threadsOf(source: DocxPackage, records: readonly CommentRecord[]): readonly Thread[] {
  const extensions = new Map(extensionsPart(source)?.records.map((one) => [one.paragraphId, one]));
  const byParagraph = new Map(records.map((record) => [record.paragraphId ?? '', record]));
  const rootOf = (record: CommentRecord): CommentRecord => {
    let root = record;
    for (let steps = 0; steps < records.length; steps++) {
      const parent = byParagraph.get(extensions.get(root.paragraphId ?? '')?.parent || 'none');
      if (parent === record) return record;
      if (!parent) break;
      root = parent;
    }
    return root;
  };
  const replies = new Map<CommentRecord, CommentRecord[]>();
  for (const record of records) {
    const root = rootOf(record);
    if (root !== record) replies.set(root, [...(replies.get(root) ?? []), record]);
    else if (!replies.has(record)) replies.set(record, []);
  }
  return records
    .filter((record) => rootOf(record) === record)
    .map((record) => ({
      record,
      replies: replies.get(record) ?? [],
      resolved: extensions.get(record.paragraphId ?? '')?.done ?? false,
    }));
}

function anchorOf(marks: CommentMarks | undefined, text: PlacedText): Anchor | null {
  const end = marks?.end ?? marks?.reference;
  if (!marks?.start || !end || marks.aside || end.start < marks.start.end) return null;
  const passage = { start: text.pointAt(marks.start.end), end: text.pointAt(end.start) };
  const anchor = makeAnchor(text, passage);
  return anchor.quote.trim() === '' ? null : anchor;
}
