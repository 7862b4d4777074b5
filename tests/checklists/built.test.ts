import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtText, readBuiltText } from '../../src/checklists/built/index.ts';
import { readChecklistFile } from '../../src/checklists/file/index.ts';
import projektstod from '../../src/checklists/projektstod.yaml';

const text = builtText(projektstod);
const parsed = () => JSON.parse(text);

describe('a built checklist', () => {
  it('is read as the checklist that it was built of', async () => {
    expect(await readBuiltText(text)).toEqual({ kind: 'read', checklist: projektstod });
    const file = path.join(__dirname, '../../src/checklists/projektstod.yaml');
    expect(await readBuiltText(builtText(readChecklistFile(file)))).toMatchObject({ kind: 'read' });
  });

  it('may be laid out otherwise, or have a mark of its encoding', async () => {
    expect(await readBuiltText(`\ufeff${JSON.stringify(parsed())}`)).toMatchObject({ kind: 'read' });
    expect(await readBuiltText(JSON.stringify(parsed(), null, 4))).toMatchObject({ kind: 'read' });
  });

  it.each<[string, () => string, string]>([
    ['an empty file', () => '', 'notBuilt'],
    ['a page that says "not found"', () => '<!doctype html><title>404</title>', 'notBuilt'],
    ['a file cut off', () => text.slice(0, text.length / 2), 'notBuilt'],
    [
      'the YAML itself',
      () => readFileSync(path.join(__dirname, '../../src/checklists/projektstod.yaml'), 'utf8'),
      'notBuilt',
    ],
    ['a list', () => '[1, 2]', 'notBuilt'],
    ['another program’s JSON', () => '{"id":"projektstod"}', 'notBuilt'],
    ['a checklist without its form', () => JSON.stringify({ checklist: projektstod }), 'notBuilt'],
    ['a file of a newer Vägval', () => JSON.stringify({ ...parsed(), vagval: 2 }), 'newer'],
    ['one with a word changed by hand', () => text.replace('Leverantörskedja', 'Leverantörer'), 'changed'],
    ['one with a weight changed by hand', () => text.replace('"weight": 2', '"weight": 3'), 'changed'],
    ['one without its digest', () => text.replace(/"digest": "[^"]*"/, '"digest": ""'), 'changed'],
    ['nothing of a checklist', () => JSON.stringify({ vagval: 1, checklist: {} }), 'changed'],
  ])('is refused when it is %s', async (_name, make, fault) => {
    expect(await readBuiltText(make())).toEqual({ kind: 'fault', fault });
  });

  it('is refused when it can’t be scored with, also with a digest that holds', async () => {
    const { createHash } = await import('node:crypto');
    const withDigest = (content: object) => {
      const digest = `sha256-${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
      return JSON.stringify({ vagval: 1, checklist: { ...content, digest } });
    };
    const { digest: _digest, ...content } = projektstod;
    for (const broken of [
      {},
      { ...content, dimensions: [] },
      { ...content, dimensions: null },
      { ...content, scale: undefined },
      { ...content, title: { sv: 'Bara svenska' } },
      { ...content, bands: [] },
      { ...content, overlay: { on: [] } },
      { ...content, overlay: {} },
    ])
      expect(await readBuiltText(withDigest(broken))).toEqual({ kind: 'fault', fault: 'unusable' });
    expect(await readBuiltText(withDigest(content))).toMatchObject({ kind: 'read' });
  });
});
