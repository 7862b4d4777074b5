export { builtText, digested } from './form.ts';
export { type BuiltFault, type BuiltRead, readBuilt, readBuiltText } from './read.ts';
