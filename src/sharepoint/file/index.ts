export { SharedDocument } from './shared-document.ts';
export { bytesOf, readSharedFile, type SharedFileRead } from './shared-file-bytes.ts';
