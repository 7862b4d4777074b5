export { applied, heldItem } from './applied.ts';
export { chartOf } from './chart-of.ts';
export { handEdited, saysTheSame } from './compare.ts';
export { type Choices, decide } from './decide.ts';
export { layOut } from './lay-out.ts';
export * from './layout.ts';
export { type Look, transitional } from './look.ts';
export {
  type AgreedLine,
  type Minutes,
  minutesHeadings,
  minutesOf,
  minutesText,
  type OpenLine,
} from './minutes.ts';
export { printsOf } from './prints.ts';
export type { Saying } from './read-answer.ts';
export { type Recovered, recovered } from './recovered.ts';
export { summarise } from './summarise.ts';
export * from './summary.ts';
export { sizeOfTag, summaryAlias, summaryTags } from './tags.ts';
export { itemsXml, itemXml } from './wordprocessing.ts';
export * from './writer.ts';
