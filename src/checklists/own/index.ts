export { fits } from './fits.ts';
export { type BaseOf, type Gathered, gathered, type Kept, type OwnFault, type OwnFile } from './gather.ts';
