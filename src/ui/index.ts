export { type Language, message } from './messages/index.ts';
export { Pane, type PaneProps } from './pane.tsx';
export type { ChecklistChoice, OtherDocument, PaneDocument, Preferences } from './ports.ts';
