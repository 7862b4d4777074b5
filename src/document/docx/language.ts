import type { DocxPackage } from './package.ts';
import { child, readRoot } from './xml-node.ts';

/**
 * The language that a document is written in: what its styles say of all text, else what is set most often in it.
 * @param used how often each language is set in the main part.
 */
export function languageOf(source: DocxPackage, used: ReadonlyMap<string, number>): 'sv' | 'en' | null {
  const most = [...used].toSorted((one, other) => other[1] - one[1]).map(([language]) => language);
  for (const language of [defaultLanguage(source), ...most]) {
    if (language && /^sv\b/i.test(language)) return 'sv';
    if (language && /^en\b/i.test(language)) return 'en';
  }
  return null;
}

function defaultLanguage(source: DocxPackage): string | undefined {
  const part = source.relationships(source.mainPart).find(({ kind }) => kind === 'styles')?.part;
  if (!part || !source.has(part)) return undefined;
  const defaults = child(child(readRoot(source.text(part), part), 'docDefaults'), 'rPrDefault');
  return child(child(defaults, 'rPr'), 'lang')?.tag.value('val');
}
