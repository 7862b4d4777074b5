/** A file or a folder as the server keeps it. */
export interface Entry {
  readonly id: string;
  name: string;
  /** The folder's id; undefined for the root. */
  parent: string | undefined;
  /** undefined for a folder. */
  bytes: Uint8Array | undefined;
  /** Grows with each change, of the name too. */
  version: number;
  by: string;
}

/** The files of one drive, in memory. Names are the same whatever the case of their letters. */
export class Tree {
  readonly drive = 'b!drive';
  readonly root: Entry = {
    id: 'root-id',
    name: 'root',
    parent: undefined,
    bytes: undefined,
    version: 1,
    by: '',
  };
  protected readonly entries = new Map([[this.root.id, this.root]]);
  private made = 0;

  byId(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  named(parent: string, name: string): Entry | undefined {
    return this.in(parent).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  in(parent: string): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.parent === parent);
  }

  /** By names from the root, with slashes between. */
  at(path: string): Entry | undefined {
    let entry: Entry | undefined = this.root;
    for (const name of path.split('/')) entry = entry && this.named(entry.id, name);
    return entry;
  }

  pathOf({ parent, name }: Entry): string {
    const above = parent === undefined ? undefined : this.byId(parent);
    return above ? `${this.pathOf(above)}/${name}` : '';
  }

  add(parent: string, name: string, bytes: Uint8Array | undefined, by: string): Entry {
    const entry: Entry = { id: this.newId(), name, parent, bytes, version: 1, by };
    this.entries.set(entry.id, entry);
    return entry;
  }

  /** No id is given twice. */
  protected newId(): string {
    return `01ITEM${++this.made}`;
  }

  /** Makes the folders that are missing. */
  folder(names: readonly string[]): Entry {
    return names.reduce(
      (above, name) => this.named(above.id, name) ?? this.add(above.id, name, undefined, ''),
      this.root,
    );
  }

  write(entry: Entry, bytes: Uint8Array, by: string): void {
    Object.assign(entry, { bytes, version: entry.version + 1, by });
  }

  /** Gives it another name, or puts it in another folder. */
  place(entry: Entry, parent: string, name: string, by: string): void {
    Object.assign(entry, { name, parent, version: entry.version + 1, by });
  }

  remove(entry: Entry): void {
    this.entries.delete(entry.id);
  }

  /** Sees what has happened to the files in other ways. */
  refresh(): void {}
}
