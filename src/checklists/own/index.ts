export { type Gathered, gathered, type OwnFault, type OwnFile } from './gather.ts';
