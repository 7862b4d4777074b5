import { leavesOf } from '../model/text.ts';
import { child, childValue, make, setChildValue } from '../model/wml.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { ApiClass, ApiObject, Scalar } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';

/** How the text of some paragraphs looks. Only what stands in runs and in paragraph styles is known. */
export class FontObject implements ApiObject {
  constructor(
    readonly api: ApiClass<FontObject>,
    readonly paragraphs: () => readonly Element[],
  ) {}
}

/** The order of a run's properties as far as it matters here (ISO/IEC 29500-1, 17.3.2.28). */
const order = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'strike',
  'color',
  'sz',
  'szCs',
  'highlight',
  'u',
];

const isOn = (properties: Element | undefined, local: string) => {
  const found = child(properties, local);
  return found && !['0', 'false', 'off'].includes(childValue(properties, local) ?? 'true');
};

function toggle(word: WordDocument, local: 'b' | 'i'): Scalar<FontObject> {
  const ofParagraph = (paragraph: Element) =>
    isOn(word.styles.runProperties(paragraph, local), local) ?? false;
  return {
    get: ({ paragraphs }) => {
      const values = new Set(
        paragraphs().flatMap((paragraph) => {
          const runs = new Set(leavesOf(paragraph).map(({ run }) => run));
          return [...runs].map((run) => isOn(child(run, 'rPr'), local) ?? ofParagraph(paragraph));
        }),
      );
      return values.size > 1 ? null : (values.values().next().value ?? false);
    },
    set: ({ paragraphs }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument(`${String(value)} is no truth value`);
      for (const run of paragraphs().flatMap((p) => [...new Set(leavesOf(p).map((leaf) => leaf.run))])) {
        let properties = child(run, 'rPr');
        if (!properties) {
          properties = make(run, 'rPr');
          run.prepend(properties);
        }
        setChildValue(properties, local, value ? '1' : '0', order);
      }
    },
  };
}

export const fontClass = (word: WordDocument): ApiClass<FontObject> => ({
  name: 'Font',
  scalars: { Bold: toggle(word, 'b'), Italic: toggle(word, 'i') },
});
