export type { PracticeCase, PracticeOffer, PracticeStore, Worked } from './ports.ts';
export { PracticeView, type PracticeViewProps } from './practice-view.tsx';
