import { removeControl } from '../model/controls.ts';
import { NodeObject } from '../objects/kinds.ts';
import type { ApiObject } from '../richapi/api-class.ts';
import type { Fault } from './fault.ts';

/**
 * A content control is made without an error, and nothing is there (office-js #409). Here the first one fails, or as many
 * as the number says; what is then done with the missing control does nothing either.
 */
export const controlSilentlyMissing: Fault = {
  name: 'control-silently-missing',
  make: (count = 1) => {
    let left = count;
    const missing = new WeakSet<ApiObject>();
    return {
      call: (_word, object, name, args, next) => {
        if (missing.has(object)) return object;
        const made = next(args);
        if (name === 'InsertContentControl' && made instanceof NodeObject && left > 0) {
          left--;
          removeControl(made.node, true);
          missing.add(made);
        }
        return made;
      },
    };
  },
};
