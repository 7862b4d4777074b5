import { type Answer, type Outcome, outcomes } from '../engine/index.ts';
import type { Assessment, ChecklistRef, Entry, Foreign } from './assessment.ts';
import type { Stored } from './store.ts';
import {
  attributesXml,
  elementsOf,
  elementXml,
  escapeText,
  parseXml,
  textOf,
  type XmlElement,
} from './xml-tree.ts';

/** The namespace of an assessment's XML. The format's version stands in the root. */
export const assessmentNamespace = 'urn:vagval:assessment';

const formatVersion = '1';

/**
 * Writes an assessment as XML that a person can read. The same assessment gives the same text.
 * A prefix is used throughout since Word on the web fails on a default namespace (office-js #1643).
 */
export function writeXml(assessment: Assessment): string {
  const { checklist, by, at, entries, facts, foreign } = assessment;
  const own = { 'xmlns:v': assessmentNamespace, version: formatVersion, by, at };
  const lines = [
    `<v:assessment${attributesXml({ ...own, ...foreign.attributes })}>`,
    `  <v:checklist${attributesXml({ ...checklist })}/>`,
    ...Object.entries(facts).map(([name, value]) => `  <v:fact${attributesXml({ name, value })}/>`),
    ...Object.entries(entries).map(([id, entry]) => entryXml(id, entry)),
    ...foreign.elements.map((element) => `  ${element}`),
    '</v:assessment>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryXml(id: string, { answer, rationale, by, at, foreign }: Entry): string {
  const attributes = { to: id, ...(answer ? answerAttribute(answer) : {}), by, at, ...foreign?.attributes };
  const children = [
    ...(rationale === '' ? [] : [`    <v:rationale>${escapeText(rationale)}</v:rationale>`]),
    ...(foreign?.elements ?? []).map((element) => `    ${element}`),
  ];
  const start = `  <v:answer${attributesXml(attributes)}`;
  return children.length === 0 ? `${start}/>` : [`${start}>`, ...children, '  </v:answer>'].join('\n');
}

function answerAttribute(answer: Answer): Record<string, string> {
  switch (answer.kind) {
    case 'level':
      return { level: String(answer.level) };
    case 'gate':
      return { outcome: answer.outcome };
    default:
      return { [answer.kind]: 'true' };
  }
}

class Unreadable extends Error {}

/** Reads an assessment's XML. Never throws: what can't be read is `damaged`, with the reason and the text as it was. */
export function readXml(xml: string): Exclude<Stored, { kind: 'none' }> {
  try {
    return { kind: 'found', assessment: readAssessment(parseXml(xml)) };
  } catch (error) {
    return { kind: 'damaged', reason: error instanceof Error ? error.message : String(error), xml };
  }
}

function readAssessment(root: XmlElement): Assessment {
  if (root.uri !== assessmentNamespace || root.local !== 'assessment')
    throw new Unreadable('not an assessment');
  let checklist: ChecklistRef | undefined;
  const entries: Record<string, Entry> = {};
  const facts: Record<string, string> = {};
  const foreign: string[] = [];
  for (const child of elementsOf(root)) {
    if (isOwn(child, 'checklist')) checklist = readChecklistRef(child);
    else if (isOwn(child, 'fact')) facts[required(child, 'name')] = required(child, 'value');
    else if (isOwn(child, 'answer')) {
      const id = required(child, 'to');
      if (Object.hasOwn(entries, id)) throw new Unreadable(`two answers to "${id}"`);
      entries[id] = readEntry(child);
    } else foreign.push(elementXml(child));
  }
  if (!checklist) throw new Unreadable('it does not say which checklist');
  const { by = '', at = '', version: _version, ...others } = root.attributes;
  return {
    checklist,
    by,
    at,
    entries,
    facts,
    foreign: { attributes: withoutOwnPrefix(others), elements: foreign },
  };
}

function readChecklistRef(element: XmlElement): ChecklistRef {
  return {
    id: required(element, 'id'),
    version: required(element, 'version'),
    digest: required(element, 'digest'),
  };
}

function readEntry(element: XmlElement): Entry {
  const { to: _to, by = '', at = '', level, outcome, notApplicable, unknown, ...others } = element.attributes;
  let answer: Answer | undefined;
  if (level !== undefined) {
    if (!/^\d{1,6}$/.test(level)) throw new Unreadable(`"${level}" is not a level`);
    answer = { kind: 'level', level: Number(level) };
  } else if (outcome !== undefined) {
    if (!(outcomes as readonly string[]).includes(outcome))
      throw new Unreadable(`"${outcome}" is not an outcome`);
    answer = { kind: 'gate', outcome: outcome as Outcome };
  } else if (notApplicable !== undefined) answer = { kind: 'notApplicable' };
  else if (unknown !== undefined) answer = { kind: 'unknown' };

  const children = elementsOf(element);
  const rationale = children.find((child) => isOwn(child, 'rationale'));
  const foreign: Foreign = {
    attributes: withoutOwnPrefix(others),
    elements: children.filter((child) => child !== rationale).map(elementXml),
  };
  const isForeign = Object.keys(foreign.attributes).length + foreign.elements.length > 0;
  return {
    ...(answer ? { answer } : {}),
    rationale: rationale ? textOf(rationale) : '',
    by,
    at,
    ...(isForeign ? { foreign } : {}),
  };
}

/** Declarations of our own namespace are written anew; all other attributes, other prefixes' declarations too, are kept. */
function withoutOwnPrefix(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name, value]) => name !== 'xmlns:v' && !(name === 'xmlns' && value === assessmentNamespace),
    ),
  );
}

function isOwn(element: XmlElement, local: string): boolean {
  return element.uri === assessmentNamespace && element.local === local;
}

function required(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Unreadable(`${element.local} has no ${name}`);
  return value;
}
