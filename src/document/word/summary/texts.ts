import type { Item, Laid } from '../../../summary/index.ts';

/** The texts of a laid summary in document order, one for each paragraph or cell; those without text left out. */
export function textsOf({ items }: Pick<Laid, 'items'>): readonly string[] {
  return items.flatMap(textsOfItem).filter((text) => text.trim() !== '');
}

export function textsOfItem(item: Item): readonly string[] {
  if (item.kind === 'picture') return [];
  return item.kind === 'row' ? item.cells : [item.text];
}

/** A text as it is compared: Word may write white space otherwise. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** True when each text stands in some paragraph: under tracked changes what was there before may stand beside it. */
export function allThere(texts: readonly string[], paragraphs: readonly string[]): boolean {
  const held = paragraphs.map(squeezed);
  return texts.every((text) => held.some((one) => one.includes(squeezed(text))));
}
