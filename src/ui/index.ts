export { Desk } from './desk/desk.tsx';
export type { FileState } from './desk/file-bar.tsx';
export type { TextView } from './desk/view.ts';
export { type Rescued, Welcome } from './desk/welcome.tsx';
export { firstCatalogue } from './language.ts';
export {
  MeetingPage,
  type MeetingPageProps,
  type Raters,
  type StageControl,
  StagePage,
  type StagePageProps,
} from './meeting/index.ts';
export { type Catalogue, catalogueOf, type Language, message } from './messages/index.ts';
export { Pane, PaneContent, type PaneContentProps, type PaneProps, type Practice } from './pane.tsx';
export type { ChecklistChoice, OtherDocument, OwnChecklists, PaneDocument, Preferences } from './ports.ts';
export type { PracticeStore } from './practice/ports.ts';
export { Surface, type SurfaceProps, type Theme } from './surface.tsx';
