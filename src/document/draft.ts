import type { AssessmentStore } from '../assessment/index.ts';
import type { SummaryWriter } from '../summary/index.ts';

/** The only thing that the rest of Vägval knows of a document. */
export interface DraftDocument extends AssessmentStore, SummaryWriter {}
