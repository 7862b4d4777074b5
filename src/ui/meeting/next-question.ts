import type { AgendaItem } from '../../assessment/index.ts';

/**
 * What to take up after the current question: the first on the agenda that has not been shown; then what was shown and is left
 * open, but for the one that is being left. Undefined when all else is decided.
 */
export function nextQuestion(agenda: readonly AgendaItem[], current: string | undefined): string | undefined {
  const open = agenda.filter(({ id, state }) => state !== 'decided' && id !== current);
  const fresh = open.find(({ state }) => state === 'notVoted' || state === 'voted');
  return (fresh ?? open[0])?.id;
}
