import {
  type Assessment,
  ended,
  joined,
  type Meeting,
  type SharedAssessment,
  type SharedState,
  withCurrent,
  withDecision,
  withReveal,
  withVote,
} from '../../assessment/index.ts';
import { type Answer, allQuestions, type Checklist, editionOf } from '../../engine/index.ts';

/** A meeting as one of those who take part sees it, and what they can do in it. */
export interface Room {
  readonly checklist: Checklist;
  readonly assessment: Assessment;
  readonly meeting: Meeting;
  /** Who this is in the meeting; undefined while they have not come to an anonymous one. */
  readonly rater: string | undefined;
  readonly state: SharedState;
  /** False when nothing that is done here would reach the others. */
  readonly mayWrite: boolean;
  join(): void;
  /** null takes the vote back. */
  vote(to: string, answer: Answer | null, rationale: string): void;
  reveal(to: string): void;
  decide(to: string, answer: Answer, rationale: string): void;
  /** Takes the whole group to a question. */
  goTo(to: string): void;
  end(): void;
}

interface RoomOf extends Pick<Room, 'checklist' | 'assessment' | 'meeting' | 'rater' | 'state'> {
  readonly shared: SharedAssessment;
  readonly now: () => Date;
  /** Draws by lot who somebody is in an anonymous meeting. */
  readonly come: () => string;
}

/** Each deed is done to what is known at that moment, and sent at once: others wait for it. */
export function roomOf({ shared, now, come, ...seen }: RoomOf): Room {
  const { id } = seen.meeting;
  const { name } = shared.person;
  const act = (change: (assessment: Assessment, at: string) => Assessment) => {
    const before = shared.assessment;
    if (!before) return;
    const after = change(before, now().toISOString());
    if (after !== before) shared.give(after, true);
  };
  const editionIn = (to: string) =>
    editionOf(allQuestions(seen.checklist).find((question) => question.id === to) ?? {});
  return {
    ...seen,
    mayWrite: mayWrite(seen.state),
    join: () => {
      const rater = come();
      act((assessment, at) => joined(assessment, id, { rater, name }, at));
    },
    vote: (to, answer, rationale) => {
      const rater = come();
      const ballot = { to, rater, name, answer, rationale, edition: editionIn(to) };
      act((assessment, at) => withVote(assessment, id, ballot, at));
    },
    reveal: (to) => act((assessment, at) => withReveal(assessment, id, to, name, at)),
    decide: (to, answer, rationale) =>
      act((assessment, at) => withDecision(assessment, id, to, answer, rationale, name, at, editionIn(to))),
    goTo: (to) => act((assessment, at) => withCurrent(assessment, id, to, at)),
    end: () => act((assessment, at) => ended(assessment, id, name, at)),
  };
}

/** Whether what is given reaches the others, now or when the connection is back. */
export function mayWrite({ waiting }: SharedState): boolean {
  return waiting !== 'readOnly' && waiting !== 'damaged' && waiting !== 'newer';
}
