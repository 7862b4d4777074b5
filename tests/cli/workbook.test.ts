import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checklist, file, folder, vagval } from './run.ts';
import { cellOf, marksIn, withCell } from './workbook/edit.ts';

const out = (name: string) => path.join(folder, name);

describe('vagval checklist export and import', () => {
  const book = out('lista.xlsx');
  const exported = vagval('checklist', 'export', checklist, '-o', book);

  it('makes a workbook and says where to begin', () => {
    expect(exported).toMatchObject({ code: 0, said: '' });
    expect(exported.out).toContain('Bladet Läs mig');
  });

  it('writes the same checklist back, and says that nothing has changed', () => {
    const back = file('lista.yaml', readFileSync(checklist));
    expect(vagval('checklist', 'import', book, '-o', back)).toMatchObject({
      code: 0,
      out: expect.stringContaining('arbetsboken ändrar inget'),
    });
    expect(readFileSync(back)).toEqual(readFileSync(checklist));
    expect(vagval('checklist', 'lint', back).code).toBe(0);
  });

  it('writes no checklist when something is wrong, and marks it in a copy beside the workbook', () => {
    const bytes = readFileSync(book);
    const cell = cellOf(bytes, 'Kriterier', 2, 'Vikt');
    const damaged = file('skadad.xlsx', withCell(bytes, 'Kriterier', cell, 'tung'));
    const run = vagval('checklist', 'import', damaged, '-o', out('ny.yaml'));
    expect(run.code).toBe(1);
    expect(run.out).toContain(`skadad.xlsx: Kriterier!${cell}: ”tung” är inget tal. Skriv ett tal`);
    expect(existsSync(out('ny.yaml'))).toBe(false);
    expect(marksIn(readFileSync(out('skadad-fel.xlsx')), 'Kriterier').red).toEqual([cell]);
    expect(run.out).toMatch(/Ingen .*ny\.yaml är skriven/);
    const mine = file('skadad-fel.xlsx', 'min egen');
    expect(vagval('checklist', 'import', damaged, '-o', out('ny.yaml')).out).toContain('skadad-fel-2.xlsx');
    expect(readFileSync(mine, 'utf8')).toBe('min egen');
  });

  it('marks in the file and the language that were asked for', () => {
    const bytes = readFileSync(book);
    const cell = cellOf(bytes, 'Kriterier', 2, 'Vikt');
    const damaged = file('skadad2.xlsx', withCell(bytes, 'Kriterier', cell, 'tung'));
    const args = ['-o', out('ny.yaml'), '--mark', out('marked.xlsx'), '--lang', 'en'];
    expect(vagval('checklist', 'import', damaged, ...args).out).toContain('Faults to correct: 1.');
    expect(marksIn(readFileSync(out('marked.xlsx')), 'Kriterier').notes.get(cell)).toContain(
      'is not a number',
    );
    expect(readFileSync(damaged)).toEqual(Buffer.from(withCell(bytes, 'Kriterier', cell, 'tung')));
  });

  it('replaces no checklist whose version has not risen, unless it is fit to follow the one that was last used', () => {
    const bytes = readFileSync(book);
    const changed = file(
      'tyngre.xlsx',
      withCell(bytes, 'Kriterier', cellOf(bytes, 'Kriterier', 2, 'Vikt'), 7),
    );
    const before = readFileSync(checklist, 'utf8');
    const [now = ''] = /^version: .*$/m.exec(before) ?? [];
    const inUse = file('anvand.yaml', before);
    const target = file('lista.yaml', before);
    const refused = vagval('checklist', 'import', changed, '-o', target);
    expect(refused.code).toBe(1);
    expect(refused.out).toMatch(/Checklista!B\d+: Version .* är för låg .*Skriv \d+\.\d+\.0 eller högre\./);
    expect(refused.out).toContain('--against FIL');
    expect(readFileSync(target, 'utf8')).toBe(before);
    expect(marksIn(readFileSync(out('tyngre-fel.xlsx')), 'Checklista').red).toHaveLength(1);
    writeFileSync(inUse, before.replace(now, 'version: 0.0.1'));
    expect(vagval('checklist', 'import', changed, '-o', target, '--against', inUse).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toContain('weight: 7');
    const other = file('annan.yaml', before.replace('id: projektstod', 'id: annan'));
    const onto = vagval('checklist', 'import', changed, '-o', other, '--against', inUse);
    expect(onto.said).toContain('en annan checklista, ”annan”, och ersätts inte');
    expect(onto.code).toBe(1);
  });

  it('replaces a file that has faults, and says that the version was not compared', () => {
    const broken = file('trasig.yaml', 'id: [');
    const { code, said } = vagval('checklist', 'import', book, '-o', broken);
    expect(said).toContain('trasig.yaml har fel, så det är inte prövat');
    expect(code).toBe(0);
    expect(vagval('checklist', 'lint', broken).code).toBe(0);
  });

  it.each([
    ['no workbook', () => file('text.xlsx', 'hej'), /ingen Excel-arbetsbok/],
    ['an empty file', () => file('tom.xlsx', ''), /ingen Excel-arbetsbok/],
    ['a cut-off workbook', () => file('kort.xlsx', readFileSync(book).subarray(0, 3000)), /skadad/],
    ['a file that does not exist', () => out('saknas.xlsx'), /finns inte/],
  ])('says in one sentence why it refuses %s', (_what, make, reason) => {
    const { code, said } = vagval('checklist', 'import', make(), '-o', out('inget.yaml'));
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(reason);
    expect(existsSync(out('inget.yaml'))).toBe(false);
  });

  it.each([
    ['export', checklist, 'lista.csv', '.xlsx'],
    ['import', book, 'lista2.xlsx', '.yaml'],
  ])('writes no file whose name says that it is another: %s', (command, from, name, ending) => {
    const { code, said } = vagval('checklist', command, from, '-o', out(name));
    expect(code).toBe(2);
    expect(said).toContain(`${name}: namnet efter -o ska sluta på ${ending}.`);
    expect(existsSync(out(name))).toBe(false);
  });

  it('makes no workbook of a checklist with faults', () => {
    const faulty = file('fel.yaml', readFileSync(checklist, 'utf8').replace('status: draft', 'status: klar'));
    const { code, said } = vagval('checklist', 'export', faulty, '-o', out('fel.xlsx'));
    expect(code).toBe(1);
    expect(said).toContain('status');
    expect(existsSync(out('fel.xlsx'))).toBe(false);
  });
});
