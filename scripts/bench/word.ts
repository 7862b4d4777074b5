import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame } from 'playwright-core';
import { openDocx } from '../../src/document/docx/index.ts';
import type { SummarySize } from '../../src/summary/index.ts';
import { browserSwitches, findBrowser } from '../browser.cjs';
import type { Vagval } from '../word-page/index.ts';
import { openWordPage } from '../word-page/open.ts';
import type { Figures } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sizes: readonly SummarySize[] = ['line', 'table', 'full'];

/** More round trips than this is a fault. */
const most = 3;

/**
 * Round trips to Word for inserting each summary and for updating it with other answers, in documents of 10 and of 1,000
 * pages: the product's own code, Microsoft's office.js and the embedded Word in Chromium. The pages of `build(['host', 'wordPage'])`
 * must be there.
 * @throws Error when there are more than three.
 */
export async function wordFigures(): Promise<Figures> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  const browser = await chromium.launch({ executablePath, args: browserSwitches() });
  try {
    return { ...(await tripsIn(browser, 10)), ...(await tripsIn(browser, 1000)) };
  } finally {
    await browser.close();
  }
}

async function tripsIn(browser: Browser, pages: number): Promise<Figures> {
  const word = await openWordPage(browser, root, documentOf(pages), '?pages=none');
  try {
    const figures: Record<string, Figures[string]> = {};
    for (const [act, level] of [
      ['insert', 2],
      ['update', 1],
    ] as const) {
      for (const size of sizes) {
        const before = await word.trips();
        const kind = await write(word.frame, size, level);
        const trips = (await word.trips()) - before;
        if (kind !== (act === 'insert' ? 'heading' : 'updated')) throw new Error(`${act} ${size}: ${kind}`);
        if (trips > most) throw new Error(`${act} ${size} in ${pages} pages took ${trips} round trips`);
        const name = `word/insert-round-trips ${act} ${size}, ${pages.toLocaleString('en')} pages`;
        figures[name] = { ours: trips, peer: null, ratio: null, unit: 'round trips' };
      }
    }
    return figures;
  } finally {
    await word.close();
  }
}

/** Writes a summary of a checklist that is answered with one level throughout; gives where it was placed. */
function write(frame: Frame, size: SummarySize, level: number): Promise<string> {
  return frame.evaluate(
    async ([size, level]) => {
      const page = globalThis as unknown as { vagval: Vagval; prints?: Record<string, string> };
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
      const before = page.prints?.[size];
      const placed = await draft.writeSummary(laid, 'auto', (held) => summary.decide(laid, held, before, {}));
      page.prints = { ...page.prints, [size]: summary.printsOf(laid) };
      return placed.kind;
    },
    [size, level] as const,
  );
}

/** A draft of so many pages, some 2,000 characters each, with the headings that summaries belong under. */
function documentOf(pages: number): Uint8Array {
  const source = openDocx(readFileSync(`${root}assets/samples/tjansteskrivelse.docx`));
  const xml = source.text(source.mainPart);
  const page = Array.from({ length: 8 }, (_, i) => {
    const words = `Stycke ${i} om regionens stöd till projektet. `.repeat(6);
    return `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  });
  const end = xml.lastIndexOf('<w:sectPr');
  const body = xml.slice(0, end) + page.join('').repeat(pages) + xml.slice(end);
  return source.with(new Map([[source.mainPart, body]])).toBytes();
}
