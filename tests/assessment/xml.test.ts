import fc from 'fast-check';
import {
  type Assessment,
  answersOf,
  misfits,
  newAssessment,
  readXml,
  withEntry,
  writeXml,
} from '../../src/assessment/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

const list = checklist([group('g', 1, [criterion('a', 1), criterion('b', 1)])], [gate('harm')]);
const at = '2026-11-24T09:00:00.000Z';
const empty = newAssessment(list, 'Anna Ask', at);

function reread(assessment: Assessment): Assessment {
  const stored = readXml(writeXml(assessment));
  if (stored.kind !== 'found') throw new Error(stored.reason);
  return stored.assessment;
}

describe('an assessment kept as XML', () => {
  it('comes back as it was, with reasons letter for letter', () => {
    const reason = 'Inköp > 50 % & "krav"\n  på två rader ]]> 🦌';
    const full = withEntry(
      withEntry(
        withEntry(empty, 'a', { answer: { kind: 'level', level: 2 }, rationale: reason }, 'Bo', at),
        'b',
        { answer: { kind: 'notApplicable' }, rationale: 'Berör inte' },
        'Bo',
        at,
      ),
      'harm',
      { answer: { kind: 'gate', outcome: 'risk' }, rationale: '' },
      'Bo',
      at,
    );
    expect(reread(full)).toEqual(full);
  });

  it('comes back whatever officers write as reason and name', () => {
    const clean = (text: string) => text.replace(/\r\n?|\v/g, '\n');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (rationale, by) => {
        const once = reread(withEntry(empty, 'a', { rationale }, by, at));
        expect(reread(once)).toEqual(once);
        if (/^[\n\r\v\t\x20-\ud7ff]*$/.test(rationale))
          expect(once.entries.a?.rationale).toBe(clean(rationale));
      }),
    );
  });

  it('can be read by a person', () => {
    const xml = writeXml(
      withEntry(empty, 'a', { answer: { kind: 'level', level: 2 }, rationale: 'Bra.' }, 'Bo', at),
    );
    expect(xml).toBe(`<v:assessment xmlns:v="urn:vagval:assessment" version="1" by="Bo" at="${at}">
  <v:checklist id="test" version="1.0.0" digest="sha256-0"/>
  <v:answer to="a" level="2" by="Bo" at="${at}">
    <v:rationale>Bra.</v:rationale>
  </v:answer>
  <v:change to="a" after="2" by="Bo" at="${at}">
    <v:why>Bra.</v:why>
  </v:change>
</v:assessment>
`);
  });

  it('keeps what a newer version wrote, through reading, changing and writing', () => {
    const newer = `<v:assessment xmlns:v="urn:vagval:assessment" xmlns:n="urn:newer" version="1" by="" at="${at}" n:mood="good">
      <v:checklist id="test" version="1.0.0" digest="sha256-0"/>
      <v:answer to="a" level="1" by="" at="${at}" confidence="high"><n:vote by="Siv">2</n:vote><v:rationale>r</v:rationale></v:answer>
      <v:history><v:step n:x="1">a &amp; b</v:step></v:history>
    </v:assessment>`;
    const stored = readXml(newer);
    if (stored.kind !== 'found') throw new Error(stored.reason);
    const changed = withEntry(
      stored.assessment,
      'a',
      { answer: { kind: 'level', level: 3 }, rationale: 's' },
      'Bo',
      at,
    );
    const xml = writeXml(withEntry(changed, 'a', undefined, 'Bo', at));
    expect(xml).toContain('<v:history><v:step n:x="1">a &amp; b</v:step></v:history>');
    expect(xml).toContain('<n:vote by="Siv">2</n:vote>');
    expect(xml).toContain('confidence="high"');
    expect(xml).toContain('xmlns:n="urn:newer"');
    expect(xml).toContain('n:mood="good"');
    expect(readXml(xml).kind).toBe('found');
  });

  it.each([
    ['cut off', '<v:assessment xmlns:v="urn:vagval:assessment"><v:check'],
    ['not XML', 'hej'],
    ['empty', ''],
    ['somebody else’s', '<a/>'],
    ['without a checklist', '<v:assessment xmlns:v="urn:vagval:assessment" version="1"/>'],
    [
      'with two answers to one question',
      '<v:assessment xmlns:v="urn:vagval:assessment"><v:checklist id="a" version="1" digest="d"/><v:answer to="a"/><v:answer to="a"/></v:assessment>',
    ],
    [
      'with a level that is no number',
      '<v:assessment xmlns:v="urn:vagval:assessment"><v:checklist id="a" version="1" digest="d"/><v:answer to="a" level="hög"/></v:assessment>',
    ],
    ['with a document type', '<!DOCTYPE a [<!ENTITY b "c">]><v:assessment xmlns:v="urn:vagval:assessment"/>'],
  ])('is told to be damaged, with its text kept, when it is %s', (_what, xml) => {
    const stored = readXml(xml);
    expect(stored).toMatchObject({ kind: 'damaged', xml });
  });
});

describe('the answers that count', () => {
  it('leave out "not applicable" until somebody has given the reason', () => {
    const without = withEntry(empty, 'a', { answer: { kind: 'notApplicable' }, rationale: '  ' }, '', at);
    expect(answersOf(without, list)).toEqual({});
    const reasoned = withEntry(
      without,
      'a',
      { answer: { kind: 'notApplicable' }, rationale: 'Berörs ej' },
      '',
      at,
    );
    expect(answersOf(reasoned, list)).toEqual({ a: { kind: 'notApplicable' } });
  });

  it('leave out, and name, what this version of the checklist has no place for', () => {
    const older = withEntry(
      withEntry(empty, 'gone', { answer: { kind: 'level', level: 1 }, rationale: '' }, '', at),
      'a',
      { answer: { kind: 'level', level: 7 }, rationale: '' },
      '',
      at,
    );
    expect(answersOf(older, list)).toEqual({});
    expect(misfits(older, list)).toEqual(['gone', 'a']);
  });
});
