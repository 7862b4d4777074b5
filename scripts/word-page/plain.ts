// The room of sharing on a page that is open by itself, as a pane without Word is: what tests it calls it here.
import * as sharepoint from '../../src/sharepoint/index.ts';

Object.assign(globalThis, { vagval: { sharepoint } });
document.title = 'ready';
