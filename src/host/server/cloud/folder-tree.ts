import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Entry, Tree } from './tree.ts';

/** The files of a folder on the disk as a drive. What is changed there by hand is seen; ids are as long as the program runs. */
export class FolderTree extends Tree {
  /** When each file was last changed, as it is known, by its id. */
  private readonly times = new Map<string, number>();

  /** @param disk the folder; made when it is not there. */
  constructor(private readonly disk: string) {
    super();
    mkdirSync(disk, { recursive: true });
    this.refresh();
  }

  override refresh(): void {
    for (const entry of [...this.entries.values()])
      if (entry !== this.root && !existsSync(this.fileOf(entry))) super.remove(entry);
    this.look(this.root);
  }

  override add(parent: string, name: string, bytes: Uint8Array | undefined, by: string): Entry {
    const entry = super.add(parent, name, bytes, by);
    this.keep(entry);
    return entry;
  }

  override write(entry: Entry, bytes: Uint8Array, by: string): void {
    super.write(entry, bytes, by);
    this.keep(entry);
  }

  override place(entry: Entry, parent: string, name: string, by: string): void {
    const before = this.fileOf(entry);
    super.place(entry, parent, name, by);
    renameSync(before, this.fileOf(entry));
  }

  override remove(entry: Entry): void {
    rmSync(this.fileOf(entry), { recursive: true, force: true });
    super.remove(entry);
  }

  private fileOf(entry: Entry): string {
    return path.join(this.disk, this.pathOf(entry));
  }

  private keep(entry: Entry): void {
    const file = this.fileOf(entry);
    if (entry.bytes) writeFileSync(file, entry.bytes);
    else mkdirSync(file, { recursive: true });
    this.times.set(entry.id, statSync(file).mtimeMs);
  }

  private look(above: Entry): void {
    for (const found of readdirSync(this.fileOf(above), { withFileTypes: true })) {
      const file = path.join(this.fileOf(above), found.name);
      const changed = statSync(file).mtimeMs;
      const known = this.named(above.id, found.name);
      if (found.isDirectory()) this.look(known ?? this.seen(above, found.name, undefined, changed));
      else if (!known) this.seen(above, found.name, readFileSync(file), changed);
      else if (this.times.get(known.id) !== changed) {
        super.write(known, readFileSync(file), known.by);
        this.times.set(known.id, changed);
      }
    }
  }

  private seen(above: Entry, name: string, bytes: Uint8Array | undefined, changed: number): Entry {
    const entry = super.add(above.id, name, bytes, '');
    this.times.set(entry.id, changed);
    return entry;
  }
}
