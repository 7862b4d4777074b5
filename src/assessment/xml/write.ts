import type { Assessment, Entry } from '../assessment.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { ordered } from '../order.ts';
import { answerAttribute } from './answer.ts';
import { assessmentNamespace, lines, textLine } from './element.ts';
import { meetingLines } from './meeting.ts';
import { evidenceLines, noteLines } from './passages.ts';
import {
  changeLines,
  factChangeLines,
  insertedLines,
  originLines,
  sharedLines,
  signOffLines,
} from './record.ts';
import { takeoverLines } from './takeover.ts';
import { attributesXml } from './tree.ts';

const formatVersion = '1';

/** An element of an assessment, as lines. */
export type Lines = readonly string[];

/** All of an assessment as XML that a person can read. The same assessment gives the same text. */
export function wholeXml(assessment: Assessment): string {
  const { foreign } = assessment;
  const text = [
    `<v:assessment${attributesXml(headAttributes(assessment))}>`,
    ...checklistLines(assessment),
    ...recordLines(assessment, (meeting) => [meetingLines(meeting)]).flat(),
    ...foreign.elements.map((element) => `  ${element}`),
    '</v:assessment>',
  ];
  return `${text.join('\n')}\n`;
}

/** What stands on the assessment's own element. */
export function headAttributes({ by, at, foreign }: Assessment): Readonly<Record<string, string>> {
  return { 'xmlns:v': assessmentNamespace, version: formatVersion, by, at, ...foreign.attributes };
}

export function checklistLines({ checklist }: Assessment): Lines {
  const { foreign, ...reference } = checklist;
  return lines(1, 'checklist', { ...reference }, [], foreign);
}

/** Everything that the assessment's own element holds after the checklist, in order. */
export function recordLines(
  assessment: Assessment,
  ofMeeting: (meeting: Meeting) => readonly Lines[],
): readonly Lines[] {
  const { facts, entries, origin, shared, inserted, foreignFacts } = assessment;
  return [
    ...(origin ? [originLines(origin)] : []),
    ...(shared ? [sharedLines(shared)] : []),
    ...Object.entries(ordered(facts)).map(([name, value]) =>
      lines(1, 'fact', { name, value }, [], foreignFacts?.[name]),
    ),
    ...Object.entries(ordered(entries)).map(([id, entry]) => entryLines(id, entry)),
    ...assessment.evidence.map(evidenceLines),
    ...assessment.notes.map(noteLines),
    ...assessment.takeovers.map(takeoverLines),
    ...assessment.signOffs.map(signOffLines),
    ...Object.entries(ordered(inserted)).map(([size, one]) => insertedLines(size, one)),
    ...assessment.meetings.flatMap(ofMeeting),
    ...assessment.factChanges.map(factChangeLines),
    ...assessment.history.map(changeLines),
  ];
}

function entryLines(id: string, { answer, rationale, by, at, edition, foreign }: Entry): Lines {
  const number = edition === undefined ? undefined : String(edition);
  const attributes = { to: id, ...(answer ? answerAttribute(answer) : {}), by, at, edition: number };
  return lines(1, 'answer', attributes, textLine(2, 'rationale', rationale), foreign);
}
