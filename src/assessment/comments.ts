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
  const text = plain(commentText);
  const label = /^v[äa]gval ?[·•∙.\-–:] ?/.exec(text)?.[0];
  if (label === undefined) return undefined;
  const rest = text.slice(label.length);
  let found: { readonly id: string; readonly length: number } | undefined;
  for (const { id, title } of allQuestions(checklist))
    for (const name of [plain(title.sv), plain(title.en)]) {
      const named = rest.startsWith(name) && /^ ?(:|$)/.test(rest.slice(name.length));
      if (named && name.length > (found?.length ?? 0)) found = { id, length: name.length };
    }
  return found?.id;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
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
  for (const { to, resolved } of assessment.notes) if (!resolved?.value) count(to, 1);
  return Object.fromEntries([...open].filter(([, number]) => number > 0));
}
