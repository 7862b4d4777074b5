import { isInline } from '../model/controls.ts';
import { child, childValue } from '../model/wml.ts';
import { NodeObject } from '../objects/kinds.ts';
import { notAllowed } from '../richapi/rich-error.ts';
import type { Fault } from './fault.ts';

/** Touching a control in a line that somebody else's template made is not allowed (office-js #191, #1486). */
export const inlineControlNotAllowed: Fault = {
  name: 'inline-control-not-allowed',
  make: () => ({
    call: (_word, object, _name, args, next) => {
      if (object instanceof NodeObject && object.api.name === 'ContentControl' && isInline(object.node)) {
        const tag = childValue(child(object.node, 'sdtPr'), 'tag') ?? '';
        if (!tag.startsWith('vagval')) throw notAllowed('the content control can’t be reached');
      }
      return next(args);
    },
  }),
};
