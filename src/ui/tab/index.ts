export { Later } from '../components/later.tsx';
export { DraftPage, type DraftPageProps } from './draft-page.tsx';
export type {
  ChosenFolder,
  DraftRow,
  Drafts,
  Folder,
  FolderFinder,
  FolderView,
  RowStatus,
} from './ports.ts';
export { TabPage, type TabPageProps } from './tab-page.tsx';
export { TabSettings, type TabSettingsProps } from './tab-settings.tsx';
export type { Place } from './use-folder.ts';
