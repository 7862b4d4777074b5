import {
  type Assessment,
  answersOf,
  broken,
  DocumentFault,
  digestsOf,
  insertedPrints,
  newAssessment,
  openQuestions,
  takenOver,
  touching,
  withInserted,
  withoutInserted,
} from '../assessment/index.ts';
import { DocxDraft } from '../document/docx/index.ts';
import { type Checklist, score } from '../engine/index.ts';
import {
  type Choices,
  chartOf,
  decide,
  type HandEdit,
  type Language,
  layOut,
  type Placed,
  printsOf,
  type Standing,
  type Summary,
  type SummarySize,
  summarise,
} from '../summary/index.ts';
import { factsIn, withAnswers } from './answers-file.ts';
import { checklistFrom } from './checklist-file.ts';
import { checklistOf, madeWith } from './checklist-for.ts';
import { Failure } from './failure.ts';
import { readBytes, readText, writeBytes } from './files.ts';
import { message } from './messages.ts';
import { laidFor, withChosen } from './overlays.ts';
import type { Reply, Request } from './request.ts';

const sizeNames = { line: 'sizeLine', table: 'sizeTable', full: 'sizeFull' } as const;

/**
 * Puts an assessment and its summaries into a copy of a document. Answers of a file are added to those that the document
 * has; words that somebody has changed in a summary by hand are kept, and that is said.
 */
export async function insertCommand(request: Request): Promise<Reply> {
  const { file, output, language } = request;
  if (!file || !output) throw new Failure('noOutput', {}, 2);
  const { draft, notes } = await openForWriting(file, request);
  const { checklist, assessment, notes: more } = await assessed(file, draft, request);
  const at = request.now.toISOString();
  let kept = await draft.writeAssessment(assessment);
  const result = score(checklist, answersOf(kept, checklist), kept.facts);
  const spoken = request.asked ?? (await draft.readState()).language ?? language;
  const summary = summarise(checklist, kept, result, spoken, await standingOf(draft, checklist, kept));
  const lines: string[] = [];
  const warnings: string[] = [];
  for (const size of request.sizes.length > 0 ? request.sizes : (['table'] as const)) {
    const { placed, theirs, prints } = await write(draft, summary, size, insertedPrints(kept, size));
    kept = withInserted(kept, size, prints, at);
    const name = message(sizeNames[size], language);
    lines.push(placedLine(placed, output, name, language));
    if (theirs.length > 0) warnings.push(keptLines(name, theirs, language));
  }
  await draft.writeAssessment(kept);
  writeBytes(output, draft.toBytes(), file);
  return { out: lines.join('\n'), notes: [...notes, ...more, ...warnings], exitCode: 0 };
}

/** Takes summaries out of a copy of a document: those of the sizes that are named, or all. The assessment stays. */
export async function removeCommand(request: Request): Promise<Reply> {
  const { file, output, language } = request;
  if (!file || !output) throw new Failure('noOutput', {}, 2);
  const { draft, notes } = await openForWriting(file, request);
  const there = (await draft.readSummaries()).map(({ size }) => size);
  const wanted = there.filter((size) => request.sizes.length === 0 || request.sizes.includes(size));
  if (wanted.length === 0) throw new Failure('nothingToRemove', { file });
  for (const size of wanted) await draft.removeSummary(size);
  const stored = await draft.readAssessment();
  if (stored.kind === 'found') {
    const at = request.now.toISOString();
    await draft.writeAssessment(wanted.reduce((a, size) => withoutInserted(a, size, at), stored.assessment));
  }
  writeBytes(output, draft.toBytes(), file);
  const lines = wanted.map((size) =>
    message('removed', language, { file: output, size: message(sizeNames[size], language) }),
  );
  return { out: lines.join('\n'), notes, exitCode: 0 };
}

/** @throws Failure when writing would break a signature and that was not asked for; DocumentFault when it is protected. */
async function openForWriting(file: string, { who, now, breakSignature, language }: Request) {
  const draft = DocxDraft.open(readBytes(file), { author: who, now: () => now });
  const { locked, signed } = await draft.readState();
  if (locked) throw new DocumentFault(locked, 'the document does not allow changes');
  if (signed && !breakSignature) throw new Failure('refuseSigned', { file });
  return { draft, notes: signed ? [message('signed', language)] : [] };
}

/** The document's assessment with the answers that were given, or one of those alone. */
async function assessed(file: string, draft: DocxDraft, request: Request) {
  const stored = await draft.readAssessment();
  const at = request.now.toISOString();
  const damaged = stored.kind === 'damaged' ? [message('damagedKept', request.language)] : [];
  if (!request.answers) {
    if (stored.kind !== 'found') throw new Failure('nothingToInsert', { file });
    const laid = await checklistOf(file, stored.assessment, request);
    return { ...laid, assessment: withChosen(stored.assessment, laid.chosen, request.who, at) };
  }
  if (stored.kind !== 'found' && !request.checklist) throw new Failure('needsAnswers', {}, 2);
  const held = stored.kind === 'found' ? stored.assessment : undefined;
  const text = readText(request.answers);
  const facts = { ...held?.facts, ...factsIn(text) };
  const { checklist, chosen, notes } = held
    ? await checklistOf(file, { ...held, facts }, request)
    : await laidFor(checklistFrom(request.checklist as string), facts, request);
  if (held && held.checklist.id !== checklist.id)
    throw new Failure('heldChecklist', { file, id: held.checklist.id });
  const base = held
    ? takenOver(held, await madeWith(held), checklist, request.who, at)
    : newAssessment(checklist, request.who, at);
  const begun = withChosen(base, chosen, request.who, at);
  const assessment = withAnswers(begun, request.answers, text, checklist, request.who, at, request.language);
  const merged = held ? [message('mergedInto', request.language)] : [];
  return { checklist, assessment, notes: [...damaged, ...notes, ...merged] };
}

/** Reviewers' questions and the seal, as far as the file tells them. */
async function standingOf(draft: DocxDraft, checklist: Checklist, assessment: Assessment): Promise<Standing> {
  const text = await draft.readText();
  const touched = touching(checklist, assessment, await draft.readComments(), text);
  const last = assessment.signOffs.at(-1);
  const isBroken = last && broken(last, await digestsOf(checklist, assessment, text)).length > 0;
  return {
    openQuestions: openQuestions(assessment, touched),
    seal: last ? (isBroken ? 'broken' : 'whole') : 'none',
  };
}

/** Writes one summary. Where both the officer and Vägval have changed a text, the officer's stays. */
async function write(draft: DocxDraft, summary: Summary, size: SummarySize, prints: string | undefined) {
  const laid = layOut(summary, size, size === 'full' ? await chartOf(summary) : undefined);
  let theirs: readonly HandEdit[] = [];
  const placed = await draft.writeSummary(laid, 'auto', (held) => {
    const decision = decide(laid, held, prints, {});
    if (decision.kind === 'apply') return decision;
    theirs = decision.handEdits;
    const choices: Choices = Object.fromEntries(theirs.map(({ key }) => [key, 'theirs']));
    return decide(laid, held, prints, choices);
  });
  return { placed, theirs, prints: printsOf(laid) };
}

function placedLine(placed: Placed, file: string, size: string, language: Language): string {
  switch (placed.kind) {
    case 'updated':
      return message('updated', language, { file, size });
    case 'heading':
      return message('insertedHeading', language, { file, size, heading: placed.heading });
    default:
      return message('inserted', language, { file, size });
  }
}

function keptLines(size: string, theirs: readonly HandEdit[], language: Language): string {
  const lines = theirs.map((edit) =>
    message('keptWords', language, {
      theirs: edit.theirs || message('takenAway', language),
      ours: edit.ours || message('takenAway', language),
    }),
  );
  return [message('kept', language, { size, n: String(theirs.length) }), ...lines].join('\n');
}
