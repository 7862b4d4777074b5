import {
  type Assessment,
  type Found,
  merge,
  type Person,
  type SharedAssessment,
  withShared,
} from '../../assessment/index.ts';
import { type Graph, GraphFile, type Item, type Spot } from '../graph/index.ts';
import type { Keep } from '../sync/keep.ts';
import type { Remote } from '../sync/remote.ts';
import type { ReadShared } from './content.ts';
import { findShared } from './find.ts';
import { Lookup } from './lookup.ts';
import { draftNameOf, keyOf } from './names.ts';

/** What begins to follow a shared file. */
export interface Starting {
  readonly remote: Remote;
  readonly person: Person;
  readonly keep: Keep;
  readonly now: () => Date;
  readonly found: Found | null;
  /** Given at once; null when there is nothing to give. Without anything to keep no file is made. */
  readonly assessment: Assessment | null;
}

export interface Opening {
  readonly graph: Graph;
  readonly person: Person;
  /** Where what is not sent is kept on this machine, for one person and one draft. */
  readonly keep: (key: string) => Keep;
  readonly now: () => Date;
  readonly readShared: ReadShared;
  readonly start: (starting: Starting) => SharedAssessment;
}

/**
 * Opens a draft's shared file, after it has been found or put beside the draft again. It is made when there is something to keep.
 * @param snapshot reads the draft's own assessment.
 */
export async function openDraft(
  draft: Item,
  snapshot: () => Promise<Assessment | null>,
  opening: Opening,
): Promise<SharedAssessment> {
  const reading = once(snapshot);
  const { spot, id, found, brought } = await findShared(
    draft,
    reading,
    new Lookup(opening.graph, opening.readShared),
  );
  const own = id === undefined ? together(await reading(), brought) : brought;
  const file = new GraphFile(opening.graph, spot, id);
  const shared = opened(file, keyOf(draft), found, own, opening);
  keepStamped(shared, file, draft, opening.now);
  // What the draft holds need not be waited for when there is a shared file, and may be missing: then the file speaks for both.
  if (id !== undefined) {
    reading().then(
      (held) => held && shared.give(held),
      () => undefined,
    );
  }
  return shared;
}

/** Opens a shared file whose draft is gone. */
export function openOrphan(item: Item & { readonly parent: string }, opening: Opening): SharedAssessment {
  const spot: Spot = { drive: item.drive, parent: item.parent, name: item.name };
  const file = new GraphFile(opening.graph, spot, item.id);
  const found = { kind: 'draftDeleted', name: draftNameOf(item.name) } as const;
  return opened(file, keyOf(item), found, null, opening);
}

function opened(
  remote: GraphFile,
  key: string,
  found: Found | null,
  assessment: Assessment | null,
  { person, keep, now, start }: Opening,
): SharedAssessment {
  return start({ remote, person, keep: keep(`${person.id}/${key}`), now, found, assessment });
}

/** Sees to it that the assessment says where the draft and the shared file are: by that they are found again. */
function keepStamped(shared: SharedAssessment, file: GraphFile, draft: Item, now: () => Date): void {
  function stamp(): void {
    const { assessment, state } = shared;
    // Only somebody who may write it says so, and only of a file that is there.
    if (!assessment || file.key === undefined || state.seen === null || state.waiting === 'readOnly') return;
    const place = { draft: keyOf(draft), file: file.key, name: draft.name };
    const placed = withShared(assessment, place, now().toISOString());
    if (placed !== assessment) shared.give(placed);
  }
  shared.subscribe(stamp);
  stamp();
}

function together(a: Assessment | null, b: Assessment | null): Assessment | null {
  return a && b ? merge(a, b) : (a ?? b);
}

function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= run();
    return result;
  };
}
