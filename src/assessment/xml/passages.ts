import type { Anchor } from '../../evidence/index.ts';
import type { Evidence, Note } from '../record.ts';
import { lines, Reader, textLine } from './element.ts';
import type { XmlElement } from './tree.ts';

export function evidenceLines(evidence: Evidence): readonly string[] {
  const { id, to, by, at, anchor, fromOrigin, foreign } = evidence;
  const attributes = {
    id,
    to,
    by,
    at,
    ...(anchor ? { paragraph: String(anchor.paragraph) } : { removed: 'true' }),
    fromOrigin: fromOrigin ? 'true' : undefined,
  };
  return lines(1, 'evidence', attributes, anchorLines(anchor), foreign);
}

/** @throws Unreadable */
export function readEvidence(element: XmlElement): Evidence {
  const reader = new Reader(element);
  const head = { id: reader.required('id'), to: reader.required('to'), ...signature(reader) };
  const removed = reader.flag('removed');
  const fromOrigin = reader.flag('fromOrigin');
  return {
    ...head,
    ...(removed ? {} : { anchor: readAnchor(reader) }),
    ...(fromOrigin ? { fromOrigin } : {}),
    ...reader.foreign(),
  };
}

export function noteLines({
  id,
  to,
  by,
  at,
  text,
  about,
  anchor,
  resolved,
  foreign,
}: Note): readonly string[] {
  const attributes = { id, to, by, at, about, paragraph: anchor && String(anchor.paragraph) };
  const within = [
    ...textLine(2, 'text', text),
    ...anchorLines(anchor),
    ...(resolved
      ? lines(2, 'resolved', { value: String(resolved.value), by: resolved.by, at: resolved.at }, [])
      : []),
  ];
  return lines(1, 'note', attributes, within, foreign);
}

/** @throws Unreadable */
export function readNote(element: XmlElement): Note {
  const reader = new Reader(element);
  const head = { id: reader.required('id'), to: reader.required('to'), ...signature(reader) };
  const text = reader.text('text');
  const about = reader.optional('about');
  const anchored = reader.optional('paragraph') !== undefined;
  const child = reader.one('resolved');
  const inner = child && new Reader(child);
  return {
    ...head,
    text,
    ...(about === undefined ? {} : { about }),
    ...(anchored ? { anchor: readAnchor(reader) } : {}),
    ...(inner ? { resolved: { value: inner.flag('value'), ...signature(inner) } } : {}),
    ...reader.foreign(),
  };
}

/** Who and when; empty when it was not said. */
export function signature(reader: Reader): { readonly by: string; readonly at: string } {
  return { by: reader.optional('by') ?? '', at: reader.optional('at') ?? '' };
}

function anchorLines(anchor: Anchor | undefined): readonly string[] {
  if (!anchor) return [];
  return [
    ...textLine(2, 'before', anchor.before),
    ...textLine(2, 'quote', anchor.quote),
    ...textLine(2, 'after', anchor.after),
  ];
}

function readAnchor(reader: Reader): Anchor {
  return {
    quote: reader.text('quote'),
    before: reader.text('before'),
    after: reader.text('after'),
    paragraph: reader.count('paragraph'),
  };
}
