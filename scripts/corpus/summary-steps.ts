import { isDeepStrictEqual } from 'node:util';
import { type Assessment, answersOf } from '../../src/assessment/index.ts';
import { builtin } from '../../src/checklists/index.ts';
import { DocxDraft } from '../../src/document/docx/index.ts';
import { type Checklist, score } from '../../src/engine/index.ts';
import { findAnchor, makeAnchor } from '../../src/evidence/index.ts';
import {
  chartOf,
  decide,
  heldItem,
  type Laid,
  layOut,
  printsOf,
  type SummarySize,
  summarise,
  summarySizes,
} from '../../src/summary/index.ts';
import { changedAssessment, exampleAssessment } from './assessments.ts';
import { somePassage } from './comment-steps.ts';
import { changedPieces, mainOf, otherChanges, withoutControls } from './compare.ts';
import type { Step } from './report.ts';

const options = { author: 'Anna Ask', now: () => new Date('2026-11-24T09:00:00Z') };
const allowed = {
  added: /^customXml\/|(?:^|\/)media\/vagval-\d+\.png$/,
  grown: /^$/,
};

/** A checklist with answers, and with one of them changed. */
export async function example() {
  const checklist = (await builtin[0]?.load()) as Checklist;
  const assessment = exampleAssessment(checklist, '2026-11-24T08:00:00.000Z');
  const changed = changedAssessment(checklist, assessment, '2026-11-24T08:30:00.000Z');
  return { checklist, assessment, changed };
}

/**
 * All three summaries inserted, updated, updated once more without news, and removed.
 * @param bytes the document as it was.
 * @param commented the same with comments: what the summaries are left in, for other programs to read.
 */
export async function examineSummaries(
  bytes: Uint8Array,
  commented: Uint8Array,
): Promise<Step & { readonly phrases: readonly string[] }> {
  const { checklist, assessment, changed } = await example();
  const before = await laidOut(checklist, assessment);
  const after = await laidOut(checklist, changed);
  const faults: string[] = [];
  const said = (step: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${step}: ${fault}`));

  const kept = await assessmentKept(bytes, assessment);
  said('assessment', kept.faults);
  let now = kept.bytes;
  for (const size of summarySizes) now = await written(now, before[size], before[size]);
  said('insert', [
    ...otherChanges(bytes, now, allowed),
    ...standsAlone(bytes, now),
    ...(await says(now, before)),
  ]);
  said('insert', await evidenceKept(bytes, now));
  let updated = now;
  for (const size of summarySizes) updated = await written(updated, after[size], before[size]);
  said('update', [
    ...otherChanges(bytes, updated, allowed),
    ...standsAlone(bytes, updated),
    ...(await says(updated, after)),
  ]);
  said('update', tooMuch(now, updated, before, after));
  let again = updated;
  for (const size of summarySizes) again = await written(again, after[size], after[size]);
  if (Buffer.compare(again, updated) !== 0) faults.push('a second update changes something');
  const draft = DocxDraft.open(updated, options);
  for (const size of ['table', 'full', 'line'] as const) await draft.removeSummary(size);
  said('remove', otherChanges(kept.bytes, draft.toBytes(), { added: /^$/, grown: /^$/ }));
  if (mainOf(draft.toBytes()) !== mainOf(bytes))
    faults.push('the main part is not what it was after removal');

  let result = await withAssessment(commented, changed);
  for (const size of summarySizes) result = await written(result, after[size], after[size]);
  return { bytes: result, faults, notes: [], phrases: summarySizes.map((size) => phraseOf(after[size])) };
}

async function laidOut(checklist: Checklist, assessment: Assessment): Promise<Record<SummarySize, Laid>> {
  const result = score(checklist, answersOf(assessment, checklist), assessment.facts);
  const summary = summarise(checklist, assessment, result, 'sv');
  return {
    line: layOut(summary, 'line'),
    table: layOut(summary, 'table'),
    full: layOut(summary, 'full', await chartOf(summary)),
  };
}

async function withAssessment(bytes: Uint8Array, assessment: Assessment): Promise<Uint8Array> {
  const draft = DocxDraft.open(bytes, options);
  await draft.writeAssessment(assessment);
  return draft.toBytes();
}

async function assessmentKept(bytes: Uint8Array, assessment: Assessment) {
  const kept = await withAssessment(bytes, assessment);
  const faults: string[] = [];
  const stored = await DocxDraft.open(kept).readAssessment();
  if (stored.kind !== 'found') faults.push(`read back as ${stored.kind}`);
  else if (!isDeepStrictEqual(stored.assessment.entries, assessment.entries))
    faults.push('read back as another');
  if (Buffer.compare(await withAssessment(kept, assessment), kept) !== 0)
    faults.push('a second write changes something');
  if (mainOf(kept) !== mainOf(bytes)) faults.push('the main part is not what it was');
  return { bytes: kept, faults };
}

async function written(bytes: Uint8Array, laid: Laid, before: Laid): Promise<Uint8Array> {
  const draft = DocxDraft.open(bytes, options);
  await draft.writeSummary(laid, 'auto', (held) => decide(laid, held, printsOf(before), {}));
  return draft.toBytes();
}

/** The main part has nothing new but our controls. */
function standsAlone(bytes: Uint8Array, now: Uint8Array): string[] {
  return withoutControls(mainOf(now)) === mainOf(bytes) ? [] : ['the main part has more than the summaries'];
}

/** The summaries that stand in a file say what was laid out. */
async function says(bytes: Uint8Array, laid: Record<SummarySize, Laid>): Promise<string[]> {
  const held = await DocxDraft.open(bytes).readSummaries();
  return summarySizes.flatMap((size) => {
    const found = held.find((one) => one.size === size);
    if (!found) return [`there is no summary of the size ${size}`];
    const same = JSON.stringify(found.items) === JSON.stringify(laid[size].items.map(heldItem));
    return same ? [] : [`the summary of the size ${size} says something else`];
  });
}

/** Only paragraphs whose words are new may be written anew: a text stands at most once in each summary. */
function tooMuch(
  before: Uint8Array,
  after: Uint8Array,
  one: Record<SummarySize, Laid>,
  other: Record<SummarySize, Laid>,
): string[] {
  const texts = (laid: Record<SummarySize, Laid>) =>
    new Set(
      summarySizes.flatMap((size) =>
        laid[size].items.flatMap((item) =>
          item.kind === 'row' ? item.cells : item.kind === 'paragraph' ? item.text : [],
        ),
      ),
    );
  const old = texts(one);
  const fresh = [...texts(other)].filter((text) => !old.has(text)).length;
  const changed = changedPieces(mainOf(before), mainOf(after)).length;
  return changed > fresh * summarySizes.length
    ? [`${changed} paragraphs are written anew for ${fresh} new texts`]
    : [];
}

async function evidenceKept(bytes: Uint8Array, now: Uint8Array): Promise<string[]> {
  const text = await DocxDraft.open(bytes).readText();
  const passage = somePassage(text);
  if (!passage) return [];
  const found = findAnchor(await DocxDraft.open(now).readText(), makeAnchor(text, passage));
  return found.kind === 'lost' || found.changed ? ['evidence is lost beside the summaries'] : [];
}

/** Words that a reader must find of a summary: its last heading or caption, or all that it is. */
function phraseOf({ items }: Laid): string {
  const texts = items.flatMap((item) => (item.kind === 'paragraph' ? [item] : []));
  const named = texts.findLast(({ role }) => role === 'subheading' || role === 'caption') ?? texts.at(-1);
  return (named?.text ?? '').slice(0, 40);
}
