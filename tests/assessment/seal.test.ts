import {
  broken,
  digestsOf,
  fingerprintOf,
  newAssessment,
  readXml,
  withEntry,
  withEvidence,
  withFact,
  withNote,
  withoutEvidence,
  withSignOff,
  writeXml,
} from '../../src/assessment/index.ts';
import { checklist, criterion, group } from '../engine/worded.ts';
import { draft } from '../evidence/drafts.ts';

const at = '2026-11-24T09:00:00.000Z';
const list = checklist([group('g', 1, [criterion('a', 1), criterion('b', 1)])], [], {
  digest: `sha256-${'a'.repeat(64)}`,
});
const anchor = { quote: 'Vi mäter.', before: '', after: '', paragraph: 0 };
const level = (value: number, rationale = '') => ({
  answer: { kind: 'level', level: value } as const,
  rationale,
});
let whole = newAssessment(list, 'Anna', at);
whole = withEntry(whole, 'a', level(2, 'Mål finns.'), 'Anna', at);
whole = withEvidence(withFact(whole, 'grant', 'large', 'Anna', at), 'a', anchor, 'Anna', at);
const text = draft('Ansökan', 'Vi mäter.  Åtgärder följs upp.');

async function brokenBy(change: { list?: typeof list; assessment?: typeof whole; text?: typeof text }) {
  const digests = await digestsOf(list, whole, text);
  const signOff = { name: 'Dan', role: 'Chef', at, digests };
  return broken(
    signOff,
    await digestsOf(change.list ?? list, change.assessment ?? whole, change.text ?? text),
  );
}

describe('a seal', () => {
  it('is three digests in SHA-256, the checklist’s its own', async () => {
    const digests = await digestsOf(list, whole, text);
    expect(digests.checklist).toBe('a'.repeat(64));
    for (const digest of Object.values(digests)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digests.text).toBe(
      await fingerprintOf(new TextEncoder().encode('Ansökan\nVi mäter. Åtgärder följs upp.')),
    );
    expect(await fingerprintOf(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('holds through saving, reading, notes, sign-offs, and everything of the text that nobody reads', async () => {
    const stored = readXml(writeXml(whole));
    expect(await brokenBy(stored.kind === 'found' ? { assessment: stored.assessment } : {})).toEqual([]);
    const noted = withNote(whole, 'a', 'Hur?', undefined, 'Cia', at);
    const signed = withSignOff(noted, {
      name: 'Dan',
      role: 'Chef',
      at,
      digests: { checklist: '', answers: '', text: '' },
    });
    expect(await brokenBy({ assessment: signed })).toEqual([]);
    const same = draft(
      '',
      ' Ansökan ',
      '~Hållbarhet: 50 poäng',
      'Vi\u00a0mäter.\tA\u030atga\u0308rder följs\nupp.',
      '  ',
    );
    expect(await brokenBy({ text: same })).toEqual([]);
    const back = withEntry(withEntry(whole, 'a', level(3), 'Bo', at), 'a', level(2, 'Mål finns.'), 'Bo', at);
    expect(await brokenBy({ assessment: back })).toEqual([]);
  });

  it.each([
    ['an answer', withEntry(whole, 'a', level(3, 'Mål finns.'), 'Bo', at)],
    ['a reason', withEntry(whole, 'a', level(2, 'Mål saknas.'), 'Bo', at)],
    ['an answer more', withEntry(whole, 'b', level(0), 'Bo', at)],
    ['a fact', withFact(whole, 'grant', 'small', 'Bo', at)],
    ['evidence taken away', withoutEvidence(whole, whole.evidence[0]?.id as string, 'Bo', at)],
    ['evidence more', withEvidence(whole, 'b', anchor, 'Bo', at)],
  ])('is broken in the answers, and nothing else, by %s', async (_what, assessment) => {
    expect(await brokenBy({ assessment })).toEqual(['answers']);
  });

  it('is broken by another checklist, by other words, and says which', async () => {
    expect(await brokenBy({ list: { ...list, digest: 'sha256-b' } })).toEqual(['checklist']);
    expect(await brokenBy({ text: draft('Ansökan', 'Vi mäter inte. Åtgärder följs upp.') })).toEqual([
      'text',
    ]);
    expect(await brokenBy({ text: draft('Vi mäter. Åtgärder följs upp.', 'Ansökan') })).toEqual(['text']);
    const all = {
      list: { ...list, digest: 'sha256-b' },
      assessment: withFact(whole, 'x', 'y', '', at),
      text: draft(),
    };
    expect(await brokenBy(all)).toEqual(['checklist', 'answers', 'text']);
  });
});
