import type { DocxPackage } from './package.ts';
import { child, readRoot } from './xml-node.ts';

/**
 * The language that a document is written in: what its styles say of all text, else what is set most often in it.
 * @param used how often each language is set in the main part.
 */
export function languageOf(source: DocxPackage, used: ReadonlyMap<string, number>): 'sv' | 'en' | null {
  const part = source.relationships(source.mainPart).find(({ kind }) => kind === 'styles')?.part;
  const byStyles = part && source.has(part) ? languageOfStyles(source.text(part)) : null;
  if (byStyles) return byStyles;
  const most = [...used].toSorted((one, other) => other[1] - one[1]).map(([language]) => language);
  return most.map(known).find((language) => language !== null) ?? null;
}

/**
 * The language that a styles part gives all text.
 * @returns null when it gives none, or another than ours. @throws DocumentFault `damaged` when it is not well-formed.
 */
export function languageOfStyles(xml: string): 'sv' | 'en' | null {
  const defaults = child(child(readRoot(xml, 'styles'), 'docDefaults'), 'rPrDefault');
  return known(child(child(defaults, 'rPr'), 'lang')?.tag.value('val') ?? '');
}

function known(language: string): 'sv' | 'en' | null {
  const [code] = /^(?:sv|en)\b/i.exec(language) ?? [];
  return code === undefined ? null : (code.toLowerCase() as 'sv' | 'en');
}
