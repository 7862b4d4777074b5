import { type Leaf, leavesOf } from './text.ts';
import { child, make } from './wml.ts';

/** Sets the characters of a `w:t`, whose spaces at the ends count. */
export function setCharacters(element: Element, text: string): void {
  element.textContent = text;
  if (text !== text.trim()) element.setAttribute('xml:space', 'preserve');
}

/** A run with the properties of another; tabs as w:tab, line breaks (\v) as w:br. */
export function runLike(like: Element | undefined, beside: Element, text: string): Element {
  const made = make(beside, 'r');
  const properties = child(like, 'rPr')?.cloneNode(true) as Element | undefined;
  if (properties) made.append(properties);
  for (const piece of text.split(/([\t\v])/)) {
    if (piece === '') continue;
    if (piece === '\t') made.append(make(beside, 'tab'));
    else if (piece === '\v') made.append(make(beside, 'br'));
    else {
      const words = make(beside, 't');
      words.setAttribute('xml:space', 'preserve');
      words.textContent = piece;
      made.append(words);
    }
  }
  return made;
}

/** Makes the run's content from `first` on a run of its own, with the same properties; returns it. */
function splitRun(run: Element, first: Element): Element {
  const rest = run.cloneNode(false) as Element;
  run.after(rest);
  const properties = child(run, 'rPr')?.cloneNode(true);
  if (properties) rest.append(properties);
  for (let node: ChildNode | null = first; node; ) {
    const next: ChildNode | null = node.nextSibling;
    rest.append(node);
    node = next;
  }
  return rest;
}

const isContent = (element: Element) => element.localName !== 'rPr';

/** Makes an offset of a paragraph's text fall between two runs. */
export function splitAt(paragraph: Element, offset: number): void {
  const leaf = leavesOf(paragraph).find(({ start, text }) => start + text.length > offset);
  if (!leaf || offset < 0) return;
  const { element, run, text, start } = leaf;
  const cut = offset - start;
  if (cut > 0) {
    const rest = element.cloneNode(false) as Element;
    element.after(rest);
    setCharacters(rest, text.slice(cut));
    setCharacters(element, text.slice(0, cut));
    splitRun(run, rest);
  } else if ([...run.children].find(isContent) !== element) splitRun(run, element);
}

/** The runs with text from one offset to another, which {@link splitAt} has made to fall between runs. */
export function runsBetween(paragraph: Element, from: number, to: number): readonly Element[] {
  const within = leavesOf(paragraph).filter(({ start, text }) => start >= from && start + text.length <= to);
  return [...new Set(within.map(({ run }) => run))];
}

/** The piece of text before an offset or, with `after`, after it; the other one at a paragraph's ends. */
export function leafAt(paragraph: Element, offset: number, after: boolean): Leaf | undefined {
  const leaves = leavesOf(paragraph);
  const before = leaves.findLast(({ start }) => start < offset);
  const following = leaves.find(({ start, text }) => start + text.length > offset);
  return after ? (following ?? before) : (before ?? following);
}

/** Takes an element away, and what holds nothing without it: its run, an insertion, a link. */
export function removeWithHolders(element: Element): void {
  const holder = element.parentElement;
  element.remove();
  if (!holder || !/^(r|ins|del|hyperlink|smartTag)$/.test(holder.localName)) return;
  if (![...holder.children].some(isContent)) removeWithHolders(holder);
}

/**
 * Makes everything from a node on, up to the end of its paragraph, stand directly under the paragraph after what comes
 * before it. @returns the paragraph's child that begins there.
 */
export function liftTo(paragraph: Element, node: Element): Element {
  let at = node;
  while (at.parentElement && at.parentElement !== paragraph) {
    const holder: Element = at.parentElement;
    if (!at.previousElementSibling || /Pr$/.test(at.previousElementSibling.localName)) {
      at = holder;
      continue;
    }
    const rest = holder.cloneNode(false) as Element;
    holder.after(rest);
    for (let next: ChildNode | null = at; next; ) {
      const following: ChildNode | null = next.nextSibling;
      rest.append(next);
      next = following;
    }
    at = rest;
  }
  return at;
}
