export { answerSignIn } from './answer-sign-in.ts';
export { connect } from './connect.ts';
export type { Frame, Setup, Stage, TabSetup, Teams, TeamsTheme } from './teams.ts';
