import type { ApiClass, ApiObject } from '../richapi/api-class.ts';
import type { WordDocument } from './word-document.ts';

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

/** Whole paragraphs one after another. Text within a paragraph can't be told apart by this host. */
export class SpanObject implements ApiObject {
  constructor(
    readonly api: ApiClass<SpanObject>,
    readonly word: WordDocument,
    readonly nodes: readonly Element[],
  ) {}

  get gone(): boolean {
    return this.nodes.some((node) => !this.word.contains(node));
  }
}

/** Objects of one kind, looked up anew each time that they are asked for. */
export class ListObject implements ApiObject {
  constructor(
    readonly api: ApiClass<ListObject>,
    readonly list: () => readonly ApiObject[],
  ) {}
}

/** Makes the objects that the classes give one another. */
export interface Objects {
  readonly word: WordDocument;
  body(): NodeObject;
  paragraph(node: Element): NodeObject;
  control(node: Element): NodeObject;
  span(nodes: readonly Element[]): SpanObject;
  paragraphs(list: () => readonly Element[]): ListObject;
  controls(list: () => readonly Element[]): ListObject;
}
