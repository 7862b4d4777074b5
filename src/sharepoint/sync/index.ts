export { keepInBrowser } from './browser-keep.ts';
export type { Clock } from './clock.ts';
export type { Keep } from './keep.ts';
export { type Look, type Remote, RemoteFault, type RemoteFaultKind, type Written } from './remote.ts';
export { SharedFile, type SharedFileOptions } from './shared-file.ts';
