import { answersOf, newAssessment } from '../assessment/index.ts';
import type { Checklist } from '../engine/index.ts';
import { agreementJson, agreementText, type Rater } from './agreement.ts';
import { factsIn, withAnswers } from './answers-file.ts';
import { checklistFrom } from './checklist-file.ts';
import { assessmentInDocument } from './checklist-for.ts';
import { Failure } from './failure.ts';
import { readBytes, readText } from './files.ts';
import { laidFor, withChosen } from './overlays.ts';
import type { Reply, Request } from './request.ts';
import { type Case, scoreJson, scoreText } from './score-report.ts';

/** Scores the assessment in a document, or answers in a file. */
export async function scoreCommand(request: Request): Promise<Reply> {
  const { checklist, assessment, notes } = request.file
    ? await assessmentInDocument(request.file, request)
    : await answersInFile(request);
  const one: Case = { answers: answersOf(assessment, checklist), facts: assessment.facts };
  const out = request.json
    ? JSON.stringify(scoreJson(checklist, one), null, 2)
    : scoreText(checklist, one, request.language);
  return { out, notes, exitCode: 0 };
}

/** Compares several raters' answers: documents with an assessment, or answers files. */
export async function agreementCommand(request: Request): Promise<Reply> {
  const { files, language } = request;
  if (files.length < 2) throw new Failure('twoRaters', {}, 2);
  const notes: string[] = [];
  const raters: Rater[] = [];
  let checklist: Checklist | undefined;
  for (const file of files) {
    const isDocument = /^PK/.test(new TextDecoder('latin1').decode(readBytes(file).subarray(0, 2)));
    const found = isDocument
      ? await assessmentInDocument(file, request)
      : await answersInFile({ ...request, answers: file });
    if (checklist && found.checklist.digest !== checklist.digest)
      throw new Failure('otherChecklist', { file, id: found.checklist.id });
    checklist = found.checklist;
    notes.push(...found.notes.map((note) => `${file}: ${note}`));
    raters.push({ file, answers: answersOf(found.assessment, found.checklist) });
  }
  const of = checklist as Checklist;
  const out = request.json
    ? JSON.stringify(agreementJson(of, raters), null, 2)
    : agreementText(of, raters, language);
  return { out, notes, exitCode: 0 };
}

/** An assessment made of answers in a file, and its checklist with overlays. */
async function answersInFile(request: Request) {
  const { answers, who, language } = request;
  if (!request.checklist || !answers) throw new Failure('needsAnswers', {}, 2);
  const base = checklistFrom(request.checklist);
  const text = readText(answers);
  const { checklist, chosen, notes } = await laidFor(base, factsIn(text), request);
  const at = request.now.toISOString();
  const none = withChosen(newAssessment(checklist, who, at), chosen, who, at);
  return { checklist, notes, assessment: withAnswers(none, answers, text, checklist, who, at, language) };
}
