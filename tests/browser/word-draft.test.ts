import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import type { Vagval } from '../../scripts/word-page/index.ts';
import { type OpenPage, openWordPage } from '../../scripts/word-page/open.ts';
import { openDocx } from '../../src/document/docx/index.ts';
import type { Comment, Passage } from '../../src/evidence/index.ts';
import { makeAnchor } from '../../src/evidence/index.ts';
import type { Decision, HeldSummary, SummarySize } from '../../src/summary/index.ts';
import { buildDocx, headingStyles, paragraph } from '../document/build-docx.ts';
import { root, sample } from './embedded-word.ts';

let browser: Browser;
let word: OpenPage | undefined;

beforeAll(async () => {
  if (!existsSync(path.join(root, '.cache/word-page/word.html')))
    throw new Error('nothing is built: npx tsx scripts/build.ts host wordPage');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  browser = await chromium.launch({ executablePath, args: browserSwitches() });
});
afterEach(async () => {
  await word?.close();
  word = undefined;
});
afterAll(() => browser.close());

type Page = typeof globalThis & { vagval: Vagval; prints: Record<string, string> };

async function open(bytes: Uint8Array, query = ''): Promise<OpenPage> {
  word = await openWordPage(browser, root, bytes, query);
  return word;
}

/** Writes a summary of a checklist answered with one level throughout, as the pane does; gives what came of it. */
function write({ frame }: OpenPage, size: SummarySize, level: number, place: 'auto' | 'end' = 'auto') {
  return frame.evaluate(
    async ([size, level, place]) => {
      const page = globalThis as Page;
      const { assessment, builtin, engine, summary, draft } = page.vagval;
      const checklist = await builtin[0]?.load();
      if (!checklist) throw new Error('there is no checklist');
      const at = '2026-01-01T10:00:00Z';
      let made = assessment.newAssessment(checklist, 'Anna Ask', at);
      for (const { id, kind } of engine.allQuestions(checklist)) {
        const answer =
          kind === 'gate' ? ({ kind, outcome: 'pass' } as const) : ({ kind: 'level', level } as const);
        made = assessment.withEntry(made, id, { answer, rationale: `Skäl ${level}` }, 'Anna Ask', at);
      }
      const score = engine.score(checklist, assessment.answersOf(made, checklist));
      const summed = summary.summarise(checklist, made, score, 'sv');
      const picture = size === 'full' ? await summary.chartOf(summed) : undefined;
      const laid = summary.layOut(summed, size, picture);
      let decision: Decision | undefined;
      const placed = await draft.writeSummary(laid, place, (held) => {
        decision = summary.decide(laid, held, page.prints?.[size], {});
        return decision;
      });
      if (placed.kind !== 'asked') page.prints = { ...page.prints, [size]: summary.printsOf(laid) };
      return {
        placed,
        edits: decision?.kind === 'apply' ? decision.edits.length : 0,
        items: laid.items.map(summary.heldItem),
      };
    },
    [size, level, place] as const,
  );
}

const held = ({ frame }: OpenPage): Promise<readonly HeldSummary[]> =>
  frame.evaluate(() => (globalThis as Page).vagval.draft.readSummaries());
const text = ({ frame }: OpenPage) => frame.evaluate(() => (globalThis as Page).vagval.draft.readText());
const remove = ({ frame }: OpenPage, size: SummarySize) =>
  frame.evaluate((size) => (globalThis as Page).vagval.draft.removeSummary(size), size);

const mainPart = (bytes: Uint8Array) => {
  const file = openDocx(bytes);
  return file.text(file.mainPart);
};

/** Whether two main parts hold the same, however namespaces and empty elements are written. */
function sameXml({ page }: OpenPage, one: string, other: string): Promise<boolean> {
  return page.evaluate(
    ([a, b]) => {
      const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml').documentElement;
      return parse(a).isEqualNode(parse(b));
    },
    [one, other] as const,
  );
}

describe('summaries in Word', () => {
  it('come where they belong, are updated text by text, and leave the document as it was', async () => {
    const bytes = sample('tjansteskrivelse.docx');
    const opened = await open(bytes);
    const headings = {
      line: 'Förslag till beslut',
      table: 'Hållbarhetskonsekvenser',
      full: 'Hållbarhetskonsekvenser',
    };
    for (const size of ['line', 'table', 'full'] as const) {
      const { placed } = await write(opened, size, 2);
      expect(placed).toEqual({ kind: 'heading', heading: headings[size] });
    }
    const laid = [
      await write(opened, 'line', 1),
      await write(opened, 'table', 1),
      await write(opened, 'full', 1),
    ];
    expect(laid.map(({ placed }) => placed.kind)).toEqual(['updated', 'updated', 'updated']);
    for (const { edits } of laid) expect(edits).toBeGreaterThan(0);
    expect((await held(opened)).map(({ items }) => items)).toEqual(laid.map(({ items }) => items));
    const again = await write(opened, 'full', 1);
    expect(again.edits).toBe(0);

    const saved = mainPart(await opened.save());
    for (const tag of ['vagval-summary-line', 'vagval-summary', 'vagval-summary-full'])
      expect(saved.split(`w:val="${tag}"`)).toHaveLength(2);
    for (const size of ['table', 'full', 'line'] as const) await remove(opened, size);
    expect(await held(opened)).toEqual([]);
    expect(await sameXml(opened, mainPart(await opened.save()), mainPart(bytes))).toBe(true);
  });

  it('stand last, one after the other and not in each other, in a document without headings', async () => {
    const opened = await open(buildDocx({ body: paragraph('Hej') }));
    for (const size of ['full', 'line', 'table'] as const) {
      expect((await write(opened, size, 2)).placed).toEqual({ kind: 'end' });
    }
    const xml = mainPart(await opened.save());
    const nested = /<w:sdt>(?:(?!<\/w:sdt>)[\s\S])*<w:sdt>/.test(xml);
    expect(nested).toBe(false);
    expect((await held(opened)).map(({ size }) => size)).toEqual(['line', 'table', 'full']);
    for (const size of ['full', 'line', 'table'] as const) await remove(opened, size);
    expect((await text(opened)).paragraphs.map((one) => one.text)).toEqual(['Hej']);
  });

  it('are asked about, and not written, where the officer has changed a text that is new too', async () => {
    const opened = await open(sample('tjansteskrivelse.docx'));
    await write(opened, 'line', 2);
    await opened.frame.evaluate(() =>
      Word.run(async (context) => {
        const control = context.document.contentControls.getByTag('vagval-summary-line').getFirst();
        control.paragraphs.getFirst().insertText('Mina egna ord.', 'Replace');
        await context.sync();
      }),
    );
    const { placed } = await write(opened, 'line', 1);
    expect(placed).toMatchObject({ kind: 'asked', handEdits: [{ theirs: 'Mina egna ord.' }] });
    expect((await held(opened))[0]?.items).toEqual([{ kind: 'paragraph', text: 'Mina egna ord.' }]);
  });
});

describe('passages in Word', () => {
  const long = 'Målet är 30 % färre utsläpp (minst) ^ enligt plan [2] *, och målet nås. '.repeat(12).trim();
  const bytes = buildDocx({
    styles: headingStyles,
    body: [
      paragraph('Bakgrund', 'Rubrik1'),
      paragraph('Målet är målet, och målet är satt.'),
      `<w:p><w:r><w:t>Först</w:t><w:tab/><w:t>sedan</w:t><w:br/><w:t>sist</w:t></w:r></w:p>`,
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('I en cell')}${paragraph('')}</w:tc></w:tr></w:tbl>`,
      paragraph(long),
      paragraph('Målet är målet, och målet är satt.'),
      paragraph('Slut'),
    ].join(''),
  });
  const passages: readonly [string, Passage][] = [
    [
      'the second of three equal words',
      { start: { paragraph: 1, offset: 20 }, end: { paragraph: 1, offset: 25 } },
    ],
    ['a tab and a line break', { start: { paragraph: 2, offset: 2 }, end: { paragraph: 2, offset: 14 } }],
    ['a cell', { start: { paragraph: 3, offset: 2 }, end: { paragraph: 3, offset: 9 } }],
    ['signs of Word’s search', { start: { paragraph: 5, offset: 9 }, end: { paragraph: 5, offset: 60 } }],
    ['more than a search takes', { start: { paragraph: 5, offset: 5 }, end: { paragraph: 5, offset: 500 } }],
    ['several paragraphs', { start: { paragraph: 5, offset: 800 }, end: { paragraph: 6, offset: 8 } }],
    [
      'the later of two equal paragraphs',
      { start: { paragraph: 6, offset: 9 }, end: { paragraph: 6, offset: 14 } },
    ],
  ];

  it('have the same text as in the file', async () => {
    const opened = await open(bytes);
    const { paragraphs } = openDocx(bytes).body();
    const plain = paragraphs.map(({ text, level, inTable, ours }) => ({
      text,
      ...(level === undefined ? {} : { level }),
      inTable,
      ours,
    }));
    expect((await text(opened)).paragraphs).toEqual(plain);
  });

  it.each(passages)('are shown and give the same anchor when they hold %s', async (_what, passage) => {
    const opened = await open(bytes);
    const draft = await text(opened);
    const { shown, selected } = await opened.frame.evaluate(
      async ([passage, draft]) => {
        const { draft: document } = (globalThis as Page).vagval;
        const shown = await document.show(passage, draft);
        return { shown, selected: await document.selected() };
      },
      [passage, draft] as const,
    );
    expect(shown).toBe(true);
    expect(selected).toEqual(makeAnchor(draft, passage));
  });

  it('are nothing when nothing is selected, and not shown when other words stand there by now', async () => {
    const opened = await open(bytes);
    const draft = await text(opened);
    const [passage] = passages[0] ? [passages[0][1]] : [];
    const result = await opened.frame.evaluate(
      async ([passage, draft]) => {
        const { draft: document } = (globalThis as Page).vagval;
        const before = await document.selected();
        await Word.run(async (context) => {
          context.document.body.insertParagraph('Nytt', 'Start');
          await context.sync();
        });
        return { before, shown: passage && (await document.show(passage, draft)) };
      },
      [passage, draft] as const,
    );
    expect(result).toEqual({ before: null, shown: false });
  });

  it('take comments, replies and resolution, each tied to its own words', async () => {
    const opened = await open(bytes);
    const draft = await text(opened);
    const comments = await opened.frame.evaluate(
      async ([passages, draft]): Promise<readonly Comment[]> => {
        const { draft: document } = (globalThis as Page).vagval;
        for (const passage of passages) await document.addComment(passage, draft, 'Vad menas?');
        const [first] = await document.readComments();
        await document.replyTo(first?.id ?? '', 'Det här.');
        await document.resolveComment(first?.id ?? '', true);
        return document.readComments();
      },
      [passages.map(([, passage]) => passage), draft] as const,
    );
    const anchors = comments.map(({ anchor }) => anchor);
    for (const [, passage] of passages) expect(anchors).toContainEqual(makeAnchor(draft, passage));
    expect(comments[0]).toMatchObject({
      text: 'Vad menas?',
      resolved: true,
      replies: [{ text: 'Det här.' }],
    });
    expect(comments[1]).toMatchObject({ resolved: false, replies: [] });
  });
});
