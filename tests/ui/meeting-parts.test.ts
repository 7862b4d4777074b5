import type { AgendaItem, AgendaState } from '../../src/assessment/index.ts';
import {
  begun,
  meetingNow,
  newAssessment,
  withCurrent,
  withDecision,
  withReveal,
  withVote,
} from '../../src/assessment/index.ts';
import { speechOf } from '../../src/ui/language.ts';
import { newsOf } from '../../src/ui/meeting/news.ts';
import { nextQuestion } from '../../src/ui/meeting/next-question.ts';
import { OwnRaters } from '../../src/ui/meeting/own-raters.ts';
import { checklist, criterion, group } from '../engine/worded.ts';
import { swedish } from './swedish.ts';

const item = (id: string, state: AgendaState): AgendaItem => ({ id, state, voted: 0, of: 3 });

describe('the next question', () => {
  it('is the first that has not been shown, before those that were left open', () => {
    const agenda = [item('a', 'disputed'), item('b', 'notVoted'), item('c', 'voted'), item('d', 'decided')];
    expect(nextQuestion(agenda, undefined)).toBe('b');
    expect(nextQuestion(agenda, 'b')).toBe('c');
  });

  it('comes back to what was left open when all else has been shown, and never to itself', () => {
    const agenda = [item('a', 'disputed'), item('b', 'revealed'), item('d', 'decided')];
    expect(nextQuestion(agenda, 'a')).toBe('b');
    expect(nextQuestion(agenda, 'b')).toBe('a');
    expect(nextQuestion([item('a', 'disputed'), item('d', 'decided')], 'a')).toBeUndefined();
  });
});

describe('news for a screen reader', () => {
  const list = checklist([group('g', 1, [criterion('a', 1), criterion('b', 1)])]);
  const speech = speechOf(swedish);
  const at = '2026-11-25T09:00:00.000Z';
  const person = { rater: 'bo', name: 'Bo Berg' };
  const start = begun(newAssessment(list, 'Bo', at), { title: '', anonymous: false }, person, at);
  const id = meetingNow(start)?.id ?? '';
  const current = withCurrent(start, id, 'a', at);
  const told = (before: typeof start, after: typeof start) => {
    const [one, other] = [before.meetings[0], after.meetings[0]];
    return one && other ? newsOf(list, one, other, speech) : '';
  };
  const voted = withVote(
    current,
    id,
    { to: 'a', ...person, answer: { kind: 'level', level: 2 }, rationale: 'Hemligt' },
    at,
  );

  it('tell where the group goes, how many have voted, and what was decided, but no vote that is hidden', () => {
    expect(told(start, current)).toBe('Gruppen går vidare till text.');
    expect(told(current, voted)).toBe('text: 1 av 1 har röstat');
    const shown = withReveal(voted, id, 'a', 'Bo', at);
    expect(told(voted, shown)).toBe('Rösterna på text är visade. 2: 1. Alla röstade lika.');
    const decided = withDecision(shown, id, 'a', { kind: 'level', level: 1 }, 'x', 'Bo', at);
    expect(told(shown, decided)).toBe('text: enades om 1.');
  });

  it('are none when nothing has happened', () => {
    expect(told(voted, voted)).toBe('');
  });
});

describe('who somebody is', () => {
  const person = { id: 'account', name: 'Anna Ask' };
  const meeting = (anonymous: boolean) => {
    const at = '2026-11-25T09:00:00.000Z';
    const list = checklist([group('g', 1, [criterion('a', 1)])]);
    const who = { rater: 'bo', name: '' };
    const one = begun(newAssessment(list, '', at), { title: '', anonymous }, who, at).meetings[0];
    if (!one) throw new Error('no meeting');
    return one;
  };

  it('is the account in a named meeting, and never in an anonymous one', () => {
    const own = new OwnRaters(person, { read: () => undefined, write: () => {} });
    expect(own.in(meeting(false))).toBe('account');
    expect(own.known(meeting(true))).toBeUndefined();
    expect(own.in(meeting(true))).toMatch(/^[0-9a-f]{32}$/);
    expect(own.in(meeting(true))).toBe(own.known(meeting(true)));
  });

  it('is the same on two pages of one machine', () => {
    const kept = new Map<string, string>();
    const raters = {
      read: (key: string) => kept.get(key),
      write: (key: string, value: string) => void kept.set(key, value),
    };
    const one = new OwnRaters(person, raters).in(meeting(true));
    expect(new OwnRaters(person, raters).in(meeting(true))).toBe(one);
  });
});
