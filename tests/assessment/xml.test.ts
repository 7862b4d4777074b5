import fc from 'fast-check';
import {
  type Assessment,
  answersOf,
  carriedOver,
  misfits,
  newAssessment,
  readXml,
  withEntry,
  withEvidence,
  withFact,
  withInserted,
  withNote,
  withNoteResolved,
  withSignOff,
  writeXml,
} from '../../src/assessment/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';
import { assessment } from './arbitrary.ts';

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
          expect(once.entries.a?.rationale ?? '').toBe(clean(rationale));
      }),
    );
  });

  it('comes back whole, byte for byte, whatever officers have done with it', () => {
    fc.assert(
      fc.property(assessment, (whole) => {
        const xml = writeXml(whole);
        expect(reread(whole)).toEqual(whole);
        expect(writeXml(reread(whole))).toBe(xml);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same text whatever order answers were given in', () => {
    const one = withEntry(empty, 'a', { rationale: 'x' }, 'Bo', at);
    const other = { ...one, entries: { b: { rationale: 'y', by: '', at }, ...one.entries } };
    const turned = { ...one, entries: { ...one.entries, b: { rationale: 'y', by: '', at } } };
    expect(writeXml(other)).toBe(writeXml(turned));
  });

  it('takes hostile text for text, in every place that people write in', () => {
    const bad = '<script>alert(1)</script>&amp;"\'>\u0000\u0007\ud800\u202e]]>--><![CDATA[';
    const anchor = { quote: bad, before: bad, after: bad, paragraph: 0 };
    let whole = newAssessment(list, bad, at);
    whole = withEntry(whole, 'a', { rationale: bad }, bad, at);
    whole = withFact(whole, bad, bad, bad, at);
    whole = withEvidence(whole, 'a', anchor, bad, at);
    whole = withNote(whole, 'a', bad, anchor, bad, at);
    whole = withNoteResolved(whole, whole.notes[0]?.id ?? '', true, bad, at);
    whole = withSignOff(whole, {
      name: bad,
      role: bad,
      at,
      digests: { checklist: bad, answers: bad, text: bad },
    });
    whole = withInserted(whole, 'table', bad, at);
    whole = carriedOver(
      whole,
      whole,
      ['a'],
      { file: bad, at, by: bad, fingerprint: bad, carried: at },
      bad,
      at,
    );
    const xml = writeXml(whole);
    expect(xml).not.toContain('<script');
    const kept = reread(whole);
    expect(kept.entries.a?.rationale).toBe('<script>alert(1)</script>&amp;"\'>\ufffd\u202e]]>--><![CDATA[');
    expect(writeXml(kept)).toBe(xml);
  });

  it('can be read by a person', () => {
    const xml = writeXml(
      withEntry(empty, 'a', { answer: { kind: 'level', level: 2 }, rationale: 'Bra.' }, 'Bo', at),
    );
    expect(
      xml,
    ).toBe(`<v:assessment xmlns:v="urn:vagval:assessment" version="1" by="Bo" at="2026-11-24T09:00:00.001Z">
  <v:checklist id="test" version="1.0.0" digest="sha256-0"/>
  <v:answer to="a" level="2" by="Bo" at="${at}">
    <v:rationale>Bra.</v:rationale>
  </v:answer>
  <v:change to="a" after="2" by="Bo" at="${at}" on="">
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

  it('keeps what a newer version wrote into any part', () => {
    const kept = '<v:more><v:deep a="1">x</v:deep></v:more>';
    const part = (start: string, inside = '') =>
      `<v:${start} new="1">${inside}${kept}</v:${start.split(' ')[0]}>`;
    const parts = [
      part('checklist id="test" version="1.0.0" digest="d"'),
      part(`origin file="a.docx" by="" at="${at}" fingerprint="f" carried="${at}"`),
      part('fact name="grant" value="large"'),
      part(`answer to="a" level="1" by="" at="${at}"`),
      part(`evidence id="e" to="a" by="" at="${at}" paragraph="1"`, '<v:quote>q</v:quote>'),
      part(`note id="n" to="a" by="" at="${at}"`, '<v:text>t</v:text>'),
      part(`signOff name="Bo" role="" at="${at}" checklist="1" answers="2" text="3"`),
      part(`inserted size="line" at="${at}"`),
      part(`factChange to="grant" after="large" by="" at="${at}"`),
      part(`change to="a" after="1" by="" at="${at}"`),
    ];
    const stored = readXml(
      `<v:assessment xmlns:v="urn:vagval:assessment" version="1">${parts.join('')}</v:assessment>`,
    );
    if (stored.kind !== 'found') throw new Error(stored.reason);
    const xml = writeXml(stored.assessment);
    expect(xml.split('new="1"')).toHaveLength(parts.length + 1);
    expect(xml.split(kept)).toHaveLength(parts.length + 1);
    expect(reread(stored.assessment)).toEqual(stored.assessment);
  });

  it('reads what the first version wrote', () => {
    const stored = readXml(`<v:assessment xmlns:v="urn:vagval:assessment" version="1" by="Bo" at="${at}">
  <v:checklist id="test" version="1.0.0" digest="sha256-0"/>
  <v:fact name="grant" value="large"/>
  <v:answer to="a" notApplicable="true" by="Bo" at="${at}">
    <v:rationale>Berör inte.</v:rationale>
  </v:answer>
</v:assessment>
`);
    expect(stored).toEqual({
      kind: 'found',
      assessment: {
        ...newAssessment(list, 'Bo', at),
        facts: { grant: 'large' },
        entries: { a: { answer: { kind: 'notApplicable' }, rationale: 'Berör inte.', by: 'Bo', at } },
      },
    });
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

  it.each([
    ['with a change to no answer', '<v:change to="a" after="hög" by="" at=""/>'],
    ['with a change of nothing', '<v:change after="1"/>'],
    ['with a condensed change that has no beginning', '<v:change to="a" condensed="3"/>'],
    ['with a number of changes that is none', '<v:change to="a" condensed="många" since=""/>'],
    ['with evidence of nothing', '<v:evidence id="1" paragraph="0"/>'],
    ['with evidence that stands nowhere', '<v:evidence id="1" to="a"/>'],
    ['with evidence in a paragraph that is none', '<v:evidence id="1" to="a" paragraph="-1"/>'],
    ['with two notes of one id', '<v:note id="1" to="a"/><v:note id="1" to="b"/>'],
    ['with a note that is half resolved', '<v:note id="1" to="a"><v:resolved value="kanske"/></v:note>'],
    [
      'with two quotes of one passage',
      '<v:evidence id="1" to="a" paragraph="0"><v:quote>a</v:quote><v:quote>b</v:quote></v:evidence>',
    ],
    ['with two facts of one name', '<v:fact name="a" value="1"/><v:fact name="a" value="2"/>'],
    ['signed by nobody', '<v:signOff role="chef" at="" checklist="" answers="" text=""/>'],
    ['signed without a digest', '<v:signOff name="Bo" at="" checklist="" answers=""/>'],
    ['from nowhere', '<v:origin by="Bo"/>'],
    ['with two summaries of one size', '<v:inserted size="line"/><v:inserted size="line"/>'],
  ])('is told to be damaged, with its text kept, %s', (_what, inside) => {
    const xml = `<v:assessment xmlns:v="urn:vagval:assessment"><v:checklist id="a" version="1" digest="d"/>${inside}</v:assessment>`;
    expect(readXml(xml)).toMatchObject({ kind: 'damaged', xml });
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
