import type { Catalogue } from '../../src/ui/index.ts';
import { sv } from '../../src/ui/messages/sv.ts';

/** What a page says first in these tests. */
export const swedish: Catalogue = { language: 'sv', messages: sv };
