import type { Assessment, Entry } from '../assessment.ts';
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
import { attributesXml } from './tree.ts';

const formatVersion = '1';

/** All of an assessment as XML that a person can read. The same assessment gives the same text. */
export function wholeXml(assessment: Assessment): string {
  const { checklist, by, at, facts, entries, origin, shared, inserted, foreign, foreignFacts } = assessment;
  const { foreign: checklistForeign, ...reference } = checklist;
  const root = { 'xmlns:v': assessmentNamespace, version: formatVersion, by, at, ...foreign.attributes };
  const text = [
    `<v:assessment${attributesXml(root)}>`,
    ...lines(1, 'checklist', { ...reference }, [], checklistForeign),
    ...(origin ? originLines(origin) : []),
    ...(shared ? sharedLines(shared) : []),
    ...Object.entries(ordered(facts)).flatMap(([name, value]) =>
      lines(1, 'fact', { name, value }, [], foreignFacts?.[name]),
    ),
    ...Object.entries(ordered(entries)).flatMap(([id, entry]) => entryLines(id, entry)),
    ...assessment.evidence.flatMap(evidenceLines),
    ...assessment.notes.flatMap(noteLines),
    ...assessment.signOffs.flatMap(signOffLines),
    ...Object.entries(ordered(inserted)).flatMap(([size, one]) => insertedLines(size, one)),
    ...assessment.meetings.flatMap(meetingLines),
    ...assessment.factChanges.flatMap(factChangeLines),
    ...assessment.history.flatMap(changeLines),
    ...foreign.elements.map((element) => `  ${element}`),
    '</v:assessment>',
  ];
  return `${text.join('\n')}\n`;
}

function entryLines(id: string, { answer, rationale, by, at, foreign }: Entry): readonly string[] {
  const attributes = { to: id, ...(answer ? answerAttribute(answer) : {}), by, at };
  return lines(1, 'answer', attributes, textLine(2, 'rationale', rationale), foreign);
}
