import type { Assessment } from '../assessment.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingInOrder } from '../meeting/merge.ts';
import { merge } from '../merge.ts';
import { compareText } from '../order.ts';
import type { Stored } from '../store.ts';
import { isOwn, lines, Unreadable } from './element.ts';
import { decisionLines, meetingElement, participantLines, revealLines, voteLines } from './meeting.ts';
import { readRoot } from './read.ts';
import { attributesXml, elementsOf, parseXml, type XmlElement } from './tree.ts';
import { checklistLines, headAttributes, type Lines, recordLines } from './write.ts';

/**
 * An assessment as separate records, each an XML element of its own: who last changed it and by which checklist, each answer,
 * each vote, each change and so on. Pieces of several copies, put together with {@link assembled}, are those copies merged, also when
 * some that a newer one has replaced are still among them.
 */
export function piecesOf(assessment: Assessment): readonly string[] {
  return [headLines(assessment), ...recordLines(assessment, meetingPieces)].map((piece) =>
    piece.map((line) => line.trimStart()).join('\n'),
  );
}

/** Who last changed it, the checklist, and what a newer version has beside all that is known. */
function headLines(assessment: Assessment): Lines {
  return [
    `<v:head${attributesXml(headAttributes(assessment))}>`,
    ...checklistLines(assessment),
    ...assessment.foreign.elements,
    '</v:head>',
  ];
}

/** The meeting's own element, and one around each thing in it that somebody has written. */
function meetingPieces(meeting: Meeting): readonly Lines[] {
  const { id, participants, votes, reveals, decisions } = meeting;
  const within = [
    ...participants.map(participantLines),
    ...votes.map(voteLines),
    ...reveals.map(revealLines),
    ...decisions.map(decisionLines),
  ];
  return [meetingElement(meeting, []), ...within.map((one) => lines(1, 'meeting', { id }, one))];
}

/**
 * Puts pieces together, of any number of copies and in any order. Several versions of one thing are merged.
 * @returns `none` without pieces; `damaged` when one of them can't be read, or who last changed it is missing.
 */
export function assembled(pieces: readonly string[]): Stored {
  if (pieces.length === 0) return { kind: 'none' };
  try {
    const different = [...new Set(pieces)];
    const isHead = (piece: string) => piece.startsWith('<v:head');
    const heads = different.filter(isHead).map(parseXml);
    const [first] = heads;
    if (!first) throw new Unreadable('nothing tells which checklist it was made with');
    const records = different.filter((piece) => !isHead(piece));
    const layers = layersOf(elementsIn(records, heads), bare(first));
    const copies = [...heads.map(asRoot).map(readRoot), ...layers.map(readRoot).map(inOrder)];
    // Merged with a head a layer is in order, and without the changes that another stands for.
    return { kind: 'found', assessment: copies.reduce(merge) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'damaged', reason, xml: pieces.join('\n') };
  }
}

/** The element of each piece. Prefixes that a newer version has declared for the whole hold in each. */
function elementsIn(pieces: readonly string[], heads: readonly XmlElement[]): readonly XmlElement[] {
  const declared = heads.flatMap(({ attributes }) =>
    Object.entries(attributes).filter(([name]) => name.startsWith('xmlns')),
  );
  const start = attributesXml(Object.fromEntries(declared));
  const elements = elementsOf(parseXml(`<v:pieces${start}>${pieces.join('\n')}</v:pieces>`));
  if (elements.length !== pieces.length) throw new Unreadable('a piece is not one element');
  return elements;
}

/** Assessments in which nothing is there twice: of things with several versions each layer has one. */
function layersOf(elements: readonly XmlElement[], head: XmlElement): readonly XmlElement[] {
  const layers = [new Layer(head)];
  for (const element of elements) add(element, layers, head);
  return layers.map((layer) => layer.root());
}

/** A head without what a newer version has in it: that is said once, by the head itself. */
function bare(head: XmlElement): XmlElement {
  const { by = '', at = '' } = head.attributes;
  return {
    ...head,
    attributes: { by, at },
    children: elementsOf(head).filter((child) => isOwn(child, 'checklist')),
  };
}

function asRoot(head: XmlElement): XmlElement {
  return { ...head, name: 'v:assessment', local: 'assessment' };
}

/** What does not depend on the order in which pieces came: meetings in order, and so records of kinds that this version does not know. */
function inOrder(assessment: Assessment): Assessment {
  const { attributes, elements } = assessment.foreign;
  return {
    ...assessment,
    meetings: assessment.meetings.map(meetingInOrder),
    foreign: { attributes, elements: [...new Set(elements)].sort(compareText) },
  };
}

function add(element: XmlElement, layers: Layer[], head: XmlElement): void {
  for (const layer of layers) if (layer.add(element)) return;
  const layer = new Layer(head);
  layer.add(element);
  layers.push(layer);
}

/** One assessment as it grows out of pieces. */
class Layer {
  private readonly there = new Set<string>();
  private readonly others: XmlElement[] = [];
  private readonly meetings = new Map<string, XmlElement[]>();

  constructor(private readonly head: XmlElement) {}

  /** @returns false when another version of it is there already. */
  add(element: XmlElement): boolean {
    const key = identityOf(element);
    if (key !== undefined && this.there.has(key)) return false;
    if (key !== undefined) this.there.add(key);
    const { id = '' } = element.attributes;
    if (!isOwn(element, 'meeting')) this.others.push(element);
    else this.meetings.set(id, [...(this.meetings.get(id) ?? []), element]);
    return true;
  }

  root(): XmlElement {
    const meetings = [...this.meetings.values()].map(joined);
    const children = [...this.head.children, ...this.others, ...meetings];
    return { ...asRoot(this.head), children };
  }
}

/** The parts of one meeting as one element; at most one of them says more than which meeting it is. */
function joined(parts: readonly XmlElement[]): XmlElement {
  const [first] = parts as [XmlElement, ...XmlElement[]];
  const attributes = Object.assign({}, ...parts.map((part) => part.attributes));
  return { ...first, attributes, children: parts.flatMap(({ children }) => children) };
}

/** What may be there once in an assessment; undefined for what may be there any number of times. */
function identityOf(element: XmlElement): string | undefined {
  const { local, attributes } = element;
  if (local !== 'meeting') {
    const name = identifying[local];
    return name === undefined ? undefined : JSON.stringify([local, attributes[name] ?? '']);
  }
  const within = elementsOf(element).find((child) => withinMeeting.includes(child.local));
  const { rater, to } = within?.attributes ?? {};
  return JSON.stringify([local, attributes.id, within?.local ?? '', rater ?? '', to ?? '']);
}

/** By which attribute a record is told from others of its kind. */
const identifying: Readonly<Record<string, string | undefined>> = {
  origin: '',
  shared: '',
  fact: 'name',
  answer: 'to',
  evidence: 'id',
  note: 'id',
  inserted: 'size',
};

const withinMeeting: readonly string[] = ['participant', 'vote', 'reveal', 'decision'];
