import type { Catalogue } from '../../src/ui/index.ts';
import sv from '../../src/ui/messages/words/sv.ts';

/** What a page says first in these tests. */
export const swedish: Catalogue = {
  code: 'sv',
  locale: sv.locale,
  language: 'sv',
  messages: sv.messages,
  say: (text) => text.sv,
};
