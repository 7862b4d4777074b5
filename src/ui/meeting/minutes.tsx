// What is fetched when a meeting has ended: its minutes, and the room that puts them into words.
export { MinutesView } from './minutes-view.tsx';
export { StageEnded } from './stage-ended.tsx';
