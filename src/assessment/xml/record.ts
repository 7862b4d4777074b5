import type { Change, Condensed, FactChange, Inserted, Origin, SignOff } from '../record.ts';
import type { Shared } from '../shared.ts';
import { answerWord, readAnswerWord, readEdition } from './answer.ts';
import { lines, Reader, textLine } from './element.ts';
import { signature } from './passages.ts';
import { textOf, type XmlElement } from './tree.ts';

export function changeLines(change: Change): readonly string[] {
  const { before, after, why, on, edition } = change;
  const values = {
    before: before ? answerWord(before) : undefined,
    after: after ? answerWord(after) : undefined,
    on,
    edition: edition === undefined ? undefined : String(edition),
  };
  return turnLines('change', change, values, textLine(2, 'why', why));
}

/** @throws Unreadable */
export function readChange(element: XmlElement): Change {
  const reader = new Reader(element);
  const before = reader.optional('before');
  const after = reader.optional('after');
  const on = reader.optional('on');
  return {
    before: before === undefined ? null : readAnswerWord(before),
    after: after === undefined ? null : readAnswerWord(after),
    why: reader.text('why'),
    ...(on === undefined ? {} : { on }),
    ...readEdition(reader),
    ...readTurn(reader),
  };
}

export function factChangeLines(change: FactChange): readonly string[] {
  const values = { before: change.before ?? undefined, after: change.after ?? undefined };
  return turnLines('factChange', change, values, []);
}

/** @throws Unreadable */
export function readFactChange(element: XmlElement): FactChange {
  const reader = new Reader(element);
  const before = reader.optional('before') ?? null;
  const after = reader.optional('after') ?? null;
  return { before, after, ...readTurn(reader) };
}

function turnLines(
  name: string,
  { to, by, at, started, condensed, foreign }: Change | FactChange,
  values: {
    readonly before: string | undefined;
    readonly after: string | undefined;
    readonly on?: string | undefined;
    readonly edition?: string | undefined;
  },
  within: readonly string[],
): readonly string[] {
  const count = condensed && String(condensed.count);
  const { before, after, on, edition } = values;
  const since = condensed?.since;
  const attributes = { to, before, after, by, at, edition, on, started, condensed: count, since };
  const names = (condensed?.names ?? []).flatMap((person) => textLine(2, 'name', person));
  return lines(1, name, attributes, [...within, ...names], foreign);
}

function readTurn(reader: Reader) {
  const started = reader.optional('started');
  const condensed = readCondensed(reader);
  return {
    to: reader.required('to'),
    ...signature(reader),
    ...(started === undefined ? {} : { started }),
    ...(condensed ? { condensed } : {}),
    ...reader.foreign(),
  };
}

function readCondensed(reader: Reader): Condensed | undefined {
  if (reader.optional('condensed') === undefined) return undefined;
  const names = reader.all('name').map(textOf);
  return { count: reader.count('condensed'), since: reader.required('since'), names };
}

export function originLines({ file, at, by, fingerprint, carried, foreign }: Origin): readonly string[] {
  return lines(1, 'origin', { file, by, at, fingerprint, carried }, [], foreign);
}

/** @throws Unreadable */
export function readOrigin(element: XmlElement): Origin {
  const reader = new Reader(element);
  return {
    file: reader.required('file'),
    ...signature(reader),
    fingerprint: reader.required('fingerprint'),
    carried: reader.required('carried'),
    ...reader.foreign(),
  };
}

export function sharedLines({ draft, file, name, at, foreign }: Shared): readonly string[] {
  return lines(1, 'shared', { draft, file, name, at }, [], foreign);
}

/** @throws Unreadable */
export function readShared(element: XmlElement): Shared {
  const reader = new Reader(element);
  return {
    draft: reader.required('draft'),
    file: reader.required('file'),
    name: reader.required('name'),
    at: reader.required('at'),
    ...reader.foreign(),
  };
}

export function signOffLines({ name, role, at, digests, foreign }: SignOff): readonly string[] {
  return lines(1, 'signOff', { name, role, at, ...digests }, [], foreign);
}

/** @throws Unreadable */
export function readSignOff(element: XmlElement): SignOff {
  const reader = new Reader(element);
  return {
    name: reader.required('name'),
    role: reader.optional('role') ?? '',
    at: reader.required('at'),
    digests: {
      checklist: reader.required('checklist'),
      answers: reader.required('answers'),
      text: reader.required('text'),
    },
    ...reader.foreign(),
  };
}

export function insertedLines(size: string, { prints, at, foreign }: Inserted): readonly string[] {
  return lines(1, 'inserted', { size, at }, textLine(2, 'prints', prints), foreign);
}

/** @throws Unreadable */
export function readInserted(element: XmlElement): readonly [string, Inserted] {
  const reader = new Reader(element);
  const size = reader.required('size');
  return [size, { prints: reader.text('prints'), at: reader.optional('at') ?? '', ...reader.foreign() }];
}
