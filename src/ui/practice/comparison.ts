import {
  type Answer,
  agreement,
  outcomes,
  type Reliability,
  type Rules,
  reliability,
} from '../../engine/index.ts';
import type { Attempt } from './attempt.ts';
import type { Worked } from './ports.ts';

/** How far an answer is from the worked one: the same, one step away, further away (or of another kind), or not given. */
export type Distance = 'same' | 'near' | 'apart' | 'open';

export interface Compared {
  readonly worked: Worked;
  readonly distance: Distance;
}

/** Each question of a case with how far the attempt is from the worked assessment; those that differ most come first. */
export function compared(worked: readonly Worked[], attempt: Attempt): readonly Compared[] {
  const order: readonly Distance[] = ['apart', 'near', 'open', 'same'];
  return worked
    .map((one) => ({ worked: one, distance: distanceOf(attempt[one.question]?.answer, one.answer) }))
    .sort((a, b) => order.indexOf(a.distance) - order.indexOf(b.distance));
}

function distanceOf(own: Answer | undefined, worked: Answer): Distance {
  if (!own) return 'open';
  const [a, b] = [stepOf(own), stepOf(worked)];
  if (own.kind !== worked.kind) return 'apart';
  const steps = Math.abs(a - b);
  return steps === 0 ? 'same' : steps === 1 ? 'near' : 'apart';
}

function stepOf(answer: Answer): number {
  if (answer.kind === 'level') return answer.level;
  return answer.kind === 'gate' ? outcomes.indexOf(answer.outcome) : 0;
}

/** What a group answered to one question: each answer with how many gave it, the most usual first. */
export interface GroupAnswers {
  readonly question: string;
  readonly answers: readonly { readonly answer: Answer; readonly count: number }[];
  /** Levels two or more apart, or different outcomes of a gate. */
  readonly disputed: boolean;
}

export interface GroupAttempt {
  readonly persons: number;
  /** How far the answers can be relied on, by the ordinal alpha. */
  readonly reliability: Reliability;
  /** Krippendorff's ordinal alpha, at most 1. */
  readonly alpha: number | null;
  readonly questions: readonly GroupAnswers[];
}

/** Compares the attempts of a group with each other. */
export function groupAttempt(
  rules: Rules,
  worked: readonly Worked[],
  attempts: readonly Attempt[],
): GroupAttempt {
  const raters = attempts.map((attempt) =>
    Object.fromEntries(Object.entries(attempt).map(([id, { answer }]) => [id, answer])),
  );
  const { alpha, criteria } = agreement(rules, raters);
  const { ordinal } = alpha;
  return {
    persons: attempts.length,
    alpha: ordinal,
    reliability: reliability(ordinal),
    questions: worked.map(({ question }) => {
      const given = attempts.flatMap((attempt) => attempt[question]?.answer ?? []);
      const answers = counted(given);
      const levels = criteria.find(({ id }) => id === question);
      return { question, answers, disputed: levels ? levels.disputed : answers.length > 1 };
    }),
  };
}

function counted(given: readonly Answer[]): GroupAnswers['answers'] {
  const counts = new Map<string, { answer: Answer; count: number }>();
  for (const answer of given) {
    const key = JSON.stringify(answer);
    counts.set(key, { answer, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || stepOf(a.answer) - stepOf(b.answer));
}
