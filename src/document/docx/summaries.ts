import {
  type Decision,
  type Edit,
  type HeldSummary,
  itemsXml,
  type Laid,
  type Look,
  type Place,
  type Placed,
  type SummarySize,
  transitional,
} from '../../summary/index.ts';
import { deletions, editSplices } from './apply-edits.ts';
import { type HeldControl, heldControls, heldSummary } from './held-summary.ts';
import { lookAgain, lookOf } from './look.ts';
import { type MainPart, readMainPart } from './main-part.ts';
import type { DocxPackage } from './package.ts';
import { changedPicture, pictureIdsIn, withoutUnusedPictures, withPicture } from './pictures.ts';
import { type Splice, spliced } from './splice.ts';
import { headingLevel, readStyles, type Style } from './styles.ts';
import { blockInsertion, controlRemoval, controlXml, withFreePictureIds } from './summary-control.ts';
import { summaryPlace } from './summary-place.ts';
import { TrackedChanges } from './tracked-changes.ts';

/** Whose changes are marked, and when, when the document tracks changes. */
export interface Authorship {
  readonly author: string;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  readonly tracking: boolean;
}

/** The summaries that a document has, as they stand. */
export function summariesOf(source: DocxPackage): readonly HeldSummary[] {
  return heldControls(source.text(source.mainPart), source.mainPart).map(heldSummary);
}

/** A package with a summary inserted or updated, and where it is. */
export function withSummary(
  source: DocxPackage,
  laid: Laid,
  place: Place,
  decide: (held: HeldSummary) => Decision,
  authorship: Authorship,
  cursor?: number,
): { readonly source: DocxPackage; readonly placed: Placed } {
  const xml = source.text(source.mainPart);
  const main = readMainPart(xml, source.mainPart);
  const held = heldControls(xml, source.mainPart, main).find(({ control }) => control.size === laid.size);
  if (!held) return inserted(source, main, laid, place, authorship, cursor);
  const decision = decide(heldSummary(held));
  return decision.kind === 'ask'
    ? { source, placed: { kind: 'asked', handEdits: decision.handEdits } }
    : { source: updated(source, main, held, laid, decision.edits, authorship), placed: { kind: 'updated' } };
}

/** A package without a summary: what is tracked as an own insertion goes, accepted text is marked as deleted. */
export function withoutSummary(source: DocxPackage, size: SummarySize, authorship: Authorship): DocxPackage {
  const xml = source.text(source.mainPart);
  const main = readMainPart(xml, source.mainPart);
  const held = heldControls(xml, source.mainPart, main).find(({ control }) => control.size === size);
  if (!held) return source;
  const tracked = trackedChanges(main, authorship);
  const splices =
    tracked && !tracked.isOwnOnly(held.node)
      ? deletions(xml, held.held, { namespace: main.namespace, tracked })
      : [controlRemoval(xml, held.node)];
  return withoutUnusedPictures(withMain(source, splices), pictureIdsIn([held.node]));
}

function inserted(
  source: DocxPackage,
  main: MainPart,
  laid: Laid,
  place: Place,
  authorship: Authorship,
  cursor: number | undefined,
): { readonly source: DocxPackage; readonly placed: Placed } {
  const { at, atCursor, heading } = summaryPlace(main, stylesOf(source), laid.size, place, cursor);
  const pictured = withPictures(source, laid.items, main);
  const look = lookIn(source, main, heading?.level ?? 0);
  const content = withFreePictureIds(itemsXml(laid, look, pictured.ids), main);
  const tracked = trackedChanges(main, authorship);
  const control = controlXml(main, laid.size, tracked ? tracked.inserted(content) : content);
  const splice = blockInsertion(source.text(source.mainPart), main, at, control);
  return {
    source: withMain(pictured.source, [splice]),
    placed: heading
      ? { kind: 'heading', heading: heading.text.trim() }
      : { kind: atCursor ? 'cursor' : 'end' },
  };
}

function updated(
  source: DocxPackage,
  main: MainPart,
  held: HeldControl,
  laid: Laid,
  edits: readonly Edit[],
  authorship: Authorship,
): DocxPackage {
  const xml = source.text(source.mainPart);
  const strict = main.namespace !== transitional;
  let changed = source;
  const splices: Splice[] = [];
  for (const edit of edits) {
    const node = edit.kind === 'picture' ? held.held[edit.at] : undefined;
    if (edit.kind !== 'picture' || node?.kind !== 'picture') continue;
    const change = changedPicture(changed, node.picture, edit.picture, strict);
    changed = change.source;
    splices.push(...change.splices);
  }
  const items = edits.flatMap((edit) => (edit.kind === 'insert' ? [edit.item] : []));
  const pictured = withPictures(changed, items, main);
  const content = held.content ? xml.slice(held.content.inside, held.content.insideEnd) : '';
  const look = lookAgain(lookIn(source, main, levelOf(source, held)), content);
  const mode = { namespace: main.namespace, tracked: trackedChanges(main, authorship) };
  splices.push(...editSplices(xml, held, edits, { laid, look, pictureIds: pictured.ids, main }, mode));
  return withoutUnusedPictures(withMain(pictured.source, splices), pictureIdsIn([held.node]));
}

/** A package with the pictures among some items, and the ids of their relationships by the items' keys. */
function withPictures(source: DocxPackage, items: Laid['items'], main: MainPart) {
  const ids: Record<string, string> = {};
  let now = source;
  for (const item of items) {
    if (item.kind !== 'picture') continue;
    const added = withPicture(now, item.picture.png, main.namespace !== transitional);
    ids[item.key] = added.id;
    now = added.source;
  }
  return { source: now, ids };
}

function withMain(source: DocxPackage, splices: readonly Splice[]): DocxPackage {
  if (splices.length === 0) return source;
  const before = source.text(source.mainPart);
  const xml = spliced(before, splices);
  return xml === before ? source : source.with(new Map([[source.mainPart, xml]]));
}

function trackedChanges(main: MainPart, { tracking, author, at }: Authorship): TrackedChanges | undefined {
  if (!tracking) return undefined;
  return new TrackedChanges({ author, at, namespace: main.namespace, lastMark: main.lastMark });
}

/** The level of the heading above a summary, by the one that the summary itself begins with. */
function levelOf(source: DocxPackage, { held }: HeldControl): number {
  const first = held[0]?.kind === 'paragraph' ? held[0].paragraphs[0] : undefined;
  const properties = first?.children.find(({ local }) => local === 'pPr');
  const style = properties?.children.find(({ local }) => local === 'pStyle')?.tag.value('val');
  return (headingLevel(stylesOf(source), style) ?? 1) - 1;
}

function lookIn(source: DocxPackage, main: MainPart, above: number): Look {
  return lookOf(main.namespace, stylesOf(source), above, main.tableStyles);
}

function stylesOf(source: DocxPackage): ReadonlyMap<string, Style> {
  const part = source.relationships(source.mainPart).find(({ kind }) => kind === 'styles')?.part;
  return part && source.has(part) ? readStyles(source.text(part)) : new Map();
}
