export { carries, exportWorkbook, TooLongForCell } from './export.ts';
export type { CellProblem } from './form/problems.ts';
export { type Imported, importWorkbook } from './import.ts';
export { markWorkbook } from './mark.ts';
