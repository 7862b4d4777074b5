export { printedChecklist, printedCore } from './checklist.ts';
export { printedDocx } from './docx.ts';
export { printedHtml } from './html.ts';
export type { Piece, Printed } from './piece.ts';
