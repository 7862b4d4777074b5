import type { TextRange } from '../model/text-range.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { ApiClass, ApiObject } from '../richapi/api-class.ts';

/** An object that stands for one element of the main part. */
export class NodeObject implements ApiObject {
  constructor(
    readonly api: ApiClass<NodeObject>,
    readonly word: WordDocument,
    readonly node: Element,
  ) {}

  get gone(): boolean {
    return !this.word.contains(this.node);
  }
}

/** A stretch of text. */
export class RangeObject implements ApiObject {
  constructor(
    readonly api: ApiClass<RangeObject>,
    readonly range: TextRange,
  ) {}

  get gone(): boolean {
    return this.range.gone;
  }
}

/** Objects of one kind, looked up anew each time that they are asked for. */
export class ListObject implements ApiObject {
  constructor(
    readonly api: ApiClass<ListObject>,
    readonly list: () => readonly ApiObject[],
  ) {}
}

/** The names of the classes whose objects stand for one element each. */
export type NodeKind =
  | 'Body'
  | 'Paragraph'
  | 'ContentControl'
  | 'Table'
  | 'TableRow'
  | 'TableCell'
  | 'InlinePicture';

/** Makes the objects that the classes give one another. */
export interface Objects {
  readonly word: WordDocument;
  /** The object of an element: always the same for the same element and kind. */
  node(kind: NodeKind, element: Element): NodeObject;
  /** The object of an element, or null, which answers a `…OrNullObject`. */
  maybe(kind: NodeKind, element: Element | null | undefined): NodeObject | null;
  range(range: TextRange): RangeObject;
  nodes(kind: NodeKind, list: () => readonly Element[]): ListObject;
  ranges(list: readonly TextRange[]): ListObject;
  font(list: () => readonly Element[]): ApiObject;
  comments(of: () => TextRange): ListObject;
  insertComment(range: TextRange, text: string): ApiObject;
}

/** The text that an object of any kind stands for. @throws RichError for one that stands for none. */
export type RangeOf<T> = (object: T, where?: 'content') => TextRange;
