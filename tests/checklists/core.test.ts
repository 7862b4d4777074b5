import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  coreFileFor,
  coreJsonSchema,
  examineChecklist,
  examineCore,
  readChecklist,
  readCore,
} from '../../src/checklists/file/index.ts';
import { allCriteria, allQuestions } from '../../src/engine/index.ts';

const text = '{sv: Ord, en: Words}';
const other = '{sv: Eget, en: Own}';
const coreText = `version: 1.0.0
sources:
  - {id: lag, title: Lagen}
  - {id: mal, title: Målen}
  - {id: oanvand, title: Ingen}
scale:
  - {level: 0, label: ${text}}
  - {level: 1, label: ${text}}
criteria:
  - id: krit
    title: ${text}
    question: ${text}
    meaning: ${text}
    guidance: {lookFor: ${text}, good: ${text}, weak: ${text}}
    misunderstanding: ${text}
    levels: [${text}, ${text}]
    basis: [lag]
    sources: [mal]
gates:
  - id: grind
    title: ${text}
    question: ${text}
    meaning: ${text}
    outcomes: {pass: ${text}, risk: ${text}, fail: ${text}}
`;
const list = `id: liten
version: 1.0.0
status: draft
profile: projektstod
kind: percent
title: ${text}
description: ${text}
bands:
  - {id: lag, from: 0, label: ${text}, meaning: ${text}}
dimensions:
  - id: dim
    title: ${text}
    description: ${text}
    criteria:
      - use: krit
        weight: 2
gates:
  - use: grind
    effects: {fail: stop}
`;
const core = readCore(coreText);

const told = (yaml: string, by: ReturnType<typeof readCore> | null = core) =>
  examineChecklist(yaml, by).problems.map(({ line, what, remedy }) => {
    expect(remedy.sv.length).toBeGreaterThan(10);
    expect(remedy.en.length).toBeGreaterThan(10);
    expect(what.en.length).toBeGreaterThan(10);
    return [line, what.sv];
  });

describe('a checklist that refers to the core', () => {
  it('gets the core’s words, sources and scale, and decides weight and effect itself', () => {
    const checklist = readChecklist(list, core);
    expect(allCriteria(checklist)).toMatchObject([
      { id: 'krit', weight: 2, meaning: { sv: 'Ord' }, misunderstanding: { sv: 'Ord' }, basis: ['lag'] },
    ]);
    expect(checklist.gates).toMatchObject([{ id: 'grind', effects: { fail: { kind: 'stop' } } }]);
    expect(checklist.scale).toHaveLength(2);
    expect(checklist.sources.map(({ id }) => id)).toEqual(['lag', 'mal']);
  });

  it('may have places to look and examples of its own, and nothing else', () => {
    const own = list.replace('weight: 2', `weight: 2\n        guidance: {good: ${other}}`);
    const [criterion] = allCriteria(readChecklist(own, core));
    expect(criterion?.guidance).toEqual({
      lookFor: { sv: 'Ord', en: 'Words' },
      good: { sv: 'Eget', en: 'Own' },
      weak: { sv: 'Ord', en: 'Words' },
    });
  });

  it('has another digest when the core’s words change', () => {
    const changed = readCore(coreText.replace(`meaning: ${text}`, `meaning: ${other}`));
    expect(readChecklist(list, changed).digest).not.toBe(readChecklist(list, core).digest);
  });

  it.each([
    [
      'an unknown criterion',
      list.replace('use: krit', 'use: krita'),
      15,
      'Kriteriet ”krita” finns inte i core.yaml',
    ],
    [
      'an unknown gate',
      list.replace('use: grind', 'use: grinden'),
      18,
      'Grinden ”grinden” finns inte i core.yaml',
    ],
    [
      'another question',
      list.replace('weight: 2', `question: ${other}`),
      16,
      'En hänvisning kan inte ändra det som kärnan säger (krit: question)',
    ],
    [
      'other levels',
      list.replace('weight: 2', `levels: [${other}, ${other}]`),
      16,
      'En hänvisning kan inte ändra det som kärnan säger (krit: levels)',
    ],
    [
      'other outcomes',
      list.replace('effects:', `outcomes: {pass: ${other}}\n    effects:`),
      19,
      'En hänvisning kan inte ändra det som kärnan säger (grind: outcomes)',
    ],
    ['a misspelt field', list.replace('weight: 2', 'vikt: 2'), 15, 'Okänt fält: vikt'],
    ['a weight below 0', list.replace('weight: 2', 'weight: -2'), 16, 'Vikten är mindre än 0'],
    ['a gate without effects', list.replace('    effects: {fail: stop}\n', ''), 18, '”effects” saknas'],
    [
      'a criterion of its own with the core’s id',
      list.replace('use: krit', `id: krit\n        title: ${text}`),
      15,
      '”krit” finns redan i core.yaml',
    ],
    [
      'a reference twice',
      list.replace('weight: 2', 'weight: 2\n      - use: krit'),
      17,
      'Id ”krit” används mer än en gång',
    ],
    [
      'an overlay on itself',
      list.replace('kind:', 'overlay: {on: [liten]}\nkind:'),
      5,
      'Tillägget ”liten” ligger på sig självt',
    ],
  ])('is refused with %s, and tells the line', (_what, yaml, line, what) => {
    expect(examineChecklist(yaml, core).checklist).toBeNull();
    expect(told(yaml)).toEqual([[line, what]]);
  });

  it('is refused without a core, and tells where to put it', () => {
    expect(told(list, null)).toEqual([
      [15, '”krit” hänvisar till kärnan, men core.yaml finns inte'],
      [18, '”grind” hänvisar till kärnan, men core.yaml finns inte'],
    ]);
  });
});

describe('the core', () => {
  it.each([
    [
      'a reference in itself',
      coreText.replace('id: krit', 'use: krit'),
      10,
      'Kärnan hänvisar till sig själv: ”krit”',
    ],
    ['an id used twice', coreText.replace('id: grind', 'id: krit'), 20, 'Id ”krit” används mer än en gång'],
    [
      'a basis that is not listed',
      coreText.replace('basis: [lag]', 'basis: [lagen]'),
      17,
      'Källan ”lagen” finns inte under sources',
    ],
    [
      'a source that is not listed',
      coreText.replace('sources: [mal]', 'sources: [bok]'),
      18,
      'Källan ”bok” finns inte under sources',
    ],
    [
      'a weight, which is the checklists’ matter',
      coreText.replace('    basis', '    weight: 2\n    basis'),
      10,
      'Okänt fält: weight',
    ],
    ['a text in one language', coreText.replace(`meaning: ${text}`, 'meaning: {sv: Ord}'), 13, '”en” saknas'],
    ['what is no YAML', 'version: [', 1, undefined],
  ])('is refused with %s, and tells the line', (_what, yaml, line, what) => {
    const { core: read, problems } = examineCore(yaml);
    expect(read).toBeNull();
    expect(problems).toMatchObject([{ line, ...(what ? { what: { sv: what } } : {}) }]);
  });

  it('is found beside a checklist, beside an overlay’s folder, or not at all', () => {
    const folder = path.join(__dirname, '../../src/checklists');
    const file = path.join(folder, 'core.yaml');
    expect(coreFileFor(path.join(folder, 'projektstod.yaml'))).toBe(file);
    expect(coreFileFor(path.join(folder, 'overlays/aurora.yaml'))).toBe(file);
    expect(coreFileFor(path.join(folder, 'past/aldre.yaml'))).toBeNull();
    expect(coreFileFor(path.join(folder, '../../tests/checklists/lista.yaml'))).toBeNull();
  });

  it('is completed and checked in editors by a JSON Schema that follows the form', () => {
    const kept = readFileSync(path.join(__dirname, '../../src/checklists/core.schema.json'), 'utf8');
    expect(kept).toBe(coreJsonSchema());
  });

  it('is where everything that the checklist for project support asks comes from', () => {
    const folder = path.join(__dirname, '../../src/checklists');
    const real = readCore(readFileSync(path.join(folder, 'core.yaml'), 'utf8'));
    const checklist = readChecklist(readFileSync(path.join(folder, 'projektstod.yaml'), 'utf8'), real);
    const ids = [...real.criteria, ...real.gates].map(({ id }) => id);
    expect(allQuestions(checklist).map(({ id }) => id)).toEqual(ids.slice(0, ids.length));
  });
});
