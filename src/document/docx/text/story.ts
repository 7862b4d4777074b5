import type { DraftText, Passage, Point, TextParagraph } from '../../../evidence/index.ts';
import type { IntRows } from './int-rows.ts';

/** A stretch of a part's XML, as UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a story with where it stands in the XML. */
export interface StoryParagraph extends TextParagraph, Stretch {
  /** The id of its style; absent when it names none. */
  readonly style?: string;
}

/** A run that text stands in. */
export interface RunPlace extends Stretch {
  /** Right after its start tag. */
  readonly inside: number;
  /** Its w:rPr; undefined when it has none. */
  readonly properties: Stretch | undefined;
}

/** A w:t element. */
export interface TextPlace extends Stretch {
  readonly inside: number;
  readonly insideEnd: number;
}

/** The w:p that a spot stands in. */
export interface ParagraphPlace extends Stretch {
  /** After its properties, or after its start tag when it has none; undefined for `<w:p/>`. */
  readonly inside: number | undefined;
}

/** Where an edge of a passage stands in the XML. */
export interface Spot {
  readonly paragraph: ParagraphPlace;
  /**
   * The run that must be split to put something here; undefined where a range marker may stand at {@link at} as it is:
   * beside a formula, or in a paragraph without text.
   */
  readonly run: RunPlace | undefined;
  /** The text element that it stands in; undefined at the edge of a tab, a break or another element in the run. */
  readonly text: TextPlace | undefined;
  readonly at: number;
}

/** Columns of the tables that a story's positions are kept in. */
export const column = {
  /** A stretch of text: where it begins in the text and in the XML, where it ends there, its run and its w:t (or -1). */
  piece: { at: 0, from: 1, to: 2, run: 3, text: 4, count: 5 },
  run: { start: 0, inside: 1, end: 2, propertiesStart: 3, propertiesEnd: 4, count: 5 },
  text: { start: 0, inside: 1, insideEnd: 2, end: 3, count: 4 },
  paragraph: { start: 0, inside: 1, end: 2, count: 3 },
} as const;

/** Where the text of a story stands in its XML. */
export interface Places {
  /** All paragraphs' texts in one, without anything between them. */
  readonly length: number;
  /** Where each paragraph of the story begins in that text. */
  readonly starts: readonly number[];
  readonly pieces: IntRows;
  readonly runs: IntRows;
  readonly texts: IntRows;
  /** The w:p elements, in the order in which they begin. */
  readonly elements: IntRows;
}

/** A story of a document (its body, a header, its notes) as text, with where each character stands in the XML. */
export class Story implements DraftText {
  constructor(
    readonly paragraphs: readonly StoryParagraph[],
    /** Number of w:altChunk: whole documents of other kinds that Word takes in when it opens the file. They are not read. */
    readonly chunks: number,
    private readonly places: Places,
  ) {}

  /**
   * Where a passage stands in the XML. Its start sticks to the character after it, its end to the character before it; a
   * character that is written by reference or is two UTF-16 units is never split.
   * @returns undefined when a point is not in the story.
   */
  locate({ start, end }: Passage): { readonly start: Spot; readonly end: Spot } | undefined {
    const from = this.flat(start);
    const to = this.flat(end);
    if (from === undefined || to === undefined || to < from) return undefined;
    const { pieces, length } = this.places;
    const first = pieces.lastAtMost(column.piece.at, Math.min(from, length - 1));
    const last = pieces.lastAtMost(column.piece.at, to - 1);
    if (from === to || first < 0 || last < 0) {
      const spot = this.withoutText(start.paragraph);
      return { start: spot, end: spot };
    }
    return { start: this.spot(first, from, false), end: this.spot(last, to, true) };
  }

  /**
   * Where in the text something stands in the XML, such as a mark of a comment: after the characters whose source is
   * before it. Between two paragraphs it is the beginning of the later one.
   */
  pointAt(offset: number): Point {
    const { pieces, starts, length } = this.places;
    let paragraph = this.paragraphs.findLastIndex(({ start }) => start <= offset);
    if (paragraph < 0) return { paragraph: 0, offset: 0 };
    const found = this.paragraphs[paragraph] as StoryParagraph;
    if (offset >= found.end && paragraph + 1 < this.paragraphs.length) {
      paragraph++;
      return { paragraph, offset: 0 };
    }
    const row = pieces.lastAtMost(column.piece.from, offset);
    if (row < 0) return { paragraph, offset: 0 };
    const get = (name: 'at' | 'from' | 'to') => pieces.get(row, column.piece[name]);
    const [at, from, to] = [get('at'), get('from'), get('to')];
    const next = row + 1 < pieces.length ? pieces.get(row + 1, column.piece.at) : length;
    const plain = to - from === next - at;
    const place = offset >= to ? next : plain ? at + offset - from : at;
    const within = place - (starts[paragraph] as number);
    return { paragraph, offset: Math.min(Math.max(within, 0), found.text.length) };
  }

  private flat({ paragraph, offset }: Point): number | undefined {
    const start = this.places.starts[paragraph];
    const text = this.paragraphs[paragraph]?.text;
    return start === undefined || text === undefined || offset < 0 || offset > text.length
      ? undefined
      : start + offset;
  }

  private spot(piece: number, at: number, isEnd: boolean): Spot {
    const { pieces, runs, texts, length } = this.places;
    const get = (name: keyof typeof column.piece) => pieces.get(piece, column.piece[name]);
    const [from, to] = [get('from'), get('to')];
    const next = piece + 1 < pieces.length ? pieces.get(piece + 1, column.piece.at) : length;
    const plain = to - from === next - get('at');
    const place = plain ? from + at - get('at') : isEnd ? to : from;
    const run = get('run');
    const text = get('text');
    return {
      paragraph: this.element(place - (isEnd ? 1 : 0)),
      run:
        run < 0
          ? undefined
          : {
              start: runs.get(run, column.run.start),
              inside: runs.get(run, column.run.inside),
              end: runs.get(run, column.run.end),
              properties: stretch(
                runs.get(run, column.run.propertiesStart),
                runs.get(run, column.run.propertiesEnd),
              ),
            },
      text:
        text < 0
          ? undefined
          : {
              start: texts.get(text, column.text.start),
              inside: texts.get(text, column.text.inside),
              insideEnd: texts.get(text, column.text.insideEnd),
              end: texts.get(text, column.text.end),
            },
      at: place,
    };
  }

  /** The w:p in which an offset stands. */
  private element(at: number): ParagraphPlace {
    const { elements } = this.places;
    const row = elements.lastAtMost(column.paragraph.start, at);
    const inside = elements.get(row, column.paragraph.inside);
    return {
      start: elements.get(row, column.paragraph.start),
      inside: inside < 0 ? undefined : inside,
      end: elements.get(row, column.paragraph.end),
    };
  }

  private withoutText(paragraph: number): Spot {
    const element = this.element((this.paragraphs[paragraph] as StoryParagraph).start);
    return { paragraph: element, run: undefined, text: undefined, at: element.inside ?? element.start };
  }
}

function stretch(start: number, end: number): Stretch | undefined {
  return end > 0 ? { start, end } : undefined;
}
