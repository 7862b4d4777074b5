import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtText } from '../../src/checklists/built/index.ts';
import { readChecklist } from '../../src/checklists/file/index.ts';
import { builtin, withOwn } from '../../src/checklists/index.ts';
import { gathered } from '../../src/checklists/own/index.ts';
import { allQuestions, overlayFact } from '../../src/engine/index.ts';

/** The checklist of an earlier time, which refers to nothing, as an organisation's own with another version and other words. */
const yaml = `
id: regionens
version: 1.0.0
status: draft
profile: projektstod
kind: percent
title: {sv: Regionens egen, en: The region’s own}
description: {sv: Beslutad i nämnden., en: Adopted by the board.}
scale: [{level: 0, label: {sv: Nej, en: 'No'}}, {level: 1, label: {sv: Ja, en: 'Yes'}}]
bands: [{id: low, from: 0, label: {sv: Svag, en: Weak}, meaning: {sv: Svag., en: Weak.}}]
dimensions:
  - id: d
    title: {sv: Del, en: Part}
    description: {sv: Allt., en: All.}
    criteria:
      - id: mal
        title: {sv: Mål, en: Goals}
        question: {sv: Finns mål?, en: Are there goals?}
        levels: [{sv: Nej., en: 'No.'}, {sv: Ja., en: 'Yes.'}]
`;
const made = (change: (text: string) => string = (text) => text) => readChecklist(change(yaml));
const first = builtText(made());
const version = (number: string) => (text: string) => text.replace('version: 1.0.0', `version: ${number}`);
const second = builtText(made((text) => version('1.1.0')(text).replace('Finns mål?', 'Finns det mål?')));
const versions = (all: readonly { readonly version: string }[]) => all.map((one) => one.version);

describe('an organisation’s own checklists', () => {
  it('are used and kept when they are sound', async () => {
    const { checklists, faults, texts } = await gathered([], [{ name: 'egen.json', text: first }]);
    expect(checklists.map(({ id }) => id)).toEqual(['regionens']);
    expect([faults, texts]).toEqual([[], [first]]);
  });

  it('stay at hand in earlier versions when a later comes, also when the earlier file is gone', async () => {
    const { checklists } = await gathered([first], [{ name: 'egen.json', text: second }]);
    expect(versions(checklists)).toEqual(['1.0.0', '1.1.0']);
  });

  it('are those that worked last when the folder can’t be reached', async () => {
    const { checklists, faults } = await gathered([first, second], null);
    expect(versions(checklists)).toEqual(['1.0.0', '1.1.0']);
    expect(faults).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['cut off', second.slice(0, 900), 'notBuilt'],
    ['YAML', yaml, 'notBuilt'],
    ['empty', '', 'notBuilt'],
    ['a page of the server’s', '<html>Not found</html>', 'notBuilt'],
    ['changed by hand', second.replace('Finns det mål?', 'Finns det inga mål?'), 'changed'],
    ['of a newer Vägval', second.replace('"vagval": 1', '"vagval": 2'), 'newer'],
  ])('are never replaced by a file that is %s', async (_name, text, fault) => {
    const { checklists, faults, texts } = await gathered([first], [{ name: 'egen.json', text }]);
    expect(versions(checklists)).toEqual(['1.0.0']);
    expect(texts).toEqual([first]);
    expect(faults).toEqual([{ file: 'egen.json', fault }]);
  });

  it('are never replaced by one that would take old answers for answers to other questions', async () => {
    const levels = (text: string) =>
      text.replace("{sv: Ja., en: 'Yes.'}]", "{sv: Ja., en: 'Yes.'}, {sv: Mer., en: More.}]");
    const silent = builtText(made((text) => levels(version('2.0.0')(text))));
    const refused = await gathered([first], [{ name: 'ny.json', text: silent }]);
    expect(versions(refused.checklists)).toEqual(['1.0.0']);
    expect(refused.faults).toEqual([{ file: 'ny.json', fault: 'edition' }]);
    const told = builtText(
      made((text) => levels(version('2.0.0')(text)).replace('- id: mal', '- id: mal\n        edition: 2')),
    );
    expect(versions((await gathered([first], [{ name: 'ny.json', text: told }])).checklists)).toEqual([
      '1.0.0',
      '2.0.0',
    ]);
  });

  it('are read though what was kept is damaged', async () => {
    const { checklists } = await gathered(['{', first.slice(0, 50)], [{ name: 'egen.json', text: first }]);
    expect(versions(checklists)).toEqual(['1.0.0']);
  });
});

describe('the checklists to choose among', () => {
  it('are those that come with Vägval when there are no own ones', () => {
    expect(withOwn([])).toEqual(builtin);
  });

  it('have an own one first, in its latest version, and open assessments with the version that they were made with', async () => {
    const { checklists } = await gathered([second, first], null);
    const [own, ...others] = withOwn(checklists);
    expect(own).toMatchObject({ id: 'regionens', version: '1.1.0', title: { sv: 'Regionens egen' } });
    expect(others).toEqual(builtin);
    expect((await own?.load())?.version).toBe('1.1.0');
    expect((await own?.load({}, { version: '1.0.0' }))?.version).toBe('1.0.0');
  });

  it('have an own one in the place of one that comes with Vägval, whose versions and programmes remain', async () => {
    const file = path.join(__dirname, '../../src/checklists/past/projektstod-0.2.0.json');
    const { checklist } = JSON.parse(readFileSync(file, 'utf8'));
    const offers = withOwn([{ ...checklist, version: '7.0.0', status: 'adopted' }]);
    expect(offers.map(({ id }) => id)).toEqual(builtin.map(({ id }) => id));
    const own = offers.find(({ id }) => id === 'projektstod');
    const ours = builtin.find(({ id }) => id === 'projektstod');
    expect(own).toMatchObject({ version: '7.0.0', status: 'adopted' });
    expect((await own?.load({}, { version: ours?.version ?? '' }))?.version).toBe(ours?.version);
    expect((await own?.load({}, { version: '0.2.0' }))?.version).toBe('0.2.0');
    for (const overlay of own?.overlays ?? []) {
      const laid = await own?.load({ [overlayFact(overlay.id)]: overlay.version });
      expect(laid?.programmes?.map(({ id }) => id)).toEqual([overlay.id]);
      expect(allQuestions(laid as NonNullable<typeof laid>).length).toBeGreaterThan(0);
    }
  });
});
