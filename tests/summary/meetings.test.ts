import {
  type Assessment,
  begun,
  ended,
  joined,
  meetingNow,
  withDecision,
  withReveal,
  withVote,
} from '../../src/assessment/index.ts';
import type { Answer } from '../../src/engine/index.ts';
import {
  decide,
  type HeldSummary,
  heldItem,
  type Laid,
  layOut,
  minutesOf,
  minutesText,
  printsOf,
  recovered,
} from '../../src/summary/index.ts';
import { assessed, level, list, outcome, summaryOf } from './worded-list.ts';

let seconds = 0;
const at = () => new Date(Date.parse('2026-11-25T08:00:00Z') + 1000 * seconds++).toISOString();
const people = { anna: 'Anna Ask', bo: 'Bo Berg', cecilia: 'Cecilia Ceder' } as const;

/** A meeting of three: disputed on a and decided, disputed on b and left open, voted on c and never shown. */
function met(anonymous = false, before: Assessment = assessed({ a: [level(0), 'Först'] })): Assessment {
  const person = (id: string) => ({ rater: id, name: people[id as keyof typeof people] });
  let now = begun(before, { title: 'Ansökan.docx', anonymous }, person('anna'), at());
  const id = meetingNow(now)?.id ?? '';
  const vote = (to: string, who: string, answer: Answer, rationale: string) => {
    now = withVote(now, id, { ...person(who), to, answer, rationale }, at());
  };
  now = joined(now, id, person('bo'), at());
  now = joined(now, id, person('cecilia'), at());
  vote('a', 'anna', level(1), 'Krav på papper.');
  vote('a', 'bo', level(3), 'Alla\nleverantörer <följs>.');
  now = withReveal(now, id, 'a', 'Bo Berg', at());
  vote('a', 'cecilia', level(3), '');
  now = withDecision(now, id, 'a', level(2), 'Krav finns, men följs inte upp.', 'Bo Berg', at());
  vote('b', 'anna', level(0), 'Inget.');
  vote('b', 'bo', level(2), 'En del.');
  now = withReveal(now, id, 'b', 'Bo Berg', at());
  vote('c', 'anna', level(1), 'Hemligt.');
  return now;
}

const rows = (laid: Laid, table: string) =>
  laid.items.flatMap((item) => (item.kind === 'row' && item.table === table ? [item.cells] : []));
const textOf = (laid: Laid, key: string) =>
  laid.items.flatMap((item) => (item.kind === 'paragraph' && item.key.startsWith(key) ? [item.text] : []));

describe('the minutes of a meeting', () => {
  const assessment = met();
  const meeting = assessment.meetings[0];
  if (!meeting) throw new Error('no meeting');

  it('tell as text for the chat what was agreed on and why, what is open, and how far the votes agreed', () => {
    expect(minutesText(minutesOf(list, assessment, meeting, 'sv'))).toBe(
      [
        'Minnesanteckningar: Ansökan.docx',
        'Möte 25 november 2026 kl. 09.00.\nDeltagare: Anna Ask, Bo Berg och Cecilia Ceder.\nChecklista: Projektstöd, version 1.0.0.',
        'Det här enades vi om\n• Inköp: 2, aktivt. Skäl: Krav finns, men följs inte upp.',
        'Det här är öppet\n• Flöden: rösterna gick isär (1 på ”0, inte beaktat”, 1 på ”2, aktivt”).\n• Barn och unga: rösterna visades inte.\nTvå frågor togs inte upp.',
        'Innan vi talade ihop oss gick rösterna isär så mycket att de inte går att lita på var för sig (Krippendorffs alfa −0,20).',
      ].join('\n\n'),
    );
  });

  it('are told in English too', () => {
    const text = minutesText(minutesOf(list, assessment, meeting, 'en'));
    expect(text).toContain('Meeting on 25 November 2026 at 09:00.');
    expect(text).toContain('• Purchasing: 2, active. Reason: Krav finns, men följs inte upp.');
    expect(text).toContain('(Krippendorff’s alpha −0.20)');
  });

  it('have neither names nor who began in an anonymous meeting', () => {
    const hidden = met(true, assessed({}, { by: '' }));
    const anonymous = hidden.meetings[0];
    if (!anonymous) throw new Error('no meeting');
    const minutes = minutesText(minutesOf(list, hidden, anonymous, 'sv'));
    expect(minutes).toContain('Deltagare: 3. Rösterna är anonyma.');
    expect(minutes).not.toMatch(/Anna|Bo B|Cecilia/);
  });

  it('say so when nothing was taken up', () => {
    const empty = begun(assessed({}), { title: '', anonymous: false }, { rater: 'a', name: 'Anna' }, at());
    const first = empty.meetings[0];
    if (!first) throw new Error('no meeting');
    const text = minutesText(minutesOf(list, empty, first, 'sv'));
    expect(text).toContain('Minnesanteckningar från mötet om hållbarhetsbedömningen');
    expect(text).toContain('Vi enades inte om någon fråga.');
    expect(text).toContain('Inget av det vi tog upp är öppet.\nFem frågor togs inte upp.');
    expect(text).toContain('går inte att räkna ut');
  });

  it.each([
    [['1', '1'], ['3', '3'], 'stämde rösterna väl överens (Krippendorffs alfa 1,00)'],
    [['1', '1'], ['1', '1'], 'går inte att räkna ut'],
  ])('say in words how far votes of %s and %s agree', (one, other, words) => {
    let now = begun(assessed({}), { title: '', anonymous: false }, { rater: '0', name: 'A' }, at());
    const id = meetingNow(now)?.id ?? '';
    for (const [to, votes] of [
      ['a', one],
      ['b', other],
    ] as const) {
      for (const [n, vote] of votes.entries()) {
        const ballot = { to, rater: String(n), name: 'A', answer: level(Number(vote)), rationale: '' };
        now = withVote(now, id, ballot, at());
      }
      now = withReveal(now, id, to, 'A', at());
    }
    const first = now.meetings[0];
    if (!first) throw new Error('no meeting');
    expect(minutesOf(list, now, first, 'sv').agreement).toContain(words);
  });
});

describe('a summary after a meeting', () => {
  const assessment = met();
  const full = layOut(summaryOf(assessment), 'full');

  it('tells in the table size how many questions were agreed on, and when', () => {
    const table = layOut(summaryOf(assessment), 'table');
    expect(textOf(table, 'meetings')).toEqual(['Enades om 1 av 3 frågor vid mötet 25 november 2026.']);
    expect(textOf(layOut(summaryOf(assessment, 'en'), 'table'), 'meetings')).toEqual([
      'Agreed on 1 of 3 questions at the meeting on 25 November 2026.',
    ]);
  });

  it('tells in full what was agreed on, who voted what, and the reasons where they differed', () => {
    expect(rows(full, 'decisions').slice(1)).toEqual([
      [
        'Inköp',
        '2, aktivt',
        'Krav finns, men följs inte upp.',
        '1, grundläggande: Anna Ask – Krav på papper. 3, omställande: Bo Berg – Alla leverantörer <följs>; Cecilia Ceder (efter att rösterna visats).',
      ],
      ['Flöden', 'Enades inte', '–', '0, inte beaktat: Anna Ask – Inget. 2, aktivt: Bo Berg – En del.'],
      ['Barn och unga', 'Enades inte', '–', '–'],
    ]);
    expect(textOf(full, 'meeting:')[0]).toMatch(
      /^25 november 2026, Ansökan\.docx\. Deltagare: Anna Ask, Bo Berg och Cecilia Ceder\. Enades om 1 av 3 frågor som togs upp\. /,
    );
    const account = full.items.find((item) => item.key === 'in:kedja:row:a');
    expect(account?.kind === 'row' && account.cells.slice(1, 3)).toEqual([
      '2, aktivt',
      'Krav finns, men följs inte upp.',
    ]);
  });

  it('never tells a vote that was not shown', () => {
    expect(JSON.stringify(full)).not.toContain('Hemligt');
  });

  it('tells how many and not who in an anonymous meeting, with the reasons where they differed', () => {
    const laid = layOut(summaryOf(met(true, assessed({}, { by: '' }))), 'full');
    expect(JSON.stringify(laid)).not.toMatch(/Anna|Bo Berg|Cecilia/);
    expect(rows(laid, 'decisions')[1]?.[3]).toMatch(/^1, grundläggande: anonym – Krav på papper\./);
  });

  it('says nothing of a meeting that showed and decided nothing', () => {
    const before = assessed({ klimat: [outcome('pass'), ''] });
    const empty = begun(before, { title: 'x', anonymous: false }, { rater: 'a', name: 'Anna' }, at());
    expect(layOut(summaryOf(empty), 'full')).toEqual(layOut(summaryOf(before), 'full'));
  });

  it('tells of a second meeting beside the first, and each question by the meeting that decided it', () => {
    const first = met();
    const one = ended(first, meetingNow(first)?.id ?? '', 'Anna Ask', at());
    let two = begun(one, { title: 'Igen', anonymous: false }, { rater: 'bo', name: 'Bo Berg' }, at());
    const id = meetingNow(two)?.id ?? '';
    two = withDecision(two, id, 'b', level(1), 'Nu vet vi.', 'Bo Berg', at());
    const laid = layOut(summaryOf(two), 'full');
    expect(textOf(laid, 'meeting:')).toHaveLength(2);
    expect(rows(laid, 'decisions').map(([title, answer]) => [title, answer])).toEqual([
      ['Fråga', 'Enades om'],
      ['Inköp', '2, aktivt'],
      ['Flöden', '1, grundläggande'],
      ['Barn och unga', 'Enades inte'],
    ]);
    expect(textOf(layOut(summaryOf(two), 'table'), 'meetings')[0]).toMatch(
      /^Enades om 2 av 3 frågor vid möten/,
    );
  });

  it('is updated in place, and keeps what the officer has written in it', () => {
    const before = layOut(summaryOf(assessed({ a: [level(0), 'Först'] })), 'full');
    const held = (laid: Laid): HeldSummary => ({ size: 'full', items: laid.items.map(heldItem) });
    const first = decide(full, held(before), printsOf(before), {});
    expect(
      first.kind === 'apply' && first.edits.filter(({ kind }) => kind === 'insert').length,
    ).toBeGreaterThan(3);
    expect(decide(full, held(full), printsOf(full), {})).toEqual({ kind: 'apply', edits: [] });
  });

  it('does not disturb reading answers back when the assessment is lost', () => {
    const items = full.items.map(heldItem);
    const read = recovered([{ size: 'full', items }], [list]);
    expect(read?.entries.a).toEqual({ answer: level(2), rationale: 'Krav finns, men följs inte upp.' });
    expect(read?.unread).toBe(0);
    const untitled = items.filter((item) => item.kind !== 'paragraph' || !item.text.includes('Möten om'));
    expect(recovered([{ size: 'full', items: untitled }], [list])?.entries.a).toEqual(read?.entries.a);
  });
});
