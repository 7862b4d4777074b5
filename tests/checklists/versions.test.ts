import fc from 'fast-check';
import {
  type Difference,
  differencesOf,
  leastVersion,
  raised,
  sectionsOf,
  sentenceOf,
  versionProblems,
} from '../../src/checklists/versions/index.ts';
import type { Checklist, Criterion, Group } from '../../src/engine/index.ts';
import { laterVersionOf } from '../assessment/versions.ts';
import { bands, checklist, criterion, gate, group } from '../engine/worded.ts';

const named = (sv: string) => ({ sv, en: `${sv} (en)` });
const one = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  ...criterion(id, 1),
  title: named(id.toUpperCase()),
  question: named(`Frågan ${id}?`),
  ...more,
});
const groupOf = (id: string, members: readonly Criterion[], more: Partial<Group> = {}): Group => ({
  ...group(id, 1, members),
  title: named(`Grupp ${id}`),
  ...more,
});
const harm = { ...gate('harm'), title: named('Klimat') };
const list = (more: Partial<Checklist> = {}): Checklist => ({
  ...checklist([groupOf('x', [one('a'), one('b')]), groupOf('y', [one('c')])], [harm]),
  facts: [{ id: 'size', title: named('Storlek'), values: [{ value: 'large', label: named('Stor') }] }],
  ...more,
});
const old = list();
const asked = (a: Criterion, b = one('b'), c: readonly Criterion[] = [one('c')]) =>
  list({ dimensions: [groupOf('x', [a, b]), groupOf('y', c)] });
const told = (later: Checklist, before = old) =>
  differencesOf(before, later).map((difference) => [difference.step, sentenceOf(difference).sv]);

describe('two versions of a checklist', () => {
  it('differ in nothing when they are the same', () => {
    expect(differencesOf(old, list())).toEqual([]);
    expect(leastVersion([])).toBeNull();
  });

  it.each<[string, Checklist, string, string]>([
    [
      'a new question',
      asked(one('a'), one('b'), [one('c'), one('d')]),
      'minor',
      '”D” är en ny fråga i ”Grupp y”.',
    ],
    [
      'a question that is gone',
      list({ dimensions: [groupOf('x', [one('a'), one('b')]), groupOf('y', [])] }),
      'major',
      '”C” i ”Grupp y” ställs inte längre.',
    ],
    ['a new edition', asked(one('a', { edition: 2 })), 'major', '”A” betyder något annat än förut.'],
    [
      'another number of levels',
      asked(one('a', { levels: criterion('a', 1, [0, 1, 2]).levels })),
      'major',
      '”A” betyder något annat än förut.',
    ],
    [
      'other points',
      asked(one('a', { levels: criterion('a', 1, [0, 1, 2, 5]).levels })),
      'major',
      '”A” betyder något annat än förut.',
    ],
    [
      'other words for a question',
      asked(one('a', { question: named('Med andra ord?') })),
      'patch',
      '”A” har andra ord. Gamla svar gäller, eftersom frågan har samma utgåva.',
    ],
    [
      'another id',
      asked(one('a-b', { formerly: ['a'], title: named('A') })),
      'minor',
      '”A” har id ”a-b” i stället för ”a”. Svaret följer med.',
    ],
    ['another weight', asked(one('a', { weight: 1.5 })), 'minor', 'Vikten för ”A”: 1,5. Förut: 1.'],
    [
      '"not applicable" that may not be answered any more',
      asked(one('a', { allowNotApplicable: false })),
      'major',
      'Frågan ”A”: får inte besvaras med ej tillämpligt. Förut: får besvaras med ej tillämpligt.',
    ],
    [
      'a condition',
      asked(one('a', { when: { fact: 'size', is: 'large' } })),
      'minor',
      'När frågan ställs, ”A”: ”Storlek” är ”Stor”. Förut: alltid.',
    ],
    [
      'another effect of a gate',
      list({ gates: [{ ...harm, effects: { ...harm.effects, risk: { kind: 'cap', band: 'mid' } } }] }),
      'minor',
      'Verkan av ”Klimat: risk som hanteras”: ger högst ”text”. Förut: ger en anmärkning.',
    ],
    [
      'another threshold of a band',
      list({
        bands: bands.map((band) => (band.id === 'best' ? { ...band, from: 80, label: named('Bäst') } : band)),
      }),
      'minor',
      'Omdömet ”Bäst”: från 80. Förut: från 75.',
    ],
    [
      'a requirement',
      list({
        requirements: [
          {
            id: 'r',
            title: named('Basnivå'),
            kind: 'atLeast',
            count: 2,
            of: ['a', 'c'],
            level: 1,
            effect: { kind: 'stop' },
          },
        ],
      }),
      'minor',
      'Kravet ”Basnivå” är nytt: minst nivå 1 på minst 2 av ”A”, ”C”; annars: stoppar; gäller alltid.',
    ],
    [
      'another way to add up the total',
      list({ aggregate: 'geometric' }),
      'major',
      'Hur poängen räknas i ”text”: procent, vägt geometriskt medelvärde. Förut: procent, vägt medelvärde.',
    ],
    ['a fact that is gone', list({ facts: [] }), 'minor', 'Uppgiften om ärendet ”Storlek” är borttagen.'],
    ['another status', list({ status: 'adopted' }), 'patch', 'Status för ”text”: beslutad. Förut: utkast.'],
  ])('tell %s, and how much it asks of the version', (_name, later, step, sentence) => {
    expect(told(later)).toContainEqual([step, sentence]);
    expect(leastVersion(differencesOf(old, later))).toBe(step);
  });

  it('tell that a question stands in another dimension', () => {
    const later = list({ dimensions: [groupOf('x', [one('a')]), groupOf('y', [one('c'), one('b')])] });
    expect(told(later)).toEqual([['minor', '”B” står i ”Grupp y” i stället för ”Grupp x”.']]);
  });

  it('tell every text that has changed, what it was and is', () => {
    const [first, ...others] = one('a').levels;
    const later = asked(
      one('a', {
        edition: 2,
        question: named('En annan fråga?'),
        levels: [{ level: 0, points: 0, descriptor: named('Inget alls.') }, ...others],
        meaning: named('Så här menas det.'),
      }),
    );
    expect(differencesOf(old, later)).toMatchObject([
      {
        kind: 'meaning',
        texts: [
          { part: 'question', before: named('Frågan a?'), after: named('En annan fråga?') },
          { part: 'level 0', before: first?.descriptor, after: named('Inget alls.') },
          { part: 'meaning', before: null, after: named('Så här menas det.') },
        ],
      },
    ]);
  });

  it('take a criterion that became a gate for one question gone and another new', () => {
    const later = list({
      dimensions: [groupOf('x', [one('a'), one('b')]), groupOf('y', [])],
      gates: [harm, gate('c')],
    });
    expect(differencesOf(old, later).map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('are told in the order of what concerns old answers most', () => {
    const later = asked(one('a', { edition: 2, weight: 2 }), one('b', { title: named('Bé') }), [one('d')]);
    const sections = sectionsOf(differencesOf(old, later));
    expect(sections.map(({ heading }) => heading.sv)).toEqual([
      'Nya frågor',
      'Frågor som betyder något annat',
      'Frågor som inte finns kvar',
      'Frågor med andra ord',
      'Vikter, krav och omdömen',
    ]);
    const count = sections.reduce((sum, { differences }) => sum + differences.length, 0);
    expect(count).toBe(differencesOf(old, later).length);
  });

  it('are told in whole sentences of both languages, whatever has changed', () => {
    fc.assert(
      fc.property(laterVersionOf(old), (later) => {
        for (const difference of differencesOf(old, later))
          for (const sentence of Object.values(sentenceOf(difference)))
            expect(sentence).toMatch(/^["”\p{Lu}].*[.!?]$/su);
      }),
    );
  });

  it('differ as much the other way round: what is new in one is gone in the other', () => {
    fc.assert(
      fc.property(laterVersionOf(old), (later) => {
        const kinds = (all: readonly Difference[], kind: string) =>
          all.filter((each) => each.kind === kind).length;
        const [there, back] = [differencesOf(old, later), differencesOf(later, old)];
        const renamed = kinds(there, 'renamed');
        expect(kinds(back, 'removed')).toBe(kinds(there, 'added') + renamed);
        expect(kinds(back, 'added')).toBe(kinds(there, 'removed') + renamed);
      }),
    );
  });
});

describe('the next version of a checklist', () => {
  const problems = (later: Checklist, before = old) =>
    versionProblems(before, later, differencesOf(before, later)).map((problem) =>
      'least' in problem ? `${problem.kind} ${problem.least}` : problem.kind,
    );

  it.each<[string, Partial<Criterion>, string, readonly string[]]>([
    ['rises its first number when a question means something else', { edition: 2 }, '2.0.0', []],
    ['may not rise only its second then', { edition: 2 }, '1.9.0', ['versionTooLow 2.0.0']],
    ['rises its second when a weight has changed', { weight: 2 }, '1.1.0', []],
    ['may not rise only its third then', { weight: 2 }, '1.0.9', ['versionTooLow 1.1.0']],
    ['rises its third when only words have changed', { title: named('Å') }, '1.0.1', []],
    ['may not be the same when anything has', { title: named('Å') }, '1.0.0', ['versionTooLow 1.0.1']],
    ['may rise more than it has to', { title: named('Å') }, '3.0.0', []],
    [
      'says by its edition when there are other levels',
      { levels: criterion('a', 1, [0, 1]).levels },
      '2.0.0',
      ['editionNotRaised'],
    ],
  ])('%s', (_name, more, version, expected) => {
    expect(problems({ ...asked(one('a', more)), version })).toEqual(expected);
  });

  describe('says by its edition when what is asked has visibly changed', () => {
    const words = ['Inget är gjort.', 'Något är gjort.', 'Allt är gjort.'];
    const levels = (all: readonly string[], en = all) =>
      all.map((sv, level) => ({ level, points: level, descriptor: { sv, en: en[level] ?? '' } }));
    const harmOf = (pass: string, fail: string) => ({
      ...harm,
      outcomes: { pass: named(pass), risk: named('Viss skada.'), fail: named(fail) },
    });
    const before = {
      ...asked(one('a', { levels: levels(words) })),
      gates: [harmOf('Ingen skada.', 'Stor skada.')],
    };
    const signs = (later: Checklist) =>
      versionProblems(before, later, differencesOf(before, later)).flatMap((problem) =>
        'sign' in problem ? `${problem.question.id} ${problem.sign}` : [],
      );
    const reversed = words.toReversed();

    it.each<[string, Checklist, readonly string[]]>([
      ['levels in the reverse order', asked(one('a', { levels: levels(reversed) })), ['a places']],
      [
        'one level’s words at another',
        asked(one('a', { levels: levels(['Något är gjort', 'Mer än något.', 'Allt är gjort.']) })),
        ['a places'],
      ],
      [
        'questions that have changed places',
        asked(
          one('a', { question: named('Frågan b?'), levels: levels(words) }),
          one('b', { question: named('Frågan a?') }),
        ),
        ['a question', 'b question'],
      ],
      [
        'outcomes of a gate that have changed places',
        { ...before, gates: [harmOf('Stor skada.', 'Ingen skada.')] },
        ['harm places'],
      ],
      [
        'mended typos',
        asked(
          one('a', {
            question: named('Frågan, a?'),
            levels: levels(['Ingenting är gjort.', 'Något är gjort!', 'Allt är nu gjort.']),
          }),
        ),
        [],
      ],
      ['a mended translation', asked(one('a', { levels: levels(words, reversed) })), []],
      ['a new edition', asked(one('a', { edition: 2, levels: levels(reversed) })), []],
    ])('%s', (_what, later, expected) => {
      expect(signs({ ...later, version: '9.0.0' })).toEqual(expected);
    });
  });

  it('has no question in an earlier edition, and is no other checklist', () => {
    const second = { ...asked(one('a', { edition: 2 })), version: '2.0.0' };
    expect(problems({ ...old, version: '3.0.0' }, second)).toEqual(['editionLowered']);
    expect(problems({ ...old, id: 'other' })).toEqual(['otherChecklist']);
    expect(problems(old)).toEqual([]);
  });

  it('is counted as semantic versions are', () => {
    expect(['major', 'minor', 'patch'].map((step) => raised('1.2.3', step as 'major'))).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
    ]);
    expect(raised('ett', 'patch')).toBeNull();
  });
});
