import type { Assessment, DraftState, Stored } from '../../assessment/index.ts';
import type { DocxDraft } from '../../document/docx/index.ts';
import type { DraftDocument } from '../../document/index.ts';
import { type Anchor, type Comment, type DraftText, makeAnchor, type Passage } from '../../evidence/index.ts';
import type { Decision, HeldSummary, Laid, Place, Placed, SummarySize } from '../../summary/index.ts';
import type { TextView } from '../../ui/index.ts';

/** A .docx that is open in the browser: the file's own draft, with the page's eyes for what is selected and shown. */
export class WebDraft implements DraftDocument {
  constructor(
    /** The file's draft; another one once the file has been read anew. */
    private readonly draft: () => DocxDraft,
    private readonly view: () => TextView | null,
    /** Who works in it, as they call themselves. */
    private readonly author: () => string,
    /** Told after each write that may have changed the file. */
    private readonly written: () => void,
  ) {}

  readState(): Promise<DraftState> {
    return this.draft().readState();
  }

  readAssessment(): Promise<Stored> {
    return this.draft().readAssessment();
  }

  writeAssessment(assessment: Assessment): Promise<Assessment> {
    return this.write(this.draft().writeAssessment(assessment));
  }

  readSummaries(): Promise<readonly HeldSummary[]> {
    return this.draft().readSummaries();
  }

  /** The cursor is where the selection in the page's text ends. */
  writeSummary(laid: Laid, place: Place, decide: (held: HeldSummary) => Decision): Promise<Placed> {
    const draft = this.draft();
    draft.author = this.author();
    draft.cursor = this.view()?.selected() ?? undefined;
    return this.write(draft.writeSummary(laid, place, decide));
  }

  removeSummary(size: SummarySize): Promise<void> {
    this.draft().author = this.author();
    return this.write(this.draft().removeSummary(size));
  }

  readText(): Promise<DraftText> {
    return this.draft().readText();
  }

  async selected(): Promise<Anchor | null> {
    const passage = this.view()?.selected();
    return passage ? makeAnchor(await this.readText(), passage) : null;
  }

  async show(passage: Passage): Promise<boolean> {
    return this.view()?.show(passage) ?? false;
  }

  readComments(): Promise<readonly Comment[]> {
    return this.draft().readComments();
  }

  addComment(passage: Passage, text: DraftText, words: string, by: string): Promise<void> {
    return this.write(this.draft().addComment(passage, text, words, by));
  }

  replyTo(id: string, words: string, by: string): Promise<void> {
    return this.write(this.draft().replyTo(id, words, by));
  }

  resolveComment(id: string, resolved: boolean): Promise<void> {
    return this.write(this.draft().resolveComment(id, resolved));
  }

  private async write<T>(work: Promise<T>): Promise<T> {
    const result = await work;
    this.written();
    return result;
  }
}
