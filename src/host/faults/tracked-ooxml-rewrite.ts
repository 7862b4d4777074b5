import { replaceText } from '../model/edit.ts';
import { textOfParagraph } from '../model/text.ts';
import { NodeObject, RangeObject } from '../objects/kinds.ts';
import type { Fault } from './fault.ts';

/**
 * With changes tracked, inserting OOXML marks text that nobody touched as removed and inserted again (office-js #334):
 * here the paragraphs just before and just after what was inserted.
 */
export const trackedOoxmlRewrite: Fault = {
  name: 'tracked-ooxml-rewrite',
  make: () => ({
    call: (word, object, name, args, next) => {
      const result = next(args);
      if (name !== 'InsertOoxml' || !word.editing.mark || !(result instanceof RangeObject)) return result;
      const inside = object instanceof NodeObject ? object.node : undefined;
      const { start, end } = result.range;
      const beside = [
        word.paragraphs[word.numberOf(start.paragraph) - 1],
        word.paragraphs[word.numberOf(end.paragraph) + 1],
      ];
      for (const paragraph of beside) {
        if (!paragraph || inside?.contains(paragraph)) continue;
        const text = textOfParagraph(paragraph);
        if (text) replaceText(word.editing, paragraph, 0, text.length, text);
      }
      return result;
    },
  }),
};
