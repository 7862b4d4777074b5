import type { DraftText, Passage } from '../../evidence/index.ts';
import { plain } from './text.ts';

/** Where a range of Word's stands, as far as one round trip tells without reading the whole document. */
export interface Spot {
  readonly range: Word.Range;
  readonly inside: Word.ParagraphCollection;
  /** From the beginning of the first paragraph to that of the range, and of the last one to the end of the range. */
  readonly before: Word.Range;
  readonly until: Word.Range;
  readonly previous: Word.Paragraph;
  readonly next: Word.Paragraph;
}

/** Queues what {@link passageOf} needs of a range. */
export function queueSpot(range: Word.Range): Spot {
  range.load('text');
  const inside = range.paragraphs;
  inside.load('items/text');
  const first = inside.getFirst();
  const last = inside.getLast();
  const before = first.getRange('Start').expandTo(range.getRange('Start'));
  const until = last.getRange('Start').expandTo(range.getRange('End'));
  const previous = first.getPreviousOrNullObject();
  const next = last.getNextOrNullObject();
  for (const each of [before, until, previous, next]) each.load('text');
  return { range, inside, before, until, previous, next };
}

/** Queues the paragraphs from the document's beginning to a spot's first one, whose number is the number of that one. */
export function queueNumber(context: Word.RequestContext, { inside }: Spot): Word.ParagraphCollection {
  const whole = inside.getFirst().getRange('Whole');
  const paragraphs = context.document.body.getRange('Start').expandToOrNullObject(whole).paragraphs;
  paragraphs.load('items/tableNestingLevel');
  return paragraphs;
}

/**
 * A spot as a passage of the draft's text.
 * @param first the number of its first paragraph.
 * @returns undefined when the text has other words there.
 */
export function passageOf(spot: Spot, first: number, { paragraphs }: DraftText): Passage | undefined {
  const texts = spot.inside.items.map(({ text }) => plain(text));
  if (texts.length === 0 || texts.some((text, i) => paragraphs[first + i]?.text !== text)) return undefined;
  const within = (paragraph: number, offset: number) => ({
    paragraph,
    offset: Math.min(offset, paragraphs[paragraph]?.text.length ?? 0),
  });
  return {
    start: within(first, plain(spot.before.text).length),
    end: within(first + texts.length - 1, plain(spot.until.text).length),
  };
}

/** Numbers of the paragraphs that a spot can begin in, by its paragraphs' words and those around. */
export function candidates(spot: Spot, { paragraphs }: DraftText): readonly number[] {
  const around = [spot.previous, ...spot.inside.items, spot.next].map((paragraph) =>
    paragraph.isNullObject ? undefined : plain(paragraph.text),
  );
  const found: number[] = [];
  for (let first = 0; first < paragraphs.length; first++) {
    if (around.every((text, i) => paragraphs[first + i - 1]?.text === text)) found.push(first);
  }
  return found;
}
