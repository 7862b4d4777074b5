import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checklist, file, folder, root, vagval } from './run.ts';

// The core lies in the folder, so that the checklists in it can be changed without the ones that come with the tool.
file('core.yaml', readFileSync(path.join(root, 'src/checklists/core.yaml'), 'utf8'));
const text = readFileSync(checklist, 'utf8');
const version = /^version: (.*)$/m.exec(text)?.[1] ?? '';
const old = file('gammal.yaml', text);
const later = (name: string, number: string, change: (text: string) => string) =>
  file(name, change(text.replace(`version: ${version}`, `version: ${number}`)));
const heavier = (yaml: string) =>
  yaml.replace(/- use: leverantorskedja\n(\s+)weight: \S+/, '- use: leverantorskedja\n$1weight: 7');

describe('vagval checklist diff', () => {
  it('says in sentences of either language what has changed, and what that asks of the version', () => {
    const next = later('ny.yaml', '1.1.0', heavier);
    const { code, out, said } = vagval('checklist', 'diff', old, next);
    expect(said).toBe('');
    expect(out).toContain(`från version ${version} till 1.1.0`);
    expect(out).toContain('Minst versionens andra tal ska höjas.');
    expect(out).toMatch(
      /Vikter, krav och omdömen \(1\)\n {2}Vikten för ”Leverantörskedja och inköp”: 7\. Förut: /,
    );
    expect(code).toBe(0);
    expect(vagval('checklist', 'diff', old, next, '--lang', 'en').out).toMatch(
      /The weight of ".*": 7\. Before: /,
    );
  });

  it('refuses a version that is too low, and says which is high enough', () => {
    const { code, said } = vagval('checklist', 'diff', old, later('lag.yaml', '1.0.1', heavier));
    expect(said).toContain('Fel: version 1.0.1 är för låg för det som har ändrats. Skriv 1.1.0 eller högre.');
    expect(code).toBe(1);
  });

  it('says that nothing differs, and tells it to other programs too', () => {
    expect(vagval('checklist', 'diff', old, checklist).out).toContain('inget skiljer');
    const { out } = vagval('checklist', 'diff', old, later('ny2.yaml', '1.1.0', heavier), '--json');
    expect(JSON.parse(out)).toMatchObject({
      old: { id: 'projektstod', version },
      new: { version: '1.1.0' },
      leastVersion: 'minor',
      differences: [{ kind: 'rule', subject: 'weight', step: 'minor', after: { sv: '7' } }],
      problems: [],
    });
  });

  it('asks for two files, and for two versions of one checklist', () => {
    expect(vagval('checklist', 'diff', old).code).toBe(2);
    expect(vagval('checklist', 'diff', old, old, old).code).toBe(2);
    expect(vagval('checklist', 'diff', old, path.join(folder, 'finns-inte.yaml')).said).toContain(
      'finns inte',
    );
    const other = later('annan.yaml', '1.1.0', (yaml) => yaml.replace('id: projektstod', 'id: annan'));
    expect(vagval('checklist', 'diff', old, other).said).toContain(
      'två olika checklistor, ”projektstod” och ”annan”',
    );
  });

  it('compares with a version that has been built, and with those that are kept of what came before', () => {
    const past = path.join(root, 'src/checklists/past/projektstod-0.2.0.json');
    const { code, out } = vagval('checklist', 'diff', past, old);
    expect(code).toBe(0);
    expect(out).toContain(`från version 0.2.0 till ${version}`);
  });
});

describe('vagval checklist lint --against', () => {
  it('tells when the version number is too low for what has changed, and nothing when it is high enough', () => {
    const low = vagval('checklist', 'lint', later('lint-lag.yaml', '1.0.1', heavier), '--against', old);
    expect(low.said).toContain('Skriv 1.1.0 eller högre.');
    expect(low.code).toBe(1);
    const fine = vagval('checklist', 'lint', later('lint-bra.yaml', '1.1.0', heavier), '--against', old);
    expect(fine.said).toBe('');
    expect(fine.code).toBe(0);
  });

  it('tells the faults of a file that has some', () => {
    const broken = later('lint-trasig.yaml', '1.1.0', (yaml) =>
      yaml.replace('use: leverantorskedja', 'use: finns-inte'),
    );
    const { code, out } = vagval('checklist', 'lint', broken, '--against', old);
    expect(out).toContain('finns-inte');
    expect(code).toBe(1);
  });
});

describe('vagval checklist build', () => {
  it('writes one file that holds all of a checklist', () => {
    const built = path.join(folder, 'projektstod.json');
    const { code, out } = vagval('checklist', 'build', old, '-o', built);
    expect(code).toBe(0);
    expect(out).toContain(`Projektstöd ${version} är klar att läggas ut.`);
    expect(JSON.parse(readFileSync(built, 'utf8'))).toMatchObject({
      vagval: 1,
      checklist: { id: 'projektstod', version },
    });
    expect(vagval('checklist', 'diff', built, old).out).toContain('inget skiljer');
  });

  it('builds a programme’s overlay, which is laid on a checklist as its YAML is', () => {
    const aurora = path.join(root, 'src/checklists/overlays/aurora.yaml');
    const built = path.join(folder, 'aurora.json');
    expect(vagval('checklist', 'build', aurora, '-o', built).code).toBe(0);
    const answers = file('svar.json', '{"answers": {}}');
    const scored = (overlay: string) =>
      vagval('score', '--checklist', checklist, '--answers', answers, '--overlay', overlay);
    expect(scored(built)).toEqual(scored(aurora));
    expect(scored(built).code).toBe(0);
  });

  it('is told when an overlay can’t be laid on the checklist', () => {
    const [group = ''] = /^ {2}- id: (.*)$/m.exec(text.slice(text.indexOf('dimensions:')))?.slice(1) ?? [];
    const unfit = file(
      'otur.yaml',
      `id: ${group}
version: 1.0.0
status: draft
profile: projektstod
overlay: {on: [projektstod]}
kind: percent
title: {sv: Otur, en: Bad luck}
description: {sv: Otur., en: Bad luck.}
bands: [{id: svag, from: 0, label: {sv: Svag, en: Weak}, meaning: {sv: Svag., en: Weak.}}]
dimensions:
  - {id: del, title: {sv: Del, en: Part}, description: {sv: Del., en: Part.}, criteria: [{use: leverantorskedja}]}
`,
    );
    const answers = file('svar.json', '{"answers": {}}');
    const { code, said } = vagval(
      'score',
      '--checklist',
      checklist,
      '--answers',
      answers,
      '--overlay',
      unfit,
    );
    expect(said).toContain('går inte att lägga på checklistan ”projektstod”');
    expect(code).toBe(1);
  });

  it('writes nothing when the lint finds a fault, and tells it', () => {
    const broken = later('trasig.yaml', '1.1.0', (yaml) =>
      yaml.replace('use: leverantorskedja', 'use: finns-inte'),
    );
    const out = path.join(folder, 'trasig.json');
    const { code, said } = vagval('checklist', 'build', broken, '-o', out);
    expect(code).toBe(1);
    expect(said).toContain('finns-inte');
    expect(() => readFileSync(out)).toThrow();
  });

  it('is not taken for a built file once somebody has changed it', () => {
    const built = path.join(folder, 'andrad.json');
    vagval('checklist', 'build', old, '-o', built);
    const changed = file(
      'andrad2.json',
      readFileSync(built, 'utf8').replace('Leverantörskedja', 'Leverantörer'),
    );
    const { code, said } = vagval('checklist', 'diff', changed, old);
    expect(code).toBe(1);
    expect(said).toContain('har ändrats efteråt');
  });
});
