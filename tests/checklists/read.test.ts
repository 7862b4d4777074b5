import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  ChecklistFault,
  checklistJsonSchema,
  examineChecklist,
  readChecklist,
} from '../../src/checklists/file/index.ts';
import { allCriteria, score } from '../../src/engine/index.ts';

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

describe('remarks on a checklist that can be used', () => {
  const remarks = (yaml: string) => {
    const { checklist, remarks } = examineChecklist(yaml);
    expect(checklist).not.toBeNull();
    return remarks.map(({ severity, line, what }) => `${severity} ${line}: ${what.sv}`);
  };
  const fields = [`meaning: ${text}`, `misunderstanding: ${text}`, 'basis: [lag]', 'sources: [lag]'];
  const whole = small
    .replace('bands:', 'sources: [{id: lag, title: Lagen}]\nbands:')
    .replace(/^( +)guidance: .*$/gm, (line, space: string) => [line, ...fields].join(`\n${space}`));

  it('tell of each question what it still lacks, in a draft', () => {
    expect(remarks(small)).toEqual([
      'warning 19: Frågan saknar ännu något (krit: meaning, misunderstanding, basis, sources)',
      'warning 25: Frågan saknar ännu något (grind: meaning, misunderstanding, basis, sources)',
    ]);
    expect(remarks(whole)).toEqual([]);
    expect(remarks(whole.replace('status: draft', 'status: adopted'))).toEqual([]);
  });

  it('tell a question or a descriptor with a sentence of more than 25 words, at its line', () => {
    const long = (words: number) => `{sv: Kort. ${'ord '.repeat(words)}, en: Words}`;
    const asked = (words: number) => whole.replace(`levels: [${text}`, `levels: [${long(words)}`);
    expect(remarks(asked(25))).toEqual([]);
    expect(remarks(asked(26))).toEqual(['warning 28: En mening har 26 ord']);
  });
});

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
      'the line of a weight below 0',
      small.replace('      - id: krit', '      - id: krit\n        weight: -2'),
      [20, 'Vikten är mindre än 0'],
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
      [13, 'Omdömesklasserna överlappar eller stiger inte vid 0'],
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

  const with2 = (extra: string) => `${small}${extra}`;
  const requirement = (rest: string) =>
    with2(`requirements:\n  - {id: krav, title: ${text}, effect: stop, ${rest}}\n`);
  it.each([
    [
      'a weight below 0',
      small.replace('      - id: krit', '      - weight: -1\n        id: krit'),
      'Vikten är mindre än 0',
    ],
    [
      'weights that add up to nothing',
      small.replace('      - id: krit', '      - weight: 0\n        id: krit'),
      'Vikterna i ”dim” blir tillsammans 0',
    ],
    [
      'no dimension in the total',
      small.replace('  - id: dim', '  - inTotal: false\n    id: dim'),
      'Ingen dimension räknas i totalen',
    ],
    [
      'bands that leave a gap below',
      small.replace('id: lag, from: 0', 'id: lag, from: 5'),
      'Det finns en lucka under den första omdömesklassen: den börjar inte på 0',
    ],
    [
      'a band that nothing reaches',
      small.replace('from: 50', 'from: 101'),
      'Omdömesklassen kan aldrig nås: högsta möjliga är 100',
    ],
    [
      'a condition on a criterion that is not there',
      small.replace('        levels:', '        when: {criterion: x, atLeast: 1}\n        levels:'),
      'Kriteriet ”x” finns inte',
    ],
    [
      'a condition on a level that is not there',
      small.replace('    effects:', '    when: {criterion: krit, atLeast: 2}\n    effects:'),
      'Nivån finns inte: krit 2',
    ],
    [
      'a condition on a fact that is not there',
      small.replace('    effects:', '    when: {fact: yta, is: liten}\n    effects:'),
      'Uppgiften ”yta” finns inte under facts',
    ],
    [
      'a condition of no known form',
      small.replace('    effects:', '    when: {criterion: krit}\n    effects:'),
      'Villkoret har fel form',
    ],
    [
      'conditions in a circle',
      small
        .replace('        levels:', '        when: {gate: grind, is: pass}\n        levels:')
        .replace('    effects:', '    when: {criterion: krit, atLeast: 1}\n    effects:'),
      'Villkoren går i cirkel: krit → grind → krit',
    ],
    [
      'a gate that nothing can reach',
      small.replace(
        '    effects:',
        '    when: {all: [{criterion: krit, atLeast: 1}, {not: {criterion: krit, atLeast: 1}}]}\n    effects:',
      ),
      '”grind” kan aldrig gälla: inga svar uppfyller villkoret',
    ],
    [
      'a requirement on a level that is not there',
      requirement('kind: minLevel, criterion: krit, level: 2'),
      'Kravet kan aldrig uppfyllas: högst 0 går att nå',
    ],
    [
      'a requirement on more than there are',
      requirement('kind: atLeast, count: 2, of: [krit], level: 1'),
      'Kravet kan aldrig uppfyllas: högst 1 går att nå',
    ],
    [
      'a requirement on more points than there are',
      requirement('kind: minPoints, group: dim, points: 2'),
      'Kravet kan aldrig uppfyllas: högst 1 går att nå',
    ],
    [
      'a requirement on a group that is not there',
      requirement('kind: minShare, group: x, share: 0.5'),
      'Gruppen ”x” finns inte',
    ],
    ['a requirement of no known kind', requirement('kind: allt'), 'Okänt slag av krav'],
    [
      'a cap at no band',
      with2(
        `requirements:\n  - {id: krav, title: ${text}, effect: {cap: x}, kind: minLevel, criterion: krit, level: 1}\n`,
      ),
      'Taket ”x” är ingen omdömesklass',
    ],
    [
      'an adjustment that is never made',
      with2(`adjustments:\n  - {id: just, title: ${text}, reached: {group: dim, points: 5}, factor: 0.5}\n`),
      'Justeringen görs aldrig: gruppen ger högst 1 poäng',
    ],
    [
      'one id for two things',
      requirement('kind: minLevel, criterion: krit, level: 1').replace('id: krav', 'id: krit'),
      'Id ”krit” används mer än en gång',
    ],
    [
      'a term too short to mean anything',
      small.replace('        levels:', '        terms: {sv: [el], en: []}\n        levels:'),
      'Termen ”el” är för kort för att betyda något',
    ],
    [
      'a question without its meaning once it is adopted',
      small.replace('status: draft', 'status: adopted'),
      'En antagen checklista behöver fältet på varje fråga (krit: meaning)',
    ],
    ['a translation that is missing', small.replace(`title: ${text}`, 'title: {sv: Ord}'), '”en” saknas'],
  ])('is refused with %s, and tells the line and what to do', (_what, yaml, expected) => {
    const { checklist, problems: all } = examineChecklist(yaml);
    expect(checklist).toBeNull();
    const found = all.find(({ what }) => what.sv === expected);
    expect([expected, all.map(({ what }) => what.sv)]).toEqual([
      expected,
      expect.arrayContaining([expected]),
    ]);
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.remedy.sv.length).toBeGreaterThan(10);
    expect(found?.remedy.en.length).toBeGreaterThan(10);
  });

  it('is told, but not refused, when "not applicable" is a way around a requirement', () => {
    const { checklist, problems: all } = examineChecklist(
      requirement('kind: minLevel, criterion: krit, level: 1'),
    );
    expect(checklist?.requirements).toHaveLength(1);
    expect(all).toMatchObject([{ severity: 'warning', path: 'requirements.0.criterion' }]);
  });

  it('is told, but not refused, when conditions depend on more than 12 questions', () => {
    const asked = Array.from(
      { length: 13 },
      (_, i) => `      - {id: k${i}, title: ${text}, question: ${text}, levels: [${text}, ${text}]}`,
    );
    const any = Array.from({ length: 13 }, (_, i) => `{criterion: k${i}, atLeast: 1}`).join(', ');
    const yaml = small
      .replace('    criteria:\n', `    criteria:\n${asked.join('\n')}\n`)
      .replace('    effects:', `    when: {any: [${any}]}\n    effects:`);
    const { checklist, problems: all } = examineChecklist(yaml);
    expect(checklist).not.toBeNull();
    expect(all.map(({ severity, what }) => [severity, what.sv.slice(0, 26)])).toEqual([
      ['warning', 'Villkor beror av 13 frågor'],
    ]);
  });

  it('may count points, with conditions, requirements and adjustments', () => {
    const yaml = with2(
      `facts:\n  - {id: yta, title: ${text}, values: [{value: 1, label: ${text}}]}\nadjustments:\n  - {id: just, title: ${text}, when: {fact: yta, is: 1}, bonus: 2}\n`,
    )
      .replace('kind: percent', 'kind: points')
      .replace('from: 50', 'from: 1');
    const checklist = readChecklist(yaml);
    expect(score(checklist, { krit: { kind: 'level', level: 1 } }, { yta: '1' }).total?.low).toBe(3);
    expect(checklist.facts[0]?.values[0]?.value).toBe('1');
  });

  it('is refused with the line when it is no YAML', () => {
    const [[line, what] = []] = problems('id: a\n  b: [');
    expect(line).toBeGreaterThan(0);
    expect(what).toMatch(/^Filen går inte att läsa som YAML/);
  });

  it.each([
    ['an empty file', () => '# Bara en kommentar.\n', 'Filen är tom'],
    ['a list', () => '- a\n', 'Fel slags värde: väntade fält med namn och värde'],
    [
      'a tab',
      () => small.replace('version:', '\tversion:'),
      'Filen går inte att läsa som YAML: raden har tabb som indrag',
    ],
    [
      'a field that stands twice',
      () => `${small}id: annan\n`,
      'Filen går inte att läsa som YAML: samma fält står två gånger',
    ],
    ['no status', () => small.replace('status: draft\n', ''), '”status” saknas; välj bland draft, adopted'],
    [
      'another status',
      () => small.replace('draft', 'klar'),
      '”status” har ett annat värde än draft, adopted',
    ],
    [
      'a weight in words',
      () => small.replace('- id: krit', '- id: krit\n        weight: tung'),
      'Fel slags värde: väntade ett tal',
    ],
    [
      'a weight beyond all measure',
      () => small.replace('- id: krit', '- id: krit\n        weight: 45000'),
      '”weight” är större än 1000',
    ],
    [
      'half an address',
      () => `${small}sources: [{id: lag, title: Lagen, url: riksdagen}]\n`,
      'Webbadressen har fel form',
    ],
  ])('says once and in Swedish what is wrong: %s', (_what, yaml, said) => {
    expect(problems(yaml()).map(([, what]) => what)).toEqual([said]);
  });
});

it('is completed and checked in editors by a JSON Schema that follows the form', () => {
  const kept = readFileSync(path.join(__dirname, '../../src/checklists/checklist.schema.json'), 'utf8');
  expect(kept).toBe(checklistJsonSchema());
});
