import { DocxDraft } from '../../document/docx/index.ts';
import type { DraftText } from '../../evidence/index.ts';
import type { FileState, TextView } from '../../ui/index.ts';
import { localPreferences } from '../preferences.ts';
import { downloadDocument, type FileHandle, writeBack } from './disk.ts';
import { rescues } from './rescue.ts';
import { WebDraft } from './web-draft.ts';

/** What the page shows of an open file. */
export interface Shown {
  readonly state: FileState;
  readonly text: DraftText;
}

const rest = 400;

/**
 * A .docx that is open in the browser. Once the person has saved to the file, later changes are written to it as they are
 * made; until then a copy is kept by the browser. A file that another program has changed in the meantime is never written
 * over: the assessment is merged into what is there now.
 */
export class OpenFile {
  readonly id: string;
  readonly draft: WebDraft;
  private view: TextView | null = null;
  private shown: Shown;
  private known: number;
  private follows = false;
  private saving: Promise<void> = Promise.resolve();
  private source: unknown;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  private constructor(
    readonly name: string,
    readonly handle: FileHandle | null,
    private docx: DocxDraft,
    text: DraftText,
    { id, lastModified, changed }: { id: string; lastModified: number; changed: boolean },
  ) {
    this.id = id;
    this.known = lastModified;
    this.source = docx.file;
    this.shown = { state: { kind: changed ? 'changed' : 'unchanged' }, text };
    this.draft = new WebDraft(
      () => this.docx,
      () => this.view,
      () => localPreferences.read('name') ?? '',
      () => void this.written(),
    );
  }

  /** @throws DocumentFault with the reason why it can't be opened. */
  static async open(
    name: string,
    bytes: Uint8Array,
    handle: FileHandle | null,
    how: { id: string; lastModified: number; changed: boolean },
  ): Promise<OpenFile> {
    const docx = DocxDraft.open(bytes);
    return new OpenFile(name, handle, docx, await docx.readText(), how);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Shown => this.shown;

  /** Takes the page's view of the text. */
  readonly watch = (view: TextView | null): void => {
    this.view = view;
  };

  /** Writes to the file, or downloads a copy where that can't be. One at a time: a second waits for the first. */
  readonly save = (): Promise<void> => {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.saveNow());
    return this.saving;
  };

  private async saveNow(): Promise<void> {
    if (!this.handle) {
      downloadDocument(this.name, this.docx.toBytes());
      this.tell({ kind: 'downloaded', at: new Date() });
    } else {
      this.tell({ kind: 'saving' });
      try {
        const taken = await this.takeIn(this.handle);
        const bytes = this.docx.toBytes();
        this.known = await writeBack(this.handle, bytes);
        this.follows = true;
        this.tell({ kind: 'saved', at: new Date(), taken });
      } catch {
        this.follows = false;
        this.tell({ kind: 'refused' });
        await this.rescue();
        return;
      }
    }
    await rescues.drop(this.id);
  }

  /** Forgets the file; what was not saved is gone. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    await rescues.drop(this.id);
  }

  /** After a write: the text is read anew, and the change goes to the file or to the browser's copy. */
  private async written(): Promise<void> {
    if (this.docx.file === this.source) return;
    this.source = this.docx.file;
    this.shown = { ...this.shown, text: await this.docx.readText() };
    this.tell({ kind: 'changed' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void (this.follows ? this.save() : this.rescue()), rest);
  }

  private rescue(): Promise<void> {
    const { id, name, handle, known: lastModified } = this;
    return rescues.keep(id, { name, handle, lastModified, bytes: this.docx.toBytes(), at: new Date() });
  }

  private tell(state: FileState): void {
    this.shown = { ...this.shown, state };
    for (const listener of this.listeners) listener();
  }

  /** Puts the assessment into the file as it is on the disk, when another program has changed that. */
  private async takeIn(handle: FileHandle): Promise<boolean> {
    const file = await handle.getFile();
    if (file.lastModified === this.known) return false;
    const mine = await this.docx.readAssessment();
    const theirs = DocxDraft.open(new Uint8Array(await file.arrayBuffer()));
    if (mine.kind === 'found') await theirs.writeAssessment(mine.assessment);
    this.docx = theirs;
    this.source = theirs.file;
    this.shown = { ...this.shown, text: await theirs.readText() };
    return true;
  }
}
