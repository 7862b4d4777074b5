import { notAllowed, notImplemented } from '../richapi/rich-error.ts';
import { around, extentOf, paragraphsOf } from './places.ts';
import { liftTo, runsBetween, splitAt } from './runs.ts';
import { textOfParagraph } from './text.ts';
import { afterMark, type TextRange } from './text-range.ts';
import { child, childValue, make } from './wml.ts';
import type { WordDocument } from './word-document.ts';

/** The content controls in an element, in document order. */
export function controlsIn(root: Element): readonly Element[] {
  return [...root.getElementsByTagNameNS(root.namespaceURI, 'sdt')];
}

/** The element that holds a control's content. */
export function contentOf(control: Element): Element {
  const content = child(control, 'sdtContent');
  if (!content) throw notAllowed('the content control has no content');
  return content;
}

/** True for a control that is part of a line, not of whole paragraphs. */
export function isInline(control: Element): boolean {
  return around(control, 'p') !== null;
}

const lockOf = (control: Element) => childValue(child(control, 'sdtPr'), 'lock') ?? 'unlocked';

/** True when a control's content may not be changed. */
export const contentLocked = (control: Element) =>
  ['contentLocked', 'sdtContentLocked'].includes(lockOf(control));

/** True when a control may not be deleted. */
export const controlLocked = (control: Element) =>
  ['sdtLocked', 'sdtContentLocked'].includes(lockOf(control));

/** @throws RichError NotAllowed when an element stands in a control whose content may not be changed. */
export function assertEditable(element: Element): void {
  for (let at: Element | null = element; at; at = around(at, 'sdt')) {
    if (at.localName === 'sdt' && contentLocked(at)) throw notAllowed('the content control can’t be edited');
  }
}

/** The text that a control stands for, its last paragraph's mark with it unless it is part of a line. */
export function rangeOfControl(word: WordDocument, control: Element): TextRange {
  const extent = extentOf(word, control);
  if (!extent) {
    // All its paragraphs are deleted, or it holds none: an empty place where it stands.
    const next = word.paragraphs.find(
      (p) => control.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const paragraph = next ?? word.paragraphs.at(-1) ?? word.body;
    return word.ranges.make({ paragraph, offset: 0 }, { paragraph, offset: 0 });
  }
  const end = isInline(control) ? extent.end : { ...extent.end, offset: afterMark };
  return word.ranges.make(extent.start, end);
}

function emptyControl(beside: Element): { control: Element; content: Element } {
  const control = make(beside, 'sdt');
  const properties = make(beside, 'sdtPr');
  const content = make(beside, 'sdtContent');
  const id = crypto.getRandomValues(new Int32Array(1))[0] || 1;
  properties.append(make(beside, 'id', { val: String(id) }));
  control.append(properties, content);
  return { control, content };
}

/** The child of an element that a node stands in. */
function childTowards(ancestor: Element, node: Element): Element {
  let at = node;
  while (at.parentElement && at.parentElement !== ancestor) at = at.parentElement;
  return at;
}

/**
 * Puts a new content control around a range: around whole paragraphs when it takes in a paragraph's mark, otherwise
 * around runs of a line. @throws RichError NotAllowed for paragraphs that don't stand side by side.
 */
export function controlAround(word: WordDocument, range: TextRange): Element {
  const paragraphs = paragraphsOf(word, range);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) throw notAllowed('the range is in no text');
  if (first === last && range.end.offset !== afterMark) return aroundRuns(first, range);
  let parent = first.parentElement;
  while (parent && !parent.contains(last)) parent = parent.parentElement;
  if (!parent || !/^(body|tc|sdtContent)$/.test(parent.localName))
    throw notAllowed('the range can’t hold a control');
  const from = childTowards(parent, first);
  const to = childTowards(parent, last);
  const { control, content } = emptyControl(first);
  from.before(control);
  moveInto(content, from, to);
  return control;
}

/** Moves siblings, from one to another, into an element. */
function moveInto(content: Element, from: ChildNode, to: ChildNode): void {
  for (let node: ChildNode | null = from; node; ) {
    const next: ChildNode | null = node === to ? null : node.nextSibling;
    content.append(node);
    node = next;
  }
}

function aroundRuns(paragraph: Element, { start, end }: TextRange): Element {
  const length = textOfParagraph(paragraph).length;
  const from = Math.min(start.offset, length);
  const to = Math.min(end.offset, length);
  splitAt(paragraph, from);
  splitAt(paragraph, to);
  const runs = runsBetween(paragraph, from, to);
  const { control, content } = emptyControl(paragraph);
  const first = runs[0];
  if (!first) {
    if (to > from) throw notImplemented('a content control around this text');
    paragraph.append(control);
    return control;
  }
  const holder = first.parentElement as Element;
  if (!runs.every(({ parentElement }) => parentElement === holder)) {
    const lifted = liftTo(paragraph, first);
    const end = childTowards(paragraph, runs.at(-1) as Element);
    lifted.before(control);
    moveInto(content, lifted, end);
    return control;
  }
  first.before(control);
  content.append(...runs);
  return control;
}

/** Takes a control away; its content stays where it is with `keepContent`. */
export function removeControl(control: Element, keepContent: boolean): void {
  if (keepContent) for (const node of [...contentOf(control).childNodes]) control.before(node);
  control.remove();
}
