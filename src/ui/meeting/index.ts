export { MeetingPage, type MeetingPageProps } from './meeting-page.tsx';
export type { Raters, StageControl } from './ports.ts';
export { StagePage, type StagePageProps } from './stage-page.tsx';
