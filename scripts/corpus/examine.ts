// One file of a corpus, in a process of its own: everything that Vägval does with a document, each step compared with
// the one before. Prints a report as JSON; with --open it only opens the file and reads its text.
import { readFileSync, writeFileSync } from 'node:fs';
import { DocumentFault, DocxDraft, faultText } from '../../src/document/docx/index.ts';
import { examineComments } from './comment-steps.ts';
import type { Report } from './report.ts';
import { examineSummaries, example } from './summary-steps.ts';

const [file = '', output = '', mode] = process.argv.slice(2);
const start = performance.now();
const report: Report = await examine(readFileSync(file));
console.log(JSON.stringify(report));

async function examine(bytes: Uint8Array): Promise<Report> {
  try {
    const draft = DocxDraft.open(bytes);
    const text = await draft.readText();
    const characters = text.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
    const opened = { kind: 'opened' as const, characters, seconds: (performance.now() - start) / 1000 };
    if (mode === '--open')
      return { ...opened, state: await draft.readState(), faults: [], notes: [], phrases: [] };
    writeFileSync(`${output}.txt`, text.paragraphs.map((paragraph) => paragraph.text).join('\n'));
    const state = await draft.readState();
    if (state.locked) return { ...opened, state, faults: await refusals(draft), notes: [], phrases: [] };
    const bare = await withoutSummaries(draft);
    const commented = await examineComments(bare);
    const summarised = await examineSummaries(bare, commented.bytes);
    writeFileSync(`${output}.docx`, summarised.bytes);
    return {
      ...opened,
      state,
      faults: [...commented.faults, ...summarised.faults],
      notes: [...commented.notes, ...summarised.notes],
      phrases: summarised.phrases,
    };
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    const { code, detail } = error;
    return { kind: 'refused', code, words: faultText[code].sv, detail };
  }
}

/** A document that has summaries of ours already is examined as it is without them. */
async function withoutSummaries(draft: DocxDraft): Promise<Uint8Array> {
  for (const { size } of await draft.readSummaries()) await draft.removeSummary(size);
  return draft.toBytes();
}

/** A document that does not allow changes has to refuse them with its own reason. */
async function refusals(draft: DocxDraft): Promise<string[]> {
  const { assessment } = await example();
  try {
    await draft.writeAssessment(assessment);
    return ['is protected, yet took an assessment'];
  } catch (error) {
    return error instanceof DocumentFault ? [] : [String(error)];
  }
}
