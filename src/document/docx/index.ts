export { DocumentFault, faultText } from '../../assessment/index.ts';
export { DocxDraft } from './docx-draft.ts';
export { languageOfStyles } from './language.ts';
export { lookAgain, lookOf } from './look.ts';
export { DocxPackage, openDocx } from './package.ts';
export { settingsOf } from './settings.ts';
export { readStyles } from './styles.ts';
export { proposalHeading, sustainabilityHeading } from './sustainability-heading.ts';
export { peekZip, type ZipPeek } from './zip-peek.ts';
