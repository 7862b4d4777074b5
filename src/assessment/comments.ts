import { allQuestions, type Checklist } from '../engine/index.ts';
import {
  type Anchor,
  type Comment,
  type DraftText,
  findAnchor,
  overlaps,
  type Passage,
} from '../evidence/index.ts';
import type { Assessment } from './assessment.ts';
import { evidenceOf } from './passages.ts';

const mark = 'Vägval';

/** A comment's text with the label by which it is found again at its criterion or gate. */
export function labelled(title: string, words: string): string {
  return `${mark} · ${title}: ${words}`;
}

/**
 * The criterion or gate that a comment's label names, in either language; undefined when it has no label that this
 * checklist knows. Case and white space may have been edited.
 */
export function criterionOf(commentText: string, checklist: Checklist): string | undefined {
  return labelOf(commentText, checklist)?.id;
}

/** A comment's words without its label; all of them when it has none that this checklist knows. */
export function unlabelled(commentText: string, checklist: Checklist): string {
  return labelOf(commentText, checklist)?.words ?? commentText;
}

/** Reads a label; of two titles that fit, such as "Energy" and "Energy: use", the longer. */
function labelOf(commentText: string, checklist: Checklist) {
  const text = commentText.normalize('NFC');
  const [head] = /^\s*vägval\s*[·•∙.\-–:]\s*/i.exec(text) ?? [];
  if (head === undefined) return undefined;
  const rest = text.slice(head.length);
  let found: { readonly id: string; readonly words: string } | undefined;
  for (const { id, title } of allQuestions(checklist))
    for (const name of [title.sv, title.en]) {
      const words = afterTitle(rest, name);
      if (words !== undefined && (!found || words.length < found.words.length)) found = { id, words };
    }
  return found;
}

/** What follows a title and its colon; undefined when the text does not begin with them. */
function afterTitle(text: string, title: string): string | undefined {
  const pieces = title.normalize('NFC').trim().split(/\s+/);
  const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [start] = new RegExp(`^${escaped.join('\\s+')}\\s*(?::|$)\\s*`, 'i').exec(text) ?? [];
  return start === undefined ? undefined : text.slice(start.length);
}

/**
 * The comments at each criterion and gate that they touch: by their label, or since they stand where its evidence does.
 * Questions without any are left out.
 */
export function touching(
  checklist: Checklist,
  assessment: Assessment,
  comments: readonly Comment[],
  text: DraftText,
): Readonly<Record<string, readonly Comment[]>> {
  const placed = comments.map((comment) => ({
    comment,
    label: criterionOf(comment.text, checklist),
    place: placeOf(text, comment.anchor),
  }));
  const evidence = evidenceOf(assessment)
    .filter(({ fromOrigin }) => !fromOrigin)
    .map(({ to, anchor }) => ({ to, place: placeOf(text, anchor) }));
  const touched = allQuestions(checklist).map(({ id }) => {
    const stands = evidence.flatMap(({ to, place }) => (to === id && place ? [place] : []));
    const touches = placed.filter(
      ({ label, place }) => label === id || (place && stands.some((passage) => overlaps(place, passage))),
    );
    return [id, touches.map(({ comment }) => comment)] as const;
  });
  return Object.fromEntries(touched.filter(([, mine]) => mine.length > 0));
}

function placeOf(text: DraftText, anchor: Anchor | null): Passage | undefined {
  const found = anchor ? findAnchor(text, anchor) : { kind: 'lost' as const };
  return found.kind === 'found' ? found.passage : undefined;
}

/** How many unresolved comments and notes each criterion and gate has. Those without any are left out. */
export function openQuestions(
  assessment: Assessment,
  touched: Readonly<Record<string, readonly Comment[]>>,
): Readonly<Record<string, number>> {
  const open = new Map<string, number>();
  const count = (id: string, more: number) => open.set(id, (open.get(id) ?? 0) + more);
  for (const [id, comments] of Object.entries(touched))
    count(id, comments.filter(({ resolved }) => !resolved).length);
  for (const { to, about, resolved } of assessment.notes) if (!about && !resolved?.value) count(to, 1);
  return Object.fromEntries([...open].filter(([, number]) => number > 0));
}
