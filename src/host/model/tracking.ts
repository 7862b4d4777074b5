import { attribute, child, make } from './wml.ts';

/** How changes are marked: whose they are, when, and with which number. */
export interface Mark {
  readonly author: string;
  /** ISO 8601 in seconds, as Word writes it. */
  readonly date: string;
  /** A number that no other change of the document has. */
  readonly id: () => number;
}

/** `w:ins` or `w:del` around what comes next, or within a paragraph mark's properties. */
function marker(beside: Element, local: 'ins' | 'del', mark: Mark): Element {
  return make(beside, local, { id: String(mark.id()), author: mark.author, date: mark.date });
}

/** The insertion that an element stands in; undefined when it is no inserted text. */
export function insertionAround(element: Element): Element | undefined {
  for (let at = element.parentElement; at && at.localName !== 'p'; at = at.parentElement)
    if (at.localName === 'ins') return at;
  return undefined;
}

const isOwn = (element: Element | undefined, { author }: Mark) =>
  element !== undefined && attribute(element, 'author') === author;

/** True when an element stands in text that the same person has inserted. */
export function inOwnInsertion(element: Element, mark: Mark): boolean {
  return isOwn(insertionAround(element), mark);
}

/** Marks a run that stands in the document as inserted. */
export function markInserted(run: Element, mark: Mark): void {
  if (inOwnInsertion(run, mark)) return;
  const around = marker(run, 'ins', mark);
  run.before(around);
  around.append(run);
}

/** Marks a run as deleted: its text is kept as deleted text. */
export function markDeleted(run: Element, mark: Mark): void {
  const around = marker(run, 'del', mark);
  run.before(around);
  around.append(run);
  for (const text of [...run.children].filter(({ localName }) => localName === 't')) {
    const kept = make(run, 'delText');
    kept.setAttribute('xml:space', 'preserve');
    text.before(kept);
    kept.textContent = text.textContent;
    text.remove();
  }
}

/** A paragraph's properties, made when it has none. */
export function paragraphProperties(paragraph: Element): Element {
  const found = child(paragraph, 'pPr');
  if (found) return found;
  const made = make(paragraph, 'pPr');
  paragraph.prepend(made);
  return made;
}

/** Marks a paragraph's mark as inserted or deleted. */
export function markParagraph(paragraph: Element, local: 'ins' | 'del', mark: Mark): void {
  const properties = paragraphProperties(paragraph);
  let run = child(properties, 'rPr');
  if (!run) {
    run = make(paragraph, 'rPr');
    const later = [...properties.children].find(({ localName }) => /^(sectPr|pPrChange)$/.test(localName));
    properties.insertBefore(run, later ?? null);
  }
  if (child(run, local)) return;
  run.prepend(marker(paragraph, local, mark));
}

/** True when a paragraph's mark was inserted by the same person. */
export function isOwnParagraph(paragraph: Element, mark: Mark): boolean {
  return isOwn(child(child(child(paragraph, 'pPr'), 'rPr'), 'ins'), mark);
}

/** True when a paragraph's mark is deleted, so that its text joins the next one's in the end. */
export function isMarkDeleted(paragraph: Element): boolean {
  return child(child(child(paragraph, 'pPr'), 'rPr'), 'del') !== undefined;
}
