export { answerSignIn } from './answer-sign-in.ts';
