import {
  type Assessment,
  agendaOf,
  agreementOf,
  assembled,
  begun,
  carriedOver,
  decisionOn,
  drawnRater,
  ended,
  isRevealed,
  joined,
  type Meeting,
  meetingNow,
  merge,
  newAssessment,
  notVoted,
  piecesOf,
  readXml,
  restored,
  rivalsOf,
  spreadOf,
  statusOf,
  votesOn,
  withCurrent,
  withDecision,
  withEntry,
  withReveal,
  withShared,
  withSignOff,
  withVote,
  writeXml,
} from '../../src/assessment/index.ts';
import type { Answer } from '../../src/engine/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

const list = checklist(
  [group('g', 1, [criterion('a', 1), criterion('b', 5), criterion('c', 2)])],
  [gate('harm')],
);
const at = (minutes: number, days = 0) => new Date(Date.UTC(2026, 10, 24 + days, 10, minutes)).toISOString();
const start = newAssessment(list, '', at(0));
const level = (value: number): Answer => ({ kind: 'level', level: value });
const outcome = (value: 'pass' | 'fail'): Answer => ({ kind: 'gate', outcome: value });
const people = ['Anna', 'Bo', 'Cia'].map((name) => ({ rater: `id-${name}`, name }));
const [anna, bo, cia] = people as [
  { rater: string; name: string },
  { rater: string; name: string },
  { rater: string; name: string },
];

function open(anonymous = false): Assessment {
  const one = begun(start, { title: 'Beredning', anonymous }, anna, at(1));
  return [bo, cia].reduce((a, person) => joined(a, now(a).id, person, at(2)), one);
}

function now(a: Assessment): Meeting {
  const meeting = meetingNow(a);
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const vote = (
  a: Assessment,
  person: typeof anna,
  to: string,
  answer: Answer | null,
  when: string,
  why = '',
) => withVote(a, now(a).id, { ...person, to, answer, rationale: why }, when);
const reveal = (a: Assessment, to: string, when = at(20)) => withReveal(a, now(a).id, to, 'Anna', when);

describe('a meeting', () => {
  it('has who begins it among those who take part, and each person once', () => {
    const a = open();
    expect(now(a)).toMatchObject({ title: 'Beredning', anonymous: false, by: 'Anna', at: at(1) });
    expect(now(a).participants.map(({ name }) => name)).toEqual(['Anna', 'Bo', 'Cia']);
    expect(joined(a, now(a).id, bo, at(9))).toBe(a);
  });

  it('is the same for all when two were begun at once, and none comes back when it ends', () => {
    const one = begun(start, { title: 'x', anonymous: false }, anna, at(1, 1));
    const other = begun(start, { title: 'y', anonymous: false }, bo, at(2));
    const both = merge(one, other);
    expect(now(both)).toEqual(now(merge(other, one)));
    expect(now(both).title).toBe('x');
    expect(meetingNow(ended(both, now(both).id, 'Bo', at(3)))).toBeUndefined();
    // Ended by somebody who did not know of the other: that one goes on.
    expect(now(merge(ended(one, now(one).id, 'Anna', at(1, 1)), other)).title).toBe('y');
  });

  it('gives way to one begun later, also on a clock that is behind', () => {
    const first = begun(start, { title: 'x', anonymous: false }, anna, at(1, 1));
    const second = begun(first, { title: 'y', anonymous: false }, bo, at(2));
    expect(now(second).title).toBe('y');
    expect(now(merge(second, first)).title).toBe('y');
    expect(second.meetings[0]?.ended).toBeDefined();
  });

  it('takes nothing more once it is known to have ended; what somebody did who did not know is kept', () => {
    const a = open();
    const { id } = now(a);
    const over = ended(a, id, 'Anna', at(30));
    expect(ended(over, id, 'Bo', at(31))).toBe(over);
    for (const after of [
      withVote(over, id, { ...bo, to: 'a', answer: level(1), rationale: '' }, at(31)),
      withReveal(over, id, 'a', 'Bo', at(31)),
      withCurrent(over, id, 'a', at(31)),
      joined(over, id, { rater: 'x', name: 'X' }, at(31)),
      withDecision(over, id, 'a', level(1), '', 'Bo', at(31)),
      withReveal(over, 'm-other', 'a', 'Bo', at(31)),
    ])
      expect(after).toBe(over);
    const offline = withDecision(
      reveal(vote(a, bo, 'a', level(1), at(32)), 'a'),
      id,
      'a',
      level(2),
      'Skäl',
      'Bo',
      at(33),
    );
    const [meeting] = merge(over, offline).meetings;
    expect(meeting).toMatchObject({ ended: { by: 'Anna', at: at(30) }, decisions: [{ answer: level(2) }] });
    expect(meeting?.votes).toHaveLength(1);
  });

  it('discusses what somebody chose last, whatever the clocks say', () => {
    const a = open();
    const one = withCurrent(a, now(a).id, 'a', at(5, 1));
    const two = withCurrent(one, now(a).id, 'b', at(6));
    expect(now(merge(one, two)).current?.to).toBe('b');
    expect(withCurrent(two, now(a).id, 'b', at(7))).toBe(two);
  });

  it('is recorded: it is not undone, not carried over to another document, and takes hostile text for text', () => {
    const bad = '<script>alert(1)</script>"\'&\u0000]]>';
    let a = begun(start, { title: bad, anonymous: false }, { rater: bad, name: bad }, at(1));
    a = withVote(a, now(a).id, { rater: bad, name: bad, to: 'a', answer: level(1), rationale: bad }, at(2));
    a = withReveal(a, now(a).id, 'a', bad, at(3));
    a = withDecision(a, now(a).id, 'a', level(2), bad, bad, at(4));
    a = withShared(a, { draft: 'd/1', file: 'd/2', name: bad }, at(4));
    expect(writeXml(a)).not.toContain('<script');
    expect(now(a).votes[0]?.rationale).toBe('<script>alert(1)</script>"\'&]]>');
    expect(assembled(piecesOf(a))).toEqual({ kind: 'found', assessment: JSON.parse(JSON.stringify(a)) });
    expect(restored(a, start, 'Anna', at(9)).meetings).toEqual(a.meetings);
    const origin = { file: 'a.docx', at: at(1), by: '', fingerprint: 'f', carried: at(2) };
    const carried = carriedOver(start, a, ['a'], origin, 'Anna', at(9));
    expect(carried.meetings).toEqual([]);
    expect(carried.shared).toBeUndefined();
    expect(carried.entries.a?.answer).toEqual(level(2));
  });
});

describe('a vote', () => {
  it('can be changed and taken back until it is shown, and not after', () => {
    const first = vote(open(), bo, 'a', level(1), at(5));
    const second = vote(first, bo, 'a', level(2), at(4), 'Nej');
    expect(votesOn(now(merge(first, second)), 'a')).toMatchObject([{ answer: level(2), rationale: 'Nej' }]);
    const back = vote(second, bo, 'a', null, at(6));
    expect(votesOn(now(merge(second, back)), 'a')).toEqual([]);
    expect(notVoted(now(back), 'a').map(({ name }) => name)).toEqual(['Anna', 'Bo', 'Cia']);
    const shown = reveal(second, 'a');
    expect(vote(shown, bo, 'a', level(0), at(30))).toBe(shown);
    expect(vote(shown, bo, 'a', null, at(30))).toBe(shown);
    expect(notVoted(now(shown), 'a').map(({ name }) => name)).toEqual(['Anna', 'Cia']);
  });

  it('is late when the others’ were shown to who gives it, and else not, whatever the clocks say', () => {
    const a = vote(open(), anna, 'a', level(1), at(5));
    const shown = reveal(a, 'a', at(20));
    const late = vote(shown, bo, 'a', level(3), at(6, -1));
    const offline = vote(a, cia, 'a', level(2), at(50, 1));
    const all = merge(late, offline);
    expect(votesOn(now(all), 'a').map(({ name, late }) => [name, late ?? false])).toEqual([
      ['Bo', true],
      ['Anna', false],
      ['Cia', false],
    ]);
    expect(isRevealed(now(all), 'a')).toBe(true);
  });

  it('makes whoever votes take part, and the first showing counts', () => {
    const a = begun(start, { title: '', anonymous: false }, anna, at(1));
    const voted = vote(a, bo, 'a', level(1), at(2));
    expect(now(voted).participants).toHaveLength(2);
    const both = merge(
      withReveal(voted, now(a).id, 'a', 'Bo', at(9)),
      withReveal(voted, now(a).id, 'a', 'Anna', at(8)),
    );
    expect(now(both).reveals).toEqual([{ to: 'a', by: 'Anna', at: at(8) }]);
  });
});

describe('an anonymous meeting', () => {
  it('has no name anywhere, whatever it is given', () => {
    const raters = people.map(({ name }) => ({ rater: drawnRater(), name }));
    let a = begun(start, { title: 'Beredning', anonymous: true }, raters[0] as typeof anna, at(1));
    for (const rater of raters) {
      a = joined(a, now(a).id, rater, at(2));
      a = vote(a, rater, 'a', level(raters.indexOf(rater)), at(3), 'Skäl');
    }
    a = withReveal(a, now(a).id, 'a', 'Bo', at(4));
    a = withCurrent(a, now(a).id, 'a', at(5));
    a = withDecision(a, now(a).id, 'a', level(1), 'Vi enades.', 'Cia', at(6));
    a = withDecision(a, now(a).id, 'a', level(2), 'Vi ändrade oss.', 'Anna', at(7));
    a = ended(a, now(a).id, 'Bo', at(8));
    const text = [writeXml(a), ...piecesOf(a), JSON.stringify(a)].join('\n');
    expect(text).toContain('Vi ändrade oss.');
    for (const { name } of people) expect(text).not.toContain(name);
    expect(new Set(raters.map(({ rater }) => rater)).size).toBe(3);
  });

  it('keeps both of two decisions made at once, though nobody is named', () => {
    const a = vote(open(true), bo, 'a', level(1), at(3));
    const { id } = now(a);
    const both = merge(
      withDecision(a, id, 'a', level(1), 'x', 'Anna', at(5)),
      withDecision(a, id, 'a', level(1), 'y', 'Bo', at(6)),
    );
    expect(both.entries.a?.rationale).toBe('y');
    expect(now(both).decisions).toMatchObject([{ rationale: 'y' }]);
    expect(rivalsOf(both, 'a').map(({ why }) => why)).toEqual(['x']);
    const again = withDecision(both, id, 'a', level(1), 'y', 'Cia', at(7));
    expect(rivalsOf(again, 'a')).toEqual([]);
  });
});

describe('what the group sees', () => {
  it('is each answer with who gave it, how far apart they are, and the lower of the middle levels', () => {
    let a = open();
    a = vote(
      vote(vote(a, anna, 'a', level(3), at(3)), bo, 'a', level(0), at(4)),
      cia,
      'a',
      { kind: 'unknown' },
      at(5),
    );
    const spread = spreadOf(list, now(a), 'a');
    expect(spread.shares.map(({ answer, votes }) => [answer, votes.map(({ name }) => name)])).toEqual([
      [level(0), ['Bo']],
      [level(3), ['Anna']],
      [{ kind: 'unknown' }, ['Cia']],
    ]);
    expect(spread).toMatchObject({ lowest: 0, highest: 3, lowerMedian: 0, apart: 3, disputed: true });
    expect(spreadOf(list, now(a), 'b')).toEqual({
      shares: [],
      lowest: null,
      highest: null,
      lowerMedian: null,
      apart: 0,
      disputed: false,
    });
  });

  it('is disputed at a gate as soon as outcomes differ, and never by a late vote', () => {
    let a = vote(vote(open(), anna, 'harm', outcome('pass'), at(3)), bo, 'harm', outcome('fail'), at(4));
    expect(spreadOf(list, now(a), 'harm')).toMatchObject({ disputed: true, lowest: null });
    a = vote(reveal(vote(a, anna, 'a', level(3), at(5)), 'a'), bo, 'a', level(0), at(30));
    const spread = spreadOf(list, now(a), 'a');
    expect(spread).toMatchObject({ disputed: false, lowest: 3 });
    expect(spread.shares).toHaveLength(2);
  });

  it('leaves out votes on an edition of the question that meant something else', () => {
    const a = vote(vote(open(), anna, 'a', level(3), at(3)), bo, 'a', level(0), at(4));
    const again = withVote(
      a,
      now(a).id,
      { ...bo, to: 'a', answer: level(0), rationale: '', edition: 2 },
      at(5),
    );
    expect(now(again).votes.map(({ edition }) => edition)).toEqual([undefined, 2]);
    expect(spreadOf(list, now(again), 'a')).toMatchObject({ lowest: 3, highest: 3, disputed: false });
    const decided = withDecision(again, now(again).id, 'a', level(1), 'Så.', 'Anna', at(6), 2);
    expect(decisionOn(now(decided), 'a')).toMatchObject({ answer: level(1), edition: 2 });
    expect(readXml(writeXml(decided))).toEqual({ kind: 'found', assessment: decided });
  });

  it('is compared over what has been shown, without late votes and those that the checklist has no place for', () => {
    let a = open();
    for (const [to, one, two] of [
      ['a', 3, 3],
      ['b', 0, 0],
      ['c', 1, 2],
    ] as const)
      a = vote(vote(a, anna, to, level(one), at(3)), bo, to, level(two), at(4));
    a = vote(reveal(reveal(a, 'a'), 'b'), cia, 'a', level(0), at(30));
    const agreement = agreementOf(list, now(a));
    expect(agreement.alpha.ordinal).toBe(1);
    expect(agreement.criteria.map(({ levels }) => levels)).toEqual([
      [3, 3, null],
      [0, 0, null],
      [null, null, null],
    ]);
    const odd = vote(open(), anna, 'a', level(9), at(3));
    expect(spreadOf(list, now(odd), 'a').shares).toEqual([]);
  });
});

describe('the agenda and the status', () => {
  const told = (a: Assessment) => agendaOf(list, a, now(a)).map(({ id, state }) => `${id} ${state}`);

  it('begin with what decides most, then put disputes first and what is decided last', () => {
    let a = open();
    expect(told(a)).toEqual(['harm notVoted', 'b notVoted', 'c notVoted', 'a notVoted']);
    a = vote(vote(a, anna, 'a', level(3), at(3)), bo, 'a', level(0), at(4));
    a = vote(vote(a, anna, 'c', level(3), at(3)), bo, 'c', level(1), at(4));
    expect(agendaOf(list, a, now(a)).find(({ id }) => id === 'a')).toEqual({
      id: 'a',
      state: 'voted',
      voted: 2,
      of: 3,
    });
    a = reveal(reveal(a, 'a'), 'c');
    expect(told(a)).toEqual(['a disputed', 'c disputed', 'harm notVoted', 'b notVoted']);
    expect(statusOf(list, a)).toBe('disputed');
    a = withDecision(a, now(a).id, 'a', level(2), 'Enade', 'Anna', at(25));
    expect(told(a)).toEqual(['c disputed', 'harm notVoted', 'b notVoted', 'a decided']);
    a = withDecision(a, now(a).id, 'c', level(2), 'Enade', 'Anna', at(26));
    expect(statusOf(list, a)).toBe('answering');
  });

  it('tell how far an assessment has come', () => {
    expect(statusOf(list, start)).toBe('notBegun');
    expect(statusOf(list, open())).toBe('notBegun');
    expect(statusOf(list, vote(open(), anna, 'a', level(1), at(3)))).toBe('answering');
    let a = start;
    for (const id of ['a', 'b', 'c'])
      a = withEntry(a, id, { answer: level(3), rationale: '' }, 'Anna', at(5, 1));
    expect(statusOf(list, a)).toBe('answering');
    a = withEntry(a, 'harm', { answer: outcome('pass'), rationale: '' }, 'Anna', at(6, 1));
    expect(statusOf(list, a)).toBe('settled');
    const digests = { checklist: '', answers: '', text: '' };
    const signed = withSignOff(a, { name: 'Bo', role: '', at: at(1), digests });
    expect(statusOf(list, signed)).toBe('signed');
    expect(statusOf(list, withEntry(signed, 'a', { answer: level(2), rationale: '' }, 'Bo', at(2)))).toBe(
      'settled',
    );
    const rival = merge(
      withEntry(a, 'a', { answer: level(0), rationale: '' }, 'Bo', at(9, 1)),
      withEntry(a, 'a', { answer: level(1), rationale: '' }, 'Anna', at(8, 1)),
    );
    expect(statusOf(list, rival)).toBe('disputed');
  });

  it('call a dispute settled when somebody has answered since', () => {
    let a = vote(vote(open(), anna, 'a', level(3), at(3)), bo, 'a', level(0), at(4));
    a = reveal(a, 'a', at(20));
    expect(statusOf(list, withEntry(a, 'a', { answer: level(2), rationale: '' }, 'Anna', at(30)))).toBe(
      'answering',
    );
  });
});
