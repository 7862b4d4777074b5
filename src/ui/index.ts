export { type Language, message } from './messages/index.ts';
export { Pane, PaneContent, type PaneContentProps, type PaneProps } from './pane.tsx';
export type { ChecklistChoice, OtherDocument, PaneDocument, Preferences } from './ports.ts';
export { Surface, type SurfaceProps, type Theme } from './surface.tsx';
