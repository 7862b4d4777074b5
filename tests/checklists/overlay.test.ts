import fc from 'fast-check';
import { examineChecklist, readChecklist, readCore } from '../../src/checklists/file/index.ts';
import { compose } from '../../src/checklists/index.ts';
import {
  type Answer,
  type Answers,
  allQuestions,
  type Checklist,
  levelLabel,
  overlayFact,
  ownDimensions,
  score,
} from '../../src/engine/index.ts';

const text = '{sv: Ord, en: Words}';
const levels = `[${text}, ${text}, ${text}, ${text}]`;
const outcomes = `{pass: ${text}, risk: ${text}, fail: ${text}}`;
const core = readCore(`version: 1.0.0
sources: [{id: lag, title: Lagen}]
scale:
  - {level: 0, label: {sv: Inte, en: Not}}
  - {level: 1, label: {sv: Lite, en: Little}}
criteria:
  - {id: delad, title: ${text}, question: ${text}, levels: ${levels}, sources: [lag]}
  - {id: bara-bas, title: ${text}, question: ${text}, levels: ${levels}}
  - {id: bara-program, title: ${text}, question: ${text}, levels: ${levels}}
gates:
  - {id: grind, title: ${text}, question: ${text}, outcomes: ${outcomes}}
`);
const head = (id: string, kind: string) => `id: ${id}
version: 1.0.0
status: draft
profile: projektstod
kind: ${kind}
title: {sv: ${id}, en: ${id}}
description: ${text}
`;
const base = readChecklist(
  `${head('bas', 'percent')}
bands:
  - {id: lag, from: 0, label: ${text}, meaning: ${text}}
  - {id: hog, from: 50, label: ${text}, meaning: ${text}}
dimensions:
  - {id: dim, title: ${text}, description: ${text}, criteria: [{use: delad, weight: 2}, {use: bara-bas}]}
gates:
  - {use: grind, effects: {risk: {cap: lag}}}
`,
  core,
);
const overlayText = `${head('prog', 'points')}
overlay: {on: [bas]}
scale:
  - {level: 0, label: {sv: Noll, en: Nought}}
  - {level: 1, label: {sv: Ett, en: One}}
bands:
  - {id: avslag, from: 0, label: ${text}, meaning: ${text}}
  - {id: godkand, from: 4, label: ${text}, meaning: ${text}}
facts:
  - {id: prog-yta, title: ${text}, values: [{value: norr, label: ${text}}]}
dimensions:
  - id: alla
    title: ${text}
    description: ${text}
    criteria:
      - {use: delad}
      - {use: bara-program}
      - {id: prog-egen, title: ${text}, question: ${text}, levels: ${levels}, when: {fact: prog-yta, is: norr}}
gates:
  - {use: grind, effects: {fail: stop}}
  - {id: prog-grind, title: ${text}, question: ${text}, outcomes: ${outcomes}, effects: {fail: stop}}
requirements:
  - {id: minst, title: ${text}, kind: minLevel, criterion: delad, level: 1, effect: stop}
`;
const overlay = readChecklist(overlayText, core);
const whole = compose(base, [overlay], [overlay]);

const answer = (question: ReturnType<typeof allQuestions>[number]): fc.Arbitrary<Answer | undefined> =>
  question.kind === 'gate'
    ? fc.option(
        fc.constantFrom('pass', 'risk', 'fail').map((outcome) => ({ kind: 'gate', outcome }) as const),
        { nil: undefined },
      )
    : fc.option(
        fc.nat({ max: 3 }).map((level) => ({ kind: 'level', level }) as const),
        { nil: undefined },
      );

/** Any answers to all that the whole asks, and whether the programme's own area applies. */
const cases = fc.tuple(
  fc.record(
    Object.fromEntries(allQuestions(whole).map((question) => [question.id, answer(question)])),
  ) as fc.Arbitrary<Record<string, Answer | undefined>>,
  fc.boolean(),
);

function to(checklist: Checklist, answers: Record<string, Answer | undefined>): Answers {
  return Object.fromEntries(
    allQuestions(checklist).flatMap(({ id }) => {
      const given = answers[id];
      return given ? [[id, given]] : [];
    }),
  );
}

describe('an overlay on a checklist', () => {
  it('never changes the checklist’s own score or verdict', () => {
    fc.assert(
      fc.property(cases, ([answers, north]) => {
        const facts = { [overlayFact('prog')]: '1.0.0', ...(north ? { 'prog-yta': 'norr' } : {}) };
        const [alone, laid] = [score(base, to(base, answers)), score(whole, to(whole, answers), facts)];
        expect(laid.total).toEqual(alone.total);
        expect(laid.verdict).toEqual(alone.verdict);
        expect(laid.contributions.filter(({ points }) => points !== 0)).toEqual(
          alone.contributions.filter(({ points }) => points !== 0),
        );
      }),
    );
  });

  it('is scored by itself, over the same answers', () => {
    const answers = {
      delad: { kind: 'level', level: 3 },
      'bara-program': { kind: 'level', level: 1 },
    } as const;
    const [programme] = whole.programmes ?? [];
    const result = score(programme as Checklist, to(overlay, answers), { 'prog-yta': 'soder' });
    expect(result.total).toEqual({ low: 4, high: 4, soFar: 4 });
    expect(result.verdict.possible).toEqual(['stop', 'godkand']);
  });

  it('asks a question that both ask once, and its own in a group of its own', () => {
    expect(allQuestions(whole).map(({ id }) => id)).toEqual([
      'delad',
      'bara-bas',
      'bara-program',
      'prog-egen',
      'grind',
      'prog-grind',
    ]);
    expect(ownDimensions(whole)).toEqual(base.dimensions);
    expect(whole.dimensions.at(-1)).toMatchObject({ id: 'prog', inTotal: false });
    expect(whole.gates[0]?.effects.risk).toEqual({ kind: 'cap', band: 'lag' });
  });

  it('names the levels of its own questions by its own scale, and of the core’s by the core’s', () => {
    for (const id of ['delad', 'bara-program'])
      expect([overlay, whole].map((one) => levelLabel(one, id, 1)?.sv)).toEqual(['Lite', 'Lite']);
    expect(levelLabel(whole, 'prog-egen', 1)?.sv).toBe('Ett');
  });

  it('is a fact of the case, by its version, whether or not it is chosen', () => {
    const offered = compose(base, [overlay], []);
    expect(offered.programmes).toBeUndefined();
    expect(offered.facts.map(({ id, values }) => [id, values[0]?.value])).toEqual([
      ['overlay:prog', '1.0.0'],
    ]);
    expect([offered.id, offered.version, offered.digest]).toEqual([base.id, base.version, base.digest]);
    expect(whole.digest).toBe(base.digest);
  });

  it('is refused when it uses ids that another overlay might use', () => {
    const { checklist, problems } = examineChecklist(
      overlayText.replaceAll('prog-yta', 'yta').replaceAll('prog-egen', 'egen'),
      core,
    );
    expect(checklist).toBeNull();
    expect(problems.map(({ what }) => what.sv)).toEqual([
      'Tilläggets egna id ska börja med tilläggets id: ”prog-egen”',
      'Tilläggets egna id ska börja med tilläggets id: ”prog-yta”',
    ]);
  });

  it('is refused when one id means two things', () => {
    const other: Checklist = { ...overlay, sources: [{ id: 'lag', title: 'En annan lag' }] };
    expect(() => compose(base, [other], [other])).toThrow(/"lag" is one thing/);
  });
});
