import { controlsIn, isInline } from '../model/controls.ts';
import { around } from '../model/places.ts';
import { NodeObject } from '../objects/kinds.ts';
import { RichError } from '../richapi/rich-error.ts';
import type { Fault } from './fault.ts';

/** Setting a control's property fails when two controls share a paragraph (office-js #3137, #191). */
export const controlPropertyFails: Fault = {
  name: 'control-property-fails',
  make: () => ({
    write: (_word, object, name) => {
      if (!(object instanceof NodeObject) || object.api.name !== 'ContentControl') return;
      if (!object.api.scalars?.[name]) return;
      const { node } = object;
      const paragraph = around(node, 'p');
      const shares = paragraph
        ? controlsIn(paragraph).length > 1 || around(paragraph, 'sdt') !== null
        : controlsIn(node).some(isInline);
      if (shares) throw new RichError('GeneralException', 'the property could not be set', 500);
    },
  }),
};
