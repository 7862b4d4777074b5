/** The offset after a paragraph's mark, as the end of a range that takes in the whole paragraph. */
export const afterMark = Number.POSITIVE_INFINITY;

/** A place in the text: UTF-16 units from a paragraph's beginning, or {@link afterMark}. */
export interface Place {
  readonly paragraph: Element;
  readonly offset: number;
}

/** A stretch of text that keeps its hold of it when text elsewhere changes. */
export class TextRange {
  constructor(
    private first: Place,
    private last: Place,
  ) {}

  get start(): Place {
    return this.first;
  }

  get end(): Place {
    return this.last;
  }

  get isCollapsed(): boolean {
    return this.first.paragraph === this.last.paragraph && this.first.offset === this.last.offset;
  }

  /** True when neither end is in a document any more. */
  get gone(): boolean {
    return !this.first.paragraph.isConnected || !this.last.paragraph.isConnected;
  }

  /** Moves the ends as an edit moves the text that they stand in. */
  follow(move: (place: Place, isEnd: boolean) => Place): void {
    const { first, last } = this;
    const collapsed = this.isCollapsed;
    this.first = move(first, false);
    this.last = collapsed ? this.first : move(last, true);
  }
}

/** The ranges that somebody holds: each follows the edits made through {@link TextRanges.edited}. */
export class TextRanges {
  private held: WeakRef<TextRange>[] = [];
  private next = 1000;

  make(start: Place, end: Place): TextRange {
    const range = new TextRange(start, end);
    this.held.push(new WeakRef(range));
    if (this.held.length > this.next) {
      this.held = this.held.filter((reference) => reference.deref());
      this.next = Math.max(1000, this.held.length * 2);
    }
    return range;
  }

  /** Text from `from` to `to` in a paragraph has become `length` units long. */
  edited(paragraph: Element, from: number, to: number, length: number): void {
    this.move((place, isEnd) => {
      if (place.paragraph !== paragraph || place.offset < from || place.offset === afterMark) return place;
      if (place.offset >= to && !(from === to && place.offset === from && !isEnd)) {
        return { paragraph, offset: place.offset - (to - from) + length };
      }
      // Within what was replaced, or a start right where text was put in: the start stays before, the end goes after.
      return { paragraph, offset: isEnd ? from + length : from };
    });
  }

  /** The text of a paragraph from an offset on has gone to the beginning of another paragraph, after `before` units. */
  split(paragraph: Element, offset: number, into: Element, before = 0): void {
    this.move((place, isEnd) => {
      const stays = isEnd ? place.offset <= offset : place.offset < offset;
      if (place.paragraph !== paragraph || stays) return place;
      return { paragraph: into, offset: place.offset - offset + before };
    });
  }

  private move(how: (place: Place, isEnd: boolean) => Place): void {
    for (const reference of this.held) reference.deref()?.follow(how);
  }
}
