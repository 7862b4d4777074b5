import { type Assessment, type Found, type Shared, SharingFault } from '../../assessment/index.ts';
import type { Item, Spot } from '../graph/index.ts';
import type { Lookup } from './lookup.ts';
import { draftNameOf, isDraft, isSharedFile, keyOf, sameName, spotBeside } from './names.ts';

/** Where a draft's shared file is, and what has happened to the two of them. */
export interface Finding {
  /** Where it lies, or where it is to be made. */
  readonly spot: Spot;
  /** undefined when there is none yet. */
  readonly id: string | undefined;
  readonly found: Found | null;
  /** What an earlier shared file held that could not be brought along. */
  readonly brought: Assessment | null;
}

/** At most so many shared files without a draft are read, to see whether one of them is this draft's from before it was renamed. */
const mostOrphans = 20;

/**
 * Finds a draft's shared file, and puts it beside the draft again when one of them has been renamed or moved.
 * @param snapshot reads the draft's own assessment: it is asked for only when no shared file lies beside.
 * @throws GraphFault; SharingFault notFound for a draft that lies in no folder.
 */
export async function findShared(
  draft: Item,
  snapshot: () => Promise<Assessment | null>,
  look: Lookup,
): Promise<Finding> {
  const spot = spotBeside(draft);
  if (!spot) throw new SharingFault('notFound', `${draft.name} lies in no folder`);
  const search = new Search(draft, spot, look);
  // Somebody else may be putting it in its place at the same time: then it is looked for once more.
  for (let round = 0; round < 3; round++) {
    const finding = (await search.beside()) ?? (await search.elsewhere((await snapshot())?.shared));
    if (finding) return finding;
  }
  throw new SharingFault('refused', `the shared file of ${draft.name} can't be put beside it`);
}

class Search {
  private readonly key: string;

  constructor(
    private readonly draft: Item,
    private readonly spot: Spot,
    private readonly look: Lookup,
  ) {
    this.key = keyOf(draft);
  }

  /** null when nothing lies beside, or what lay there was another draft's and has been put beside that. */
  async beside(): Promise<Finding | null> {
    const file = await this.look.graph.named(this.spot);
    if (!file) return null;
    const content = await this.look.read(file);
    const shared = content.kind === 'read' ? content.assessment?.shared : undefined;
    if (!shared || shared.draft === this.key) return this.at(file, null);
    const other = await this.look.byKey(shared.draft);
    if (!other) return this.at(file, { kind: 'moved', name: shared.name });
    if (other !== 'hidden' && shared.file === keyOf(file) && (await this.givenBack(file, other))) return null;
    return this.at(file, { kind: 'copied', name: shared.name });
  }

  /** null when it has to be looked for anew. */
  async elsewhere(shared: Shared | undefined): Promise<Finding | null> {
    if (!shared) return (await this.orphan()) ?? this.none(null);
    if (shared.draft !== this.key) return this.afterCopy(shared);
    const file = await this.ownedBy(shared.file, this.key);
    if (file) return this.brought(file, shared.name);
    return (await this.orphan()) ?? this.none({ kind: 'recreated', name: shared.name });
  }

  /** The document says that it is another draft's: a copy, or the same after a move in which it got a new id. */
  private async afterCopy(shared: Shared): Promise<Finding | null> {
    if (await this.look.byKey(shared.draft)) return this.none({ kind: 'copied', name: shared.name });
    const found = { kind: 'moved', name: shared.name } as const;
    const file = await this.ownedBy(shared.file, shared.draft);
    if (!file) return this.none(found);
    if (file.drive === this.spot.drive) return this.brought(file, shared.name, found);
    const content = await this.look.read(file);
    return { ...this.none(found), brought: content.kind === 'read' ? content.assessment : null };
  }

  /** A shared file in the folder whose own draft is not there, and that says it is this one's: the draft has been renamed. */
  private async orphan(): Promise<Finding | null> {
    const items: Item[] = [];
    for await (const page of this.look.graph.children(this.spot.drive, this.spot.parent)) items.push(...page);
    const orphans = orphansIn(items).slice(0, mostOrphans);
    for (const file of orphans) {
      const content = await this.look.read(file);
      const shared = content.kind === 'read' ? content.assessment?.shared : undefined;
      if (shared?.draft === this.key) return this.brought(file, shared.name);
    }
    return null;
  }

  private async brought(file: Item, name: string, found?: Found): Promise<Finding | null> {
    const moved = await this.look.move(file, this.spot);
    if (moved === 'there' || moved === null) return null;
    return this.at(moved, found ?? { kind: file.parent === this.spot.parent ? 'renamed' : 'moved', name });
  }

  /** A shared file that still lies under the old name of a draft that was renamed, where this draft now has that name. */
  private async givenBack(file: Item, owner: Item): Promise<boolean> {
    const home = spotBeside(owner);
    if (!home || liesAt(file, home)) return false;
    const moved = await this.look.move(file, home);
    return moved !== null && moved !== 'there' && !liesAt(moved, this.spot);
  }

  /** The shared file of that key, when it is there and still that draft's, as far as it can be read. */
  private async ownedBy(key: string, draft: string): Promise<Item | null> {
    const file = await this.look.byKey(key);
    if (!file || file === 'hidden' || file.kind !== 'file') return null;
    const content = await this.look.read(file);
    const owner = content.kind === 'read' ? content.assessment?.shared?.draft : undefined;
    return owner === undefined || owner === draft ? file : null;
  }

  private at(file: Item, found: Found | null): Finding {
    const parent = file.parent ?? this.spot.parent;
    return { spot: { drive: file.drive, parent, name: file.name }, id: file.id, found, brought: null };
  }

  private none(found: Found | null): Finding {
    return { spot: this.spot, id: undefined, found, brought: null };
  }
}

function liesAt({ drive, parent, name }: Item, spot: Spot): boolean {
  return drive === spot.drive && parent === spot.parent && sameName(name, spot.name);
}

/** The shared files whose draft does not lie beside them. */
export function orphansIn(items: readonly Item[]): readonly Item[] {
  const drafts = new Set(items.filter(isDraft).map(({ name }) => name.toLowerCase()));
  return items.filter((item) => isSharedFile(item) && !drafts.has(draftNameOf(item.name).toLowerCase()));
}
