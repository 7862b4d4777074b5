import type { AssessmentStore } from '../assessment/index.ts';
import type { Comments, Passages } from '../evidence/index.ts';
import type { SummaryStore } from '../summary/index.ts';

/** The only thing that the rest of Vägval knows of a document. */
export interface DraftDocument extends AssessmentStore, SummaryStore, Passages, Comments {}
