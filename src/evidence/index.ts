export * from './anchor.ts';
export * from './comment.ts';
export { cutAtWord } from './cut.ts';
export * from './draft-text.ts';
export { findAnchor } from './find-anchor.ts';
export { ourBlocks } from './our-blocks.ts';
export { makeAnchor, overlaps, quoteOf } from './passage.ts';
export * from './ports.ts';
