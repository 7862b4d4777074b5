export type { ReadShared, ReadSnapshot, SharedContent } from './content.ts';
export { DraftList } from './draft-list.ts';
export { Folders } from './folders.ts';
export { idsOf, isDraft, isSharedFile } from './names.ts';
export { type Opening, openDraft, openOrphan, type Starting } from './open.ts';
export type { StatusReading } from './statuses.ts';
