import type { DraftRow, Folder, FolderView } from '../../assessment/index.ts';
import { GraphFault, type Item, sharingFaultOf } from '../graph/index.ts';
import { orphansIn } from './find.ts';
import { folderOf } from './folders.ts';
import { inTurn } from './in-turn.ts';
import { draftNameOf, idsOf, isDraft, isSharedFile, keyOf, sharedNameOf } from './names.ts';
import { rowOf } from './row.ts';
import { type Known, Statuses, type StatusReading } from './statuses.ts';

/** The drafts of a folder with how far each has come. Keep one as long as the page lives: it remembers what it has read. */
export class DraftList {
  private readonly statuses: Statuses;

  constructor(private readonly reading: StatusReading) {
    this.statuses = new Statuses(reading);
  }

  /**
   * Lists a folder: the rows first, then each row's status as it is read, two files at a time.
   * @param tell told of each view, the last one complete.
   * @throws SharingFault when the folder can't be listed, or when nothing more can be read; the signal's reason when aborted.
   */
  async list(folder: Folder, tell: (view: FolderView) => void, signal?: AbortSignal): Promise<void> {
    try {
      await new Listing(folder, this.reading, this.statuses, tell, signal).run();
    } catch (error) {
      throw sharingFaultOf(error);
    }
  }
}

/** A file to read, and for which row: the draft's, or undefined for a shared file whose draft is not beside it. */
interface Task {
  readonly file: Item;
  readonly draft: Item | undefined;
}

class Listing {
  private readonly items: Item[] = [];
  /** The shared file beside a draft. */
  private readonly shared = new Map<Item, Item>();
  private readonly rows = new Map<string, DraftRow>();

  constructor(
    private readonly folder: Folder,
    private readonly reading: StatusReading,
    private readonly statuses: Statuses,
    private readonly tell: (view: FolderView) => void,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async run(): Promise<void> {
    const { drive, id } = this.folder;
    for await (const page of this.reading.graph.children(drive, id, this.signal)) {
      this.items.push(...page);
      this.pair();
      for (const draft of this.drafts()) {
        const known = this.statuses.remembered(this.shared.get(draft) ?? draft);
        this.show(draft, draft.name, known?.status ?? 'waiting', false);
      }
      this.say(false);
    }
    // What has been renamed in one place only is paired first: it saves fetching the whole draft.
    await this.read(orphansIn(this.items).map((file) => ({ file, draft: undefined })));
    const waiting = this.drafts().filter((draft) => this.rows.get(keyOf(draft))?.status === 'waiting');
    await this.read(waiting.map((draft) => ({ file: this.shared.get(draft) ?? draft, draft })));
    this.say(true);
  }

  private drafts(): readonly Item[] {
    return this.items.filter(isDraft);
  }

  /** Finds the shared file that lies beside each draft. */
  private pair(): void {
    const named = new Map(this.items.filter(isSharedFile).map((item) => [item.name.toLowerCase(), item]));
    for (const draft of this.drafts()) {
      const file = named.get(sharedNameOf(draft.name).toLowerCase());
      if (file) this.shared.set(draft, file);
    }
  }

  private async read(tasks: readonly Task[]): Promise<void> {
    await inTurn(
      tasks,
      async (task) => {
        const { file } = task;
        const known = await this.statuses.of(file, isSharedFile(file), this.signal);
        await this.place(task, known);
        this.say(false);
      },
      ({ draft }) => {
        if (draft) this.show(draft, draft.name, 'unknown', false);
        this.say(false);
      },
      this.signal,
    );
  }

  private async place({ file, draft }: Task, known: Known): Promise<void> {
    if (draft) return this.show(draft, draft.name, known.status, false);
    const own = this.items.find((item) => isDraft(item) && keyOf(item) === known.draft);
    if (own) return this.show(own, own.name, known.status, false);
    if (known.draft && (await this.exists(known.draft))) return;
    this.show(file, draftNameOf(file.name), known.status, true);
  }

  /** Whether the draft lives on in another place, where its own row is. */
  private async exists(key: string): Promise<boolean> {
    const ids = idsOf(key);
    if (!ids) return false;
    try {
      return (await this.reading.graph.item(ids.drive, ids.id, this.signal)) !== null;
    } catch (error) {
      if (error instanceof GraphFault && error.kind === 'refused') return error.status === 403;
      throw error;
    }
  }

  private show(item: Item, name: string, status: DraftRow['status'], orphan: boolean): void {
    this.rows.set(keyOf(item), rowOf(item, name, status, orphan));
  }

  private say(complete: boolean): void {
    this.signal?.throwIfAborted();
    const folders = this.items.filter(({ kind }) => kind === 'folder').map(folderOf);
    const byName = new Intl.Collator(this.reading.locale, { numeric: true });
    this.tell({
      folder: this.folder,
      folders: folders.sort((a, b) => byName.compare(a.name, b.name)),
      drafts: [...this.rows.values()].sort((a, b) => byName.compare(a.name, b.name)),
      complete,
    });
  }
}
