import { controlsIn } from '../model/controls.ts';
import { fromFlags, type SearchOptions, search } from '../model/search.ts';
import { afterMark } from '../model/text-range.ts';
import type { TrackingMode } from '../model/word-document.ts';
import type { ApiClass, ApiObject } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';
import type { Objects } from './kinds.ts';
import { optionsOf } from './search-options.ts';

const modes: readonly TrackingMode[] = ['Off', 'TrackAll', 'TrackMineOnly'];

export function documentClass(objects: Objects): ApiClass<ApiObject> {
  const { word } = objects;
  const find = (text: unknown, options: SearchOptions) => {
    const [first = word.body] = word.paragraphs;
    const last = word.paragraphs.at(-1) ?? first;
    const whole = word.ranges.make({ paragraph: first, offset: 0 }, { paragraph: last, offset: afterMark });
    return objects.ranges(search(word, whole, String(text ?? ''), options));
  };
  return {
    name: 'Document',
    scalars: {
      Saved: { get: () => !word.canUndo },
      ChangeTrackingMode: {
        get: () => word.tracking,
        set: (_document, value) => {
          const mode = modes.find((known) => known === value);
          if (!mode) throw invalidArgument(`there is no mode ${String(value)}`);
          word.tracking = mode;
        },
      },
    },
    navigations: {
      Body: () => objects.node('Body', word.body),
      ContentControls: () => objects.nodes('ContentControl', () => controlsIn(word.body)),
    },
    methods: {
      GetSelection: () => {
        const { start, end } = word.selection;
        return objects.range(word.ranges.make(start, end));
      },
      Search: (_document, text, options) => find(text, optionsOf(options)),
      _Search2: (_document, text, flags) => find(text, fromFlags(Number(flags))),
    },
  };
}
