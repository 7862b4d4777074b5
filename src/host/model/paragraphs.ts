import { refused } from './blocks.ts';
import type { Editing } from './edit.ts';
import { runLike } from './runs.ts';
import { markInserted, markParagraph } from './tracking.ts';
import { child, make } from './wml.ts';

/**
 * A new paragraph beside a block, formatted like a paragraph, as Word does.
 * @throws RichError InvalidArgument for another location than Before and After.
 */
export function insertParagraphBeside(
  { mark }: Editing,
  block: Element,
  text: string,
  location: unknown,
  like: Element = block,
): Element {
  const made = make(block, 'p');
  const properties = child(like, 'pPr')?.cloneNode(true) as Element | undefined;
  child(properties, 'sectPr')?.remove();
  for (const change of ['ins', 'del']) child(child(properties, 'rPr'), change)?.remove();
  if (location === 'After') block.after(made);
  else if (location === 'Before') block.before(made);
  else throw refused('Paragraph', location);
  if (properties) made.append(properties);
  if (text) {
    const run = runLike(undefined, made, text);
    made.append(run);
    if (mark) markInserted(run, mark);
  }
  if (mark) markParagraph(made, 'ins', mark);
  return made;
}
