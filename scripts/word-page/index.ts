// The rooms that meet a document, on a page of their own in the embedded Word: what measures and tests them calls them here.
import * as assessment from '../../src/assessment/index.ts';
import { builtin } from '../../src/checklists/index.ts';
import { WordDraft } from '../../src/document/word/index.ts';
import * as engine from '../../src/engine/index.ts';
import * as evidence from '../../src/evidence/index.ts';
import * as sharepoint from '../../src/sharepoint/index.ts';
import * as summary from '../../src/summary/index.ts';

const vagval = { assessment, builtin, engine, evidence, sharepoint, summary, draft: new WordDraft() };
export type Vagval = typeof vagval;

await Office.onReady();
Object.assign(globalThis, { vagval });
document.title = 'ready';
