import { notAllowed } from '../richapi/rich-error.ts';
import { leafAt, liftTo, removeWithHolders, runLike, runsBetween, setCharacters, splitAt } from './runs.ts';
import { leavesOf, textOfParagraph } from './text.ts';
import type { TextRanges } from './text-range.ts';
import {
  inOwnInsertion,
  insertionAround,
  isOwnParagraph,
  type Mark,
  markDeleted,
  markInserted,
  markParagraph,
} from './tracking.ts';
import { child, make } from './wml.ts';

/** What edits go by: the ranges that follow them, and how they are marked when changes are tracked. */
export interface Editing {
  readonly ranges: TextRanges;
  readonly mark: Mark | null;
}

/**
 * Replaces text within one paragraph; new text looks like the first that it replaces, or else like what stands before
 * it (after it with `likeNext`). Tabs are \t, line breaks \v; a line feed is no text of one paragraph.
 */
export function replaceText(
  { ranges, mark }: Editing,
  paragraph: Element,
  from: number,
  to: number,
  text: string,
  likeNext = false,
): void {
  if (text !== '') {
    const like = leafAt(paragraph, from, to > from || likeNext);
    const at = mark ? to : from;
    putIn(paragraph, at, text, like?.run, mark, to > from || likeNext);
  }
  if (mark) remove(paragraph, from, to, mark);
  else remove(paragraph, from + text.length, to + text.length, null);
  ranges.edited(paragraph, from, to, text.length);
}

function putIn(
  paragraph: Element,
  offset: number,
  text: string,
  like: Element | undefined,
  mark: Mark | null,
  after: boolean,
): void {
  const leaf = leafAt(paragraph, offset, after);
  const cut = leaf ? offset - leaf.start : -1;
  const inside = leaf && leaf.element.localName === 't' && cut >= 0 && cut <= leaf.text.length;
  const mayJoin = leaf && (mark ? inOwnInsertion(leaf.run, mark) : !insertionAround(leaf.run));
  if (leaf && inside && mayJoin && !/[\t\v]/.test(text)) {
    setCharacters(leaf.element, leaf.text.slice(0, cut) + text + leaf.text.slice(cut));
    return;
  }
  splitAt(paragraph, offset);
  const made = runLike(like, paragraph, text);
  const before = leavesOf(paragraph).findLast(({ start }) => start < offset)?.run;
  const following = leavesOf(paragraph).find(({ start }) => start >= offset)?.run;
  const beside = after ? (following ?? before) : (before ?? following);
  if (!beside) paragraph.append(made);
  else if (beside === before) outOfOthers(before, mark).after(made);
  else outOfOthers(beside, mark).before(made);
  if (mark) markInserted(made, mark);
}

/** New text never becomes part of what somebody else has inserted. */
function outOfOthers(run: Element, mark: Mark | null): Element {
  const insertion = insertionAround(run);
  return insertion && !(mark && inOwnInsertion(run, mark)) ? insertion : run;
}

function remove(paragraph: Element, from: number, to: number, mark: Mark | null): void {
  if (to <= from) return;
  if (mark) {
    splitAt(paragraph, from);
    splitAt(paragraph, to);
    for (const run of runsBetween(paragraph, from, to)) {
      if (inOwnInsertion(run, mark)) removeWithHolders(run);
      else markDeleted(run, mark);
    }
    return;
  }
  for (const { element, text, start } of leavesOf(paragraph)) {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, text.length);
    if (last <= first) continue;
    const rest = text.slice(0, first) + text.slice(last);
    if (rest === '') removeWithHolders(element);
    else setCharacters(element, rest);
  }
}

/** Takes a paragraph away with its mark. One that its container can't be without (a cell, a control) is emptied. */
export function deleteParagraph(editing: Editing, paragraph: Element): void {
  const { mark } = editing;
  if (mark && !isOwnParagraph(paragraph, mark)) {
    replaceText(editing, paragraph, 0, textOfParagraph(paragraph).length, '');
    markParagraph(paragraph, 'del', mark);
    return;
  }
  const container = paragraph.parentElement;
  const needed =
    /^(tc|sdtContent|body|txbxContent)$/.test(container?.localName ?? '') &&
    ![...(container?.children ?? [])].some((e) => e !== paragraph && e.localName === 'p');
  const last = container?.localName === 'tc' && container.lastElementChild === paragraph;
  if (needed || last) replaceText(editing, paragraph, 0, textOfParagraph(paragraph).length, '');
  else paragraph.remove();
}

/**
 * Makes two paragraphs of one.
 * @returns the second, which has the text from the offset on.
 * @throws RichError NotAllowed within a content control that is part of a line.
 */
export function splitParagraph({ ranges, mark }: Editing, paragraph: Element, offset: number): Element {
  splitAt(paragraph, offset);
  const leaf = leavesOf(paragraph).find(({ start }) => start >= offset);
  const made = make(paragraph, 'p');
  const properties = child(paragraph, 'pPr')?.cloneNode(true) as Element | undefined;
  if (leaf) {
    for (let at = leaf.run.parentElement; at && at !== paragraph; at = at.parentElement)
      if (at.localName === 'sdt') throw notAllowed('a paragraph can’t be split within a control in its line');
  }
  paragraph.after(made);
  if (properties) made.append(properties);
  child(child(paragraph, 'pPr'), 'sectPr')?.remove();
  for (let node: ChildNode | null = leaf ? liftTo(paragraph, leaf.run) : null; node; ) {
    const next: ChildNode | null = node.nextSibling;
    made.append(node);
    node = next;
  }
  if (mark) markParagraph(paragraph, 'ins', mark);
  ranges.split(paragraph, offset, made);
  return made;
}

/** Puts a paragraph's text at the end of the one before it, which keeps its own properties. */
export function joinParagraphs({ ranges, mark }: Editing, first: Element, second: Element): void {
  if (mark && !isOwnParagraph(first, mark)) {
    markParagraph(first, 'del', mark);
    return;
  }
  const length = textOfParagraph(first).length;
  for (const node of [...second.childNodes]) {
    if ((node as Element).localName !== 'pPr') first.append(node);
  }
  ranges.split(second, 0, first, length);
  second.remove();
}
