import type { HeldSummary, Laid } from './layout.ts';
import { printOf, printOfKey, printOfText, readPrints, textsOf } from './prints.ts';

/** What says nothing more than the tables do. */
const pictured = new Set(['chart', 'chart:caption'].map(printOfKey));

/**
 * Whether a summary would say today what it said when it was last written.
 * @param laid with or without its picture.
 * @param prints of when it was written; false when they are in a form that this version does not know.
 */
export function saysTheSame(laid: Laid, prints: string): boolean {
  const written = readPrints(prints);
  if (!written) return false;
  const texts = (all: readonly ReturnType<typeof printOf>[]) =>
    all
      .filter(({ key }) => !pictured.has(key))
      .map(({ key, texts: some }) => [key, ...some].join(' '))
      .join('\n');
  return texts(laid.items.map(printOf)) === texts(written);
}

/** Whether somebody has changed, added or taken away a text since a summary was written; true when nobody can know. */
export function handEdited({ items }: HeldSummary, prints: string): boolean {
  const written = readPrints(prints);
  if (!written) return true;
  const here = items.flatMap((item) => textsOf(item).map(printOfText));
  const then = written.filter(({ kind }) => kind !== 'picture').flatMap(({ texts }) => texts);
  return here.join(' ') !== then.join(' ');
}
