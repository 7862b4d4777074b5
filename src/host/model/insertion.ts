import { invalidArgument, notImplemented } from '../richapi/rich-error.ts';
import { child, make } from './wml.ts';

/** Puts blocks into the body, which keeps its last section's properties last. */
export function insertIntoBody(body: Element, blocks: readonly Element[], location: unknown): void {
  const section = child(body, 'sectPr');
  if (location === 'Replace') for (const block of [...body.children]) if (block !== section) block.remove();
  if (location === 'Start') body.prepend(...blocks);
  else if (location === 'End' || location === 'Replace') body.insertBefore(fragment(blocks), section ?? null);
  else throw refused('Body', location);
}

/** Puts blocks into a block-level content control. */
export function insertIntoControl(control: Element, blocks: readonly Element[], location: unknown): void {
  const content = contentOf(control);
  if (location === 'Replace') content.replaceChildren(...blocks);
  else if (location === 'Start') content.prepend(...blocks);
  else if (location === 'End') content.append(...blocks);
  else throw refused('ContentControl', location);
  if (content.lastElementChild?.localName !== 'p') content.append(make(control, 'p'));
}

/** Puts blocks in place of a paragraph: the only place beside a paragraph that Word takes OOXML in whole blocks. */
export function replaceParagraph(paragraph: Element, blocks: readonly Element[], location: unknown): void {
  if (location === 'Start' || location === 'End')
    throw notImplemented(`Paragraph.InsertOoxml at ${location}`);
  if (location !== 'Replace') throw refused('Paragraph', location);
  paragraph.replaceWith(...blocks);
}

/** A new paragraph beside another, formatted like it, as Word does. */
export function insertParagraphBeside(paragraph: Element, text: string, location: unknown): Element {
  const made = make(paragraph, 'p');
  const properties = child(paragraph, 'pPr')?.cloneNode(true) as Element | undefined;
  child(properties, 'sectPr')?.remove();
  if (properties) made.append(properties);
  if (text) made.append(run(paragraph, text));
  if (location === 'After') paragraph.after(made);
  else if (location === 'Before') paragraph.before(made);
  else throw refused('Paragraph', location);
  return made;
}

/** Puts a content control around a paragraph. */
export function controlAround(paragraph: Element): Element {
  const control = make(paragraph, 'sdt');
  const properties = make(paragraph, 'sdtPr');
  const content = make(paragraph, 'sdtContent');
  const id = crypto.getRandomValues(new Int32Array(1))[0] ?? 1;
  properties.append(make(paragraph, 'id', { val: String(id) }));
  control.append(properties, content);
  paragraph.replaceWith(control);
  content.append(paragraph);
  return control;
}

/** The content of a control. @throws RichError for a control within a paragraph: only whole blocks are done here. */
export function contentOf(control: Element): Element {
  const content = child(control, 'sdtContent');
  if (!content || control.parentElement?.localName === 'p')
    throw notImplemented('a content control within a paragraph');
  return content;
}

export function run(beside: Element, text: string): Element {
  const made = make(beside, 'r');
  const words = make(beside, 't');
  words.setAttribute('xml:space', 'preserve');
  words.textContent = text;
  made.append(words);
  return made;
}

function fragment(blocks: readonly Element[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...blocks);
  return made;
}

const refused = (what: string, location: unknown) =>
  invalidArgument(`${what} does not take the location ${String(location)}`);
