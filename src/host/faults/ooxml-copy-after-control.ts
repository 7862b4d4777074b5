import { contentOf, isInline } from '../model/controls.ts';
import { NodeObject } from '../objects/kinds.ts';
import type { Fault } from './fault.ts';

/**
 * Replacing a control's content by OOXML leaves a copy after the control (office-js #1914, #3271). Reported for controls
 * that share their paragraph with more; here it happens to every control, so that nobody can rely on the difference.
 */
export const ooxmlCopyAfterControl: Fault = {
  name: 'ooxml-copy-after-control',
  make: () => ({
    call: (_word, object, name, args, next) => {
      const result = next(args);
      if (object instanceof NodeObject && object.api.name === 'ContentControl' && name === 'InsertOoxml') {
        const { node } = object;
        const content = [...contentOf(node).children];
        const copies = (isInline(node) ? content : content.filter((e) => /^(p|tbl)$/.test(e.localName))).map(
          (block) => block.cloneNode(true),
        );
        node.after(...copies);
      }
      return result;
    },
  }),
};
