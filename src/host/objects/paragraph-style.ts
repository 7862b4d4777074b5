import { paragraphProperties } from '../model/tracking.ts';
import { attribute, child, setChildValue } from '../model/wml.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { Scalar } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';

function setStyle(word: WordDocument, paragraph: Element, name: string): void {
  const style = word.styles.byName(name);
  if (!style && name !== 'Normal') throw invalidArgument(`there is no style ${name}`);
  const properties = paragraphProperties(paragraph);
  for (const direct of ['numPr', 'outlineLvl']) child(properties, direct)?.remove();
  const isDefault = !style || ['1', 'true'].includes(attribute(style, 'default') ?? '');
  if (isDefault) child(properties, 'pStyle')?.remove();
  else
    setChildValue(properties, 'pStyle', attribute(style, 'styleId') ?? '', [
      'pStyle',
      ...[...properties.children].map((e) => e.localName),
    ]);
}

/** The style of what stands for paragraphs; empty when they have several, as in Word. */
export function styleScalars<T>(
  word: WordDocument,
  paragraphs: (object: T) => readonly Element[],
): Record<'Style' | 'StyleBuiltIn', Scalar<T>> {
  const common = (object: T, of: (paragraph: Element) => string) => {
    const names = new Set(paragraphs(object).map(of));
    return names.size === 1 ? [...names][0] : '';
  };
  const set = (object: T, name: string) => {
    for (const paragraph of paragraphs(object)) setStyle(word, paragraph, name);
  };
  return {
    Style: {
      get: (object) => common(object, (paragraph) => word.styles.nameOf(paragraph)),
      set: (object, name) => set(object, String(name)),
    },
    StyleBuiltIn: {
      get: (object) => common(object, (paragraph) => word.styles.builtInOf(paragraph)),
      set: (object, name) => set(object, String(name).replace(/(\D)(\d)$/, '$1 $2')),
    },
  };
}
