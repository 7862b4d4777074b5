import type { Assessment, ChecklistRef, Entry } from '../assessment.ts';
import type { Foreign } from '../foreign.ts';
import type { Stored } from '../store.ts';
import { readAnswer, readEdition } from './answer.ts';
import { distinct, isOwn, once, Reader, Unreadable } from './element.ts';
import { readMeeting } from './meeting.ts';
import { readEvidence, readNote, signature } from './passages.ts';
import { readChange, readFactChange, readInserted, readOrigin, readShared, readSignOff } from './record.ts';
import { readTakeover } from './takeover.ts';
import { parseXml, type XmlElement } from './tree.ts';

/** Reads an assessment's XML. Never throws: what can't be read is `damaged`, with the reason and the text as it was. */
export function readXml(xml: string): Exclude<Stored, { kind: 'none' }> {
  try {
    return { kind: 'found', assessment: readRoot(parseXml(xml)) };
  } catch (error) {
    return { kind: 'damaged', reason: error instanceof Error ? error.message : String(error), xml };
  }
}

/** Reads an assessment's own element. @throws Unreadable */
export function readRoot(root: XmlElement): Assessment {
  if (!isOwn(root, 'assessment')) throw new Unreadable('not an assessment');
  const reader = new Reader(root);
  const checklist = reader.one('checklist');
  if (!checklist) throw new Unreadable('it does not say which checklist');
  reader.optional('version');
  const facts = reader.all('fact').map(readFact);
  const foreignFacts = facts.flatMap(({ name, foreign }) => (foreign ? [[name, foreign] as const] : []));
  const origin = reader.one('origin');
  const shared = reader.one('shared');
  return {
    checklist: readChecklistRef(checklist),
    ...signature(reader),
    entries: once(reader.all('answer').map(readEntry), 'answers to'),
    facts: once(
      facts.map(({ name, value }) => [name, value] as const),
      'facts called',
    ),
    evidence: distinct(reader.all('evidence').map(readEvidence), 'passages of id', ({ id }) => id),
    notes: distinct(reader.all('note').map(readNote), 'notes of id', ({ id }) => id),
    history: reader.all('change').map(readChange),
    factChanges: reader.all('factChange').map(readFactChange),
    ...(origin ? { origin: readOrigin(origin) } : {}),
    takeovers: reader.all('takeover').map(readTakeover),
    signOffs: reader.all('signOff').map(readSignOff),
    inserted: once(reader.all('inserted').map(readInserted), 'summaries of size'),
    meetings: distinct(reader.all('meeting').map(readMeeting), 'meetings of id', ({ id }) => id),
    ...(shared ? { shared: readShared(shared) } : {}),
    foreign: reader.rest(),
    ...(foreignFacts.length > 0 ? { foreignFacts: Object.fromEntries(foreignFacts) } : {}),
  };
}

function readFact(element: XmlElement) {
  const reader = new Reader(element);
  const name = reader.required('name');
  const value = reader.required('value');
  const { foreign }: { readonly foreign?: Foreign } = reader.foreign();
  return { name, value, foreign };
}

function readChecklistRef(element: XmlElement): ChecklistRef {
  const reader = new Reader(element);
  return {
    id: reader.required('id'),
    version: reader.required('version'),
    digest: reader.required('digest'),
    ...reader.foreign(),
  };
}

function readEntry(element: XmlElement): readonly [string, Entry] {
  const reader = new Reader(element);
  const answer = readAnswer(reader);
  const entry = {
    ...(answer ? { answer } : {}),
    rationale: reader.text('rationale'),
    ...signature(reader),
    ...readEdition(reader),
  };
  return [reader.required('to'), { ...entry, ...reader.foreign() }];
}
