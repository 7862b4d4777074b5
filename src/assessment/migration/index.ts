export { type FormerAnswer, formerOf, goneFrom } from './former.ts';
export { sameVersion } from './later-version.ts';
export { withRenamed } from './renamed.ts';
export { canBeTakenOver, takenOver } from './taken-over.ts';
