import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ChecklistFault, checklistJsonSchema, readChecklist } from '../../src/checklists/file/index.ts';
import { allCriteria } from '../../src/engine/index.ts';

const text = '{sv: Ord, en: Words}';
const guidance = `{lookFor: ${text}, good: ${text}, weak: ${text}}`;
const small = `id: liten
version: 1.0.0
status: draft
profile: projektstod
kind: percent
title: ${text}
description: ${text}
scale:
  - {level: 0, label: ${text}}
  - {level: 1, label: ${text}}
bands:
  - {id: lag, from: 0, label: ${text}, meaning: ${text}}
  - {id: hog, from: 50, label: ${text}, meaning: ${text}}
dimensions:
  - id: dim
    title: ${text}
    description: ${text}
    criteria:
      - id: krit
        title: ${text}
        question: ${text}
        guidance: ${guidance}
        levels: [${text}, ${text}]
gates:
  - id: grind
    title: ${text}
    question: ${text}
    guidance: ${guidance}
    outcomes: {pass: ${text}, risk: ${text}, fail: ${text}}
    effects: {risk: {cap: lag}, fail: stop}
`;

function problems(yaml: string) {
  try {
    readChecklist(yaml);
  } catch (error) {
    if (error instanceof ChecklistFault) return error.problems.map(({ line, what }) => [line, what.sv]);
    throw error;
  }
  return [];
}

describe('a checklist file', () => {
  it('becomes a checklist with weights and points filled in', () => {
    const checklist = readChecklist(small);
    const [criterion] = allCriteria(checklist);
    expect(criterion?.weight).toBe(1);
    expect(criterion?.levels.map(({ level, points }) => [level, points])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(checklist.gates[0]?.effects).toEqual({
      pass: { kind: 'none' },
      risk: { kind: 'cap', band: 'lag' },
      fail: { kind: 'stop' },
    });
  });

  it('has a digest that follows its content and not its comments', () => {
    const { digest } = readChecklist(small);
    expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(readChecklist(`# en kommentar\n${small}`).digest).toBe(digest);
    expect(readChecklist(small.replace('from: 50', 'from: 51')).digest).not.toBe(digest);
  });

  it.each([
    [
      'the line of a weight that is not positive',
      small.replace('      - id: krit', '      - id: krit\n        weight: 0'),
      [20, 'Vikten måste vara större än 0'],
    ],
    [
      'an English text that is missing',
      small.replace('question: {sv: Ord, en: Words}', 'question: {sv: Ord}'),
      [21, '”en” saknas'],
    ],
    ['an id used twice', small.replace('id: grind', 'id: krit'), [25, 'Id ”krit” används mer än en gång']],
    [
      'a cap that is no band',
      small.replace('cap: lag', 'cap: medel'),
      [30, 'Taket ”medel” är ingen omdömesklass'],
    ],
    [
      'bands that do not rise',
      small.replace('from: 50', 'from: 0'),
      [13, 'Omdömesklasserna stiger inte vid 0'],
    ],
    ['a misspelt field', small.replace('profile:', 'profil:'), [1, '”profile” saknas']],
    [
      'a source that is not listed',
      small.replace('effects:', 'sources: [bok]\n    effects:'),
      [30, 'Källan ”bok” finns inte under sources'],
    ],
    [
      'levels that are worth the same',
      small.replace(
        `levels: [${text}, ${text}]`,
        'levels: [{sv: a, en: b, points: 1}, {sv: c, en: d, points: 1}]',
      ),
      [23, 'Alla nivåer i ”krit” ger samma poäng'],
    ],
  ])('is refused with %s', (_what, yaml, expected) => {
    expect(problems(yaml)).toContainEqual(expected);
  });

  it('is refused with the line when it is no YAML', () => {
    const [[line, what] = []] = problems('id: a\n  b: [');
    expect(line).toBeGreaterThan(0);
    expect(what).toMatch(/^Filen går inte att läsa som YAML/);
  });

  it('is refused when it is empty', () => {
    expect(problems('').length).toBeGreaterThan(0);
  });
});

it('is completed and checked in editors by a JSON Schema that follows the form', () => {
  const kept = readFileSync(path.join(__dirname, '../../src/checklists/checklist.schema.json'), 'utf8');
  expect(kept).toBe(checklistJsonSchema());
});
