import { allQuestions, applicable, type Checklist, next } from '../../engine/index.ts';
import { answersOf } from '../answers.ts';
import type { Assessment } from '../assessment.ts';
import { decisionOn } from './decide.ts';
import type { Meeting } from './meeting.ts';
import { spreadOf } from './spread.ts';
import { isRevealed, votesOn } from './vote.ts';

/** How far a meeting has come with one question. */
export type AgendaState =
  | 'notVoted'
  | 'voted' // by some or all, and not shown yet
  | 'revealed'
  | 'disputed' // shown, and two levels or more apart
  | 'decided';

/** One question for a meeting to consider. */
export interface AgendaItem {
  /** The criterion or gate. */
  readonly id: string;
  readonly state: AgendaState;
  /** How many have voted, of how many that take part. */
  readonly voted: number;
  readonly of: number;
}

/**
 * What a meeting has to consider, in the order that serves it: first what was shown to be disputed and is not decided, most apart
 * first; then what is open and decides most (the engine's `next`: gates that can stop, then criteria by how far they swing the
 * total); then the other questions that apply, in checklist order, and those that are decided last.
 */
export function agendaOf(
  checklist: Checklist,
  assessment: Assessment,
  meeting: Meeting,
): readonly AgendaItem[] {
  const answers = answersOf(assessment, checklist);
  const open = next(checklist, answers, assessment.facts);
  const places = new Map(open.map((id, place) => [id, place]));
  const applies = applicable(checklist, answers, assessment.facts);
  return allQuestions(checklist)
    .filter(({ id }) => applies[id] !== 'no' || decisionOn(meeting, id))
    .map(({ id }, index) => {
      const item = itemOf(checklist, meeting, id);
      const turn = item.state === 'disputed' ? 0 : item.state === 'decided' ? 3 : places.has(id) ? 1 : 2;
      const apart = turn === 0 ? spreadOf(checklist, meeting, id).apart : 0;
      return { item, order: [turn, -apart, places.get(id) ?? index] };
    })
    .sort((a, b) => compared(a.order, b.order))
    .map(({ item }) => item);
}

function itemOf(checklist: Checklist, meeting: Meeting, id: string): AgendaItem {
  const voted = votesOn(meeting, id).length;
  return { id, state: stateOf(checklist, meeting, id, voted), voted, of: meeting.participants.length };
}

function stateOf(checklist: Checklist, meeting: Meeting, id: string, voted: number): AgendaState {
  if (decisionOn(meeting, id)) return 'decided';
  if (isRevealed(meeting, id)) return spreadOf(checklist, meeting, id).disputed ? 'disputed' : 'revealed';
  return voted > 0 ? 'voted' : 'notVoted';
}

function compared(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] as number) - (b[place] as number);
}
