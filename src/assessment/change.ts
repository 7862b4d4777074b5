import { type Checklist, editionOf } from '../engine/index.ts';
import { cutAtWord } from '../evidence/index.ts';
import { entryOf, latestEdition } from './answers.ts';
import type { Assessment, Entry } from './assessment.ts';
import { cleanText } from './clean.ts';
import type { Foreign } from './foreign.ts';
import { byTime, laterText } from './order.ts';
import { type Change, longestWhy } from './record.ts';
import { marksKnown, marksTogether, rivalsOf, withoutMark } from './rivals.ts';
import { type Saying, sameAnswer, sameSaying, saysNothing } from './same.ts';
import { between, laterThan } from './time.ts';

/** An assessment without answers. @param at ISO 8601 in UTC */
export function newAssessment(checklist: Checklist, by: string, at: string): Assessment {
  const { id, version, digest } = checklist;
  return {
    checklist: { id, version, digest },
    by: cleanText(by),
    at,
    entries: {},
    facts: {},
    evidence: [],
    notes: [],
    history: [],
    factChanges: [],
    takeovers: [],
    signOffs: [],
    inserted: {},
    meetings: [],
    foreign: { attributes: {}, elements: [] },
  };
}

/** Milliseconds within which somebody who goes on writing a reason makes one change, not one for each letter. */
export const oneChange = 5 * 60_000;

/**
 * The assessment with one entry set, or taken away when it is undefined or says nothing. What a newer version wrote into the entry stays.
 *
 * The change is added to the history, and what was said last is never older than what it replaces. When the latest change
 * of the question is by the same person, led to the same answer and is at most {@link oneChange} old, that change is
 * continued instead: its reason becomes the new one. The change tells which others it was made knowing; it settles for itself
 * what rivals the shown answer had.
 *
 * What is said about an edition before the latest that something was said about goes to the history only. No entry at all takes away
 * what is said about that latest edition.
 * @param at ISO 8601 in UTC
 */
export function withEntry(
  assessment: Assessment,
  id: string,
  entry: Saying | undefined,
  by: string,
  at: string,
): Assessment {
  const saying = cleanSaying(entry ?? { rationale: '', edition: latestEdition(assessment, id) });
  const before = entryOf(assessment, id);
  const isOther = before && editionOf(before) !== editionOf(saying);
  return sameSaying(before, saying) || (isOther && saysNothing(saying))
    ? assessment
    : said(assessment, id, saying, by, at, true);
}

/**
 * The same for what a group decides: always a change of its own, since in an anonymous meeting nobody can be told to have gone on
 * with their own.
 */
export function withDecidedEntry(
  assessment: Assessment,
  id: string,
  entry: Saying,
  by: string,
  at: string,
): Assessment {
  const saying = cleanSaying(entry);
  const settled = sameSaying(entryOf(assessment, id), saying) && rivalsOf(assessment, id).length === 0;
  return settled ? assessment : said(assessment, id, saying, by, at, false);
}

/**
 * The assessment with the answer that is shown kept by somebody who has seen its rivals: they are rivals no longer. Unchanged when
 * it has none. The history tells it as a change from the answer to the same.
 * @param at ISO 8601 in UTC
 */
export function withRivalsSeen(assessment: Assessment, id: string, by: string, at: string): Assessment {
  if (rivalsOf(assessment, id).length === 0) return assessment;
  return said(assessment, id, cleanSaying(entryOf(assessment, id)), by, at, false);
}

/** @param goOn whether it may continue the person's own latest change */
function said(
  assessment: Assessment,
  id: string,
  saying: Saying,
  by: string,
  at: string,
  goOn: boolean,
): Assessment {
  const held = entryOf(assessment, id);
  const edition = editionOf(saying);
  const isBehind = edition < latestEdition(assessment, id);
  const before = held && editionOf(held) === edition ? held : undefined;
  const person = cleanText(by);
  const last = assessment.history.findLast((change) => change.to === id);
  const when = laterThan(lastOf(last?.at, held?.at, assessment.signOffs.at(-1)?.at), at);
  const change: Change = {
    to: id,
    before: before?.answer ?? null,
    after: saying.answer ?? null,
    why: cutAtWord(saying.rationale, longestWhy),
    by: person,
    at: when,
    on: marksKnown(assessment, id),
    ...(edition === 1 ? {} : { edition }),
  };
  return {
    ...assessment,
    by: person,
    at: laterThan(assessment.at, when),
    entries: isBehind
      ? assessment.entries
      : withKey(assessment.entries, id, newEntry(saying, person, when, held?.foreign)),
    history: withChange(assessment.history, goOn ? last : undefined, change),
  };
}

/** The last of times that are known, so that what is said next is not dated before it: a sign-off too, which it breaks. */
function lastOf(...times: readonly (string | undefined)[]): string | undefined {
  return (
    times.filter((time) => time !== undefined).reduce((one, other) => laterText(one, other), '') || undefined
  );
}

function cleanSaying(entry: Saying | undefined): Saying {
  const { answer, edition = 1 } = entry ?? {};
  return {
    ...(answer ? { answer } : {}),
    rationale: cleanText(entry?.rationale ?? ''),
    ...(edition === 1 ? {} : { edition }),
  };
}

/** The entry to keep: none when nothing was said, unless a newer version has something there. */
function newEntry(saying: Saying, by: string, at: string, foreign: Foreign | undefined): Entry | undefined {
  if (!saysNothing(saying)) return { ...saying, by, at, ...(foreign ? { foreign } : {}) };
  return foreign && { ...saying, by: '', at, foreign };
}

/** A record with one key set, or taken away when the value is undefined. */
export function withKey<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const { [key]: _before, ...others } = record;
  return value === undefined ? others : { ...record, [key]: value };
}

function withChange(history: readonly Change[], last: Change | undefined, change: Change): readonly Change[] {
  if (!last || !continues(last, change)) return [...history, change].sort(byTime);
  const { before, started = last.at, foreign } = last;
  const { on, ...content } = change;
  const marks = last.on === undefined ? {} : { on: withoutMark(marksTogether(last.on, on ?? ''), last) };
  const longer: Change = { ...content, ...marks, before, started, ...(foreign ? { foreign } : {}) };
  return [...history.filter((other) => other !== last), longer].sort(byTime);
}

function continues(last: Change, change: Change): boolean {
  return (
    !last.condensed &&
    last.by === change.by &&
    editionOf(last) === editionOf(change) &&
    sameAnswer(last.after, change.after) &&
    between(last.at, change.at) <= oneChange
  );
}

/**
 * The assessment with one fact about the case set, or taken away when the value is empty; the change is added to its
 * facts' history.
 * @param at ISO 8601 in UTC
 */
export function withFact(
  assessment: Assessment,
  fact: string,
  value: string,
  by: string,
  at: string,
): Assessment {
  const before = Object.hasOwn(assessment.facts, fact) ? (assessment.facts[fact] ?? null) : null;
  const after = value === '' ? null : cleanText(value);
  if (before === after) return assessment;
  const person = cleanText(by);
  const last = assessment.factChanges.findLast(({ to }) => to === fact);
  const when = laterThan(lastOf(last?.at, assessment.signOffs.at(-1)?.at), at);
  return {
    ...assessment,
    by: person,
    at: laterThan(assessment.at, when),
    facts: withKey(assessment.facts, fact, after ?? undefined),
    factChanges: [...assessment.factChanges, { to: fact, before, after, by: person, at: when }].sort(byTime),
  };
}
