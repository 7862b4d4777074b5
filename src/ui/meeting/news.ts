import { decisionOn, isRevealed, type Meeting, spreadOf, votesOn } from '../../assessment/index.ts';
import { allQuestions, type Checklist } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import type { Speech } from '../language.ts';
import { spreadInWords, spreadSentence } from './spread-text.ts';

/** What has happened in a meeting between two moments, for a screen reader; empty when nothing is worth a word. */
export function newsOf(checklist: Checklist, before: Meeting, after: Meeting, speech: Speech): string {
  const { t, say } = speech;
  if (before.id !== after.id || before === after) return '';
  if (after.ended) return before.ended ? '' : t('meetingEnded');
  const came = after.participants.filter(
    ({ rater }) => !before.participants.some((participant) => participant.rater === rater),
  );
  const joined = came.map(({ name }) => t('meetingNewsJoined', { who: name || t('meetingSomebody') }));
  const moved = after.current && after.current.to !== before.current?.to ? after.current.to : undefined;
  const questions = allQuestions(checklist).flatMap((question) => {
    const { id } = question;
    const title = say(question.title);
    const decision = decisionOn(after, id);
    if (decision && decision.at !== decisionOn(before, id)?.at) {
      return [t('meetingNewsDecided', { title, answer: answerText(checklist, id, decision.answer, speech) })];
    }
    if (isRevealed(after, id) && !isRevealed(before, id)) {
      const spread = spreadOf(checklist, after, id);
      const told = [spreadInWords(checklist, spread, speech), spreadSentence(spread, speech)];
      return [t('meetingNewsRevealed', { title, spread: told.filter(Boolean).join('. ') })];
    }
    const n = votesOn(after, id).length;
    const isShown = id === after.current?.to && !isRevealed(after, id);
    return isShown && n !== votesOn(before, id).length
      ? [t('meetingVotedOn', { title, n, m: after.participants.length })]
      : [];
  });
  const goesOn = allQuestions(checklist).find(({ id }) => id === moved);
  return [
    ...joined,
    ...questions,
    ...(goesOn ? [t('meetingNewsCurrent', { title: say(goesOn.title) })] : []),
  ].join(' ');
}
