import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtText } from '../../src/checklists/built/index.ts';
import { readChecklist } from '../../src/checklists/file/index.ts';
import { builtin, withOwn } from '../../src/checklists/index.ts';
import { type BaseOf, gathered, type OwnFile } from '../../src/checklists/own/index.ts';
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
const kept = (...texts: readonly string[]) => texts.map((text) => ({ text, withdrawn: false }));
const noBase: BaseOf = async () => null;
/** What is gathered where the texts given first have been used before. */
const gatheredAfter = (texts: readonly string[], files: readonly OwnFile[] | null) =>
  gathered(kept(...texts), files, noBase);
const versions = (all: readonly { readonly version: string }[]) => all.map((one) => one.version);

describe('an organisation’s own checklists', () => {
  it('are used and kept when they are sound', async () => {
    const found = await gatheredAfter([], [{ name: 'egen.json', text: first }]);
    expect(found.checklists.map(({ id }) => id)).toEqual(['regionens']);
    expect([found.faults, found.kept]).toEqual([[], kept(first)]);
  });

  it('stay at hand in earlier versions when a later comes, also when the earlier file is gone', async () => {
    const both = [
      { name: 'egen-1.0.0.json', text: first },
      { name: 'egen.json', text: second },
    ];
    expect(versions((await gatheredAfter([first], both)).checklists)).toEqual(['1.0.0', '1.1.0']);
    const { checklists, withdrawn } = await gatheredAfter([first], both.slice(1));
    expect([versions(checklists), versions(withdrawn)]).toEqual([['1.1.0'], ['1.0.0']]);
  });

  it('are withdrawn when they are no longer in the folder, until they are there again', async () => {
    const gone = await gatheredAfter([first], []);
    expect([versions(gone.checklists), versions(gone.withdrawn)]).toEqual([[], ['1.0.0']]);
    const away = await gathered(gone.kept, null, noBase);
    expect([versions(away.checklists), versions(away.withdrawn)]).toEqual([[], ['1.0.0']]);
    const back = await gathered(gone.kept, [{ name: 'egen.json', text: first }], noBase);
    expect([versions(back.checklists), versions(back.withdrawn)]).toEqual([['1.0.0'], []]);
  });

  it('are those that worked last when the folder can’t be reached', async () => {
    const { checklists, faults } = await gatheredAfter([first, second], null);
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
    const found = await gatheredAfter([first], [{ name: 'egen.json', text }]);
    expect(versions(found.checklists)).toEqual(['1.0.0']);
    expect(found.kept).toEqual(kept(first));
    expect(found.faults).toEqual([{ file: 'egen.json', fault }]);
  });

  it('are never replaced by one that would take old answers for answers to other questions', async () => {
    const levels = (text: string) =>
      text.replace("{sv: Ja., en: 'Yes.'}]", "{sv: Ja., en: 'Yes.'}, {sv: Mer., en: More.}]");
    const silent = builtText(made((text) => levels(version('2.0.0')(text))));
    const refused = await gatheredAfter([first], [{ name: 'ny.json', text: silent }]);
    expect(versions(refused.checklists)).toEqual(['1.0.0']);
    expect(refused.faults).toEqual([{ file: 'ny.json', fault: 'edition' }]);
    const told = builtText(
      made((text) => levels(version('2.0.0')(text)).replace('- id: mal', '- id: mal\n        edition: 2')),
    );
    expect(versions((await gatheredAfter([first], [{ name: 'ny.json', text: told }])).checklists)).toEqual([
      '2.0.0',
    ]);
  });

  it('are read though what was kept is damaged', async () => {
    const { checklists } = await gatheredAfter(
      ['{', first.slice(0, 50)],
      [{ name: 'egen.json', text: first }],
    );
    expect(versions(checklists)).toEqual(['1.0.0']);
  });
});

const overlayYaml = `
id: vatten
version: 1.0.0
status: draft
profile: projektstod
overlay: {on: [regionens, projektstod]}
kind: points
title: {sv: Vattenfonden, en: The water fund}
description: {sv: Egna krav., en: Own demands.}
scale: [{level: 0, label: {sv: Nej, en: 'No'}}, {level: 1, label: {sv: Ja, en: 'Yes'}}]
facts: [{id: vatten-slag, title: {sv: Slag, en: Kind}, values: [{value: a, label: {sv: A, en: A}}]}]
bands: [{id: low, from: 0, label: {sv: Svag, en: Weak}, meaning: {sv: Svag., en: Weak.}}]
dimensions:
  - id: d
    title: {sv: Del, en: Part}
    description: {sv: Allt., en: All.}
    criteria:
      - id: vatten-rent
        title: {sv: Rent vatten, en: Clean water}
        question: {sv: Är det rent?, en: Is it clean?}
        levels: [{sv: Nej., en: 'No.'}, {sv: Ja., en: 'Yes.'}]
`;
const overlay = builtText(readChecklist(overlayYaml));

describe('an organisation’s own overlay', () => {
  const laid = { [overlayFact('vatten')]: '1.0.0' };

  it('may be chosen for the checklists that it names, own ones and those that come with Vägval, and for no others', async () => {
    const found = await gatheredAfter(
      [],
      [
        { name: 'vatten.json', text: overlay },
        { name: 'egen.json', text: first },
      ],
    );
    expect(found.faults).toEqual([]);
    const offers = withOwn(found.checklists, found.withdrawn);
    const withIt = offers.filter(({ overlays }) => overlays.some(({ id }) => id === 'vatten'));
    expect(withIt.map(({ id }) => id)).toEqual(['regionens', 'projektstod']);
    expect(offers.map(({ id }) => id)).toEqual(['regionens', ...builtin.map(({ id }) => id)]);
    for (const offer of withIt) {
      const whole = await offer.load(laid);
      expect(whole.programmes?.map(({ id }) => id)).toEqual(['vatten']);
      expect(allQuestions(whole).map(({ id }) => id)).toContain('vatten-rent');
      expect(await offer.load(laid)).toBe(whole);
    }
    const past = await withIt[1]?.load(laid, { version: '0.2.0' });
    expect([past?.version, past?.programmes?.length]).toEqual(['0.2.0', 1]);
  });

  it('lies beside those that come with Vägval, though they give a source another name', async () => {
    const [eruf] = builtin.flatMap(({ overlays }) => overlays.filter(({ id }) => id === 'eruf'));
    const [shared] = (await eruf?.load())?.sources ?? [];
    const other = readChecklist(
      overlayYaml.replace('scale:', `sources: [{id: ${shared?.id}, title: Vår}]\nscale:`),
    );
    const offer = withOwn([other]).find(({ id }) => id === 'projektstod');
    const whole = await offer?.load({ ...laid, [overlayFact('eruf')]: eruf?.version ?? '' });
    expect(whole?.programmes?.map(({ id }) => id)).toEqual(['vatten', 'eruf']);
    expect(whole?.sources.filter(({ id }) => id === shared?.id)).toHaveLength(1);
  });

  it('takes the place of one with its id, which is back when it is withdrawn', async () => {
    const own = readChecklist(
      overlayYaml.replace('id: vatten\n', 'id: eruf\n').replaceAll('vatten-', 'eruf-'),
    );
    const erufOf = (offers: ReturnType<typeof withOwn>) =>
      offers.find(({ id }) => id === 'projektstod')?.overlays.find(({ id }) => id === 'eruf');
    expect(erufOf(withOwn([own]))?.title.sv).toBe('Vattenfonden');
    expect(erufOf(withOwn([], [own]))).toEqual(erufOf(builtin));
  });

  it('is there only for cases that have chosen it once it is withdrawn', async () => {
    const { checklists, withdrawn } = await gatheredAfter([overlay], []);
    const offer = withOwn(checklists, withdrawn).find(({ id }) => id === 'projektstod');
    expect(offer?.overlays.find(({ id }) => id === 'vatten')).toMatchObject({ withdrawn: true });
    expect((await offer?.load(laid))?.programmes?.map(({ id }) => id)).toEqual(['vatten']);
  });

  it.each<[string, (text: string) => string]>([
    ['its id is a group’s there', (text) => text.replace('id: d\n', 'id: vatten\n')],
    [
      'a fact of its own has other values there',
      (text) =>
        text.replace(
          'bands:',
          'facts: [{id: vatten-slag, title: {sv: Slag, en: Kind}, values: [{value: b, label: {sv: B, en: B}}]}]\nbands:',
        ),
    ],
  ])('is not used, and takes nothing’s place, when %s', async (_why, change) => {
    const base = made(change);
    const file = { name: 'vatten.json', text: overlay };
    const own = await gatheredAfter([], [file, { name: 'egen.json', text: builtText(base) }]);
    expect(own.faults).toEqual([{ file: 'vatten.json', fault: 'unfit' }]);
    expect(own.checklists.map(({ id }) => id)).toEqual(['regionens']);
    const ours = await gathered([], [file], async (id) => (id === 'projektstod' ? base : null));
    expect([ours.faults.length, ours.checklists]).toEqual([1, []]);
  });

  it('stays as it was when the new file is broken', async () => {
    const broken = overlay.replace('Är det rent?', 'Är det inte rent?');
    const { checklists, faults } = await gatheredAfter([overlay], [{ name: 'vatten.json', text: broken }]);
    expect(checklists.map(({ id }) => id)).toEqual(['vatten']);
    expect(faults).toEqual([{ file: 'vatten.json', fault: 'changed' }]);
  });
});

describe('the checklists to choose among', () => {
  it('are those that come with Vägval when there are no own ones', () => {
    expect(withOwn([])).toEqual(builtin);
  });

  it('have an own one first, in its latest version, and open assessments with the version that they were made with', async () => {
    const { checklists } = await gatheredAfter([second, first], null);
    const [own, ...others] = withOwn(checklists);
    expect(own).toMatchObject({ id: 'regionens', version: '1.1.0', title: { sv: 'Regionens egen' } });
    expect(others).toEqual(builtin);
    expect((await own?.load())?.version).toBe('1.1.0');
    expect((await own?.load({}, { version: '1.0.0' }))?.version).toBe('1.0.0');
  });

  it('have a withdrawn one for the assessments that were made with it, and offer it no more', async () => {
    const { checklists, withdrawn } = await gatheredAfter([first], []);
    const offers = withOwn(checklists, withdrawn);
    expect(offers.filter((one) => !one.withdrawn)).toEqual(builtin);
    const own = offers.find(({ id }) => id === 'regionens');
    expect((await own?.load({}, { version: '1.0.0' }))?.title.sv).toBe('Regionens egen');
  });

  it('offer the version before when the latest is withdrawn, or the one that comes with Vägval', async () => {
    const [old, later] = [made(), made(version('1.1.0'))];
    const own = withOwn([old], [later]).find(({ id }) => id === 'regionens');
    expect([own?.version, (await own?.load())?.version]).toEqual(['1.0.0', '1.0.0']);
    expect((await own?.load({}, { version: '1.1.0' }))?.version).toBe('1.1.0');
    const inPlace = { ...later, id: 'projektstod', version: '7.0.0' };
    const ours = builtin.find(({ id }) => id === 'projektstod');
    const offer = withOwn([], [inPlace]).find(({ id }) => id === 'projektstod');
    expect([offer?.version, offer?.withdrawn]).toEqual([ours?.version, undefined]);
    expect((await offer?.load())?.version).toBe(ours?.version);
    expect(await offer?.load({}, { version: '7.0.0' })).toMatchObject({ version: '7.0.0' });
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
