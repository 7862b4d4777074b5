import { type Answer, allQuestions, type Checklist, misfit, outcomes } from '../../engine/index.ts';

/** What somebody answered, and why, by the id of the question. */
export type Attempt = Readonly<Record<string, { readonly answer: Answer; readonly rationale: string }>>;

/** An attempt as the text of an answers file, which `vagval score` and `vagval agreement` read too. */
export function attemptText(attempt: Attempt): string {
  const answers = Object.entries(attempt).map(([id, { answer, rationale }]) => [
    id,
    { ...formOf(answer), ...(rationale === '' ? {} : { reason: rationale }) },
  ]);
  return JSON.stringify({ answers: Object.fromEntries(answers) }, null, 2);
}

/**
 * Reads an answers file.
 * @param only the questions that are asked for; answers to others are left out.
 * @returns null when it is not such a file, or holds an answer that the checklist has no place for, or none to these questions.
 */
export function readAttempt(text: string, checklist: Checklist, only: readonly string[]): Attempt | null {
  let answers: unknown;
  try {
    answers = (JSON.parse(text.replace(/^\ufeff/, '')) as { answers?: unknown } | null)?.answers;
  } catch {
    return null;
  }
  if (typeof answers !== 'object' || answers === null) return null;
  const read: Record<string, Attempt[string]> = {};
  for (const question of allQuestions(checklist)) {
    if (!only.includes(question.id) || !Object.hasOwn(answers, question.id)) continue;
    const given = (answers as Readonly<Record<string, unknown>>)[question.id];
    const answer = answerOf(given);
    if (!answer || misfit(question, answer)) return null;
    const { reason } = given as { reason?: unknown };
    read[question.id] = { answer, rationale: typeof reason === 'string' ? reason : '' };
  }
  return Object.keys(read).length > 0 ? read : null;
}

function formOf(answer: Answer) {
  switch (answer.kind) {
    case 'level':
      return { level: answer.level };
    case 'gate':
      return { gate: answer.outcome };
    default:
      return { [answer.kind]: true };
  }
}

function answerOf(given: unknown): Answer | null {
  if (typeof given !== 'object' || given === null) return null;
  const { level, gate, notApplicable, unknown } = given as Readonly<Record<string, unknown>>;
  if (typeof level === 'number') return { kind: 'level', level };
  const outcome = outcomes.find((one) => one === gate);
  if (outcome) return { kind: 'gate', outcome };
  if (notApplicable === true) return { kind: 'notApplicable' };
  return unknown === true ? { kind: 'unknown' } : null;
}
