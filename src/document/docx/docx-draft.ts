import {
  type Assessment,
  DocumentFault,
  type DraftState,
  merge,
  type Stored,
  writeXml,
} from '../../assessment/index.ts';
import { type Anchor, type Comment, type DraftText, type Passage, quoteOf } from '../../evidence/index.ts';
import {
  type Decision,
  type HeldSummary,
  type Laid,
  type Place,
  type Placed,
  type SummarySize,
  transitional,
} from '../../summary/index.ts';
import type { DraftDocument } from '../draft.ts';
import { readComments } from './comments/read-comments.ts';
import { type NewComment, withComment, withReply, withResolved } from './comments/write-comments.ts';
import { heldAssessments, withCustomXml, withoutCustomXml } from './custom-xml.ts';
import { languageOf } from './language.ts';
import { namespaceOf, readMainPart } from './main-part.ts';
import { type DocxPackage, openDocx } from './package.ts';
import { readSettings } from './settings.ts';
import { type Authorship, summariesOf, withoutSummary, withSummary } from './summaries.ts';

export interface DocxOptions {
  /** In whose name changes are tracked and comments made. */
  readonly author?: string;
  readonly now?: () => Date;
}

/** A draft in a .docx file that is held in memory. Nothing is written anywhere: `toBytes` gives the file as it stands. */
export class DocxDraft implements DraftDocument {
  /** In whose name changes are tracked. */
  author: string;
  /** What is selected in it by whoever shows it. */
  cursor: Passage | undefined;
  private readonly now: () => Date;

  private constructor(
    private source: DocxPackage,
    options: DocxOptions,
  ) {
    this.author = options.author ?? '';
    this.now = options.now ?? (() => new Date());
  }

  /** @throws DocumentFault with the reason why it can't be opened. */
  static open(bytes: Uint8Array, options: DocxOptions = {}): DocxDraft {
    return new DocxDraft(openDocx(bytes), options);
  }

  /** The package as it stands: another object after each change. */
  get file(): DocxPackage {
    return this.source;
  }

  async readState(): Promise<DraftState> {
    const { locked, tracking } = readSettings(this.source);
    const { languages } = readMainPart(this.source.text(this.source.mainPart), this.source.mainPart);
    return { locked, tracking, signed: this.signed, language: languageOf(this.source, languages) };
  }

  async readAssessment(): Promise<Stored> {
    const held = heldAssessments(this.source);
    const merged = mergedOf(held.map(({ stored }) => stored));
    return merged ? { kind: 'found', assessment: merged } : (held[0]?.stored ?? { kind: 'none' });
  }

  async writeAssessment(assessment: Assessment): Promise<Assessment> {
    this.refuseLocked();
    const held = heldAssessments(this.source).filter(({ stored }) => stored.kind === 'found');
    const before = mergedOf(held.map(({ stored }) => stored));
    const merged = before ? merge(before, assessment) : assessment;
    const xml = writeXml(merged);
    const [kept, ...others] = held;
    let source = others.reduce((now, { part }) => withoutCustomXml(now, part), this.source);
    if (!kept) source = withCustomXml(source, xml, this.namespace() !== transitional);
    else if (kept.xml !== xml) source = source.with(new Map([[kept.part, xml]]));
    this.source = source;
    const now = await this.readAssessment();
    if (now.kind !== 'found') throw new DocumentFault('notKept', 'the assessment is not there after writing');
    return now.assessment;
  }

  async readSummaries(): Promise<readonly HeldSummary[]> {
    return summariesOf(this.source);
  }

  /** A file has no cursor of its own: without {@link cursor}, `cursor` is the same as `auto`. */
  async writeSummary(laid: Laid, place: Place, decide: (held: HeldSummary) => Decision): Promise<Placed> {
    const at = this.cursor && this.source.body().locate(this.cursor)?.end.at;
    const { source, placed } = withSummary(this.source, laid, place, decide, this.authorship(), at);
    this.source = source;
    return placed;
  }

  async removeSummary(size: SummarySize): Promise<void> {
    this.source = withoutSummary(this.source, size, this.authorship());
  }

  async readText(): Promise<DraftText> {
    return this.source.body();
  }

  /** A file has no selection. */
  async selected(): Promise<Anchor | null> {
    return null;
  }

  /** A file has no view. */
  async show(): Promise<boolean> {
    return false;
  }

  async readComments(): Promise<readonly Comment[]> {
    return readComments(this.source, this.source.body());
  }

  /** @throws DocumentFault `notKept` when the passage is not in the document any more. */
  async addComment(passage: Passage, text: DraftText, words: string, by: string): Promise<void> {
    const comment = this.newComment(words, by);
    const body = this.source.body();
    const spots = body.locate(passage);
    if (!spots || quoteOf(body, passage) !== quoteOf(text, passage)) {
      throw new DocumentFault('notKept', 'the passage is not there');
    }
    this.source = withComment(this.source, spots.start, spots.end, comment);
  }

  async replyTo(id: string, words: string, by: string): Promise<void> {
    this.source = withReply(this.source, id, this.newComment(words, by));
  }

  async resolveComment(id: string, resolved: boolean): Promise<void> {
    this.refuseLocked();
    this.source = withResolved(this.source, id, resolved);
  }

  toBytes(): Uint8Array {
    return this.source.toBytes();
  }

  /** True when the file has a digital signature, which any change breaks. */
  private get signed(): boolean {
    return (
      this.source.relationships('').some(({ kind }) => kind === 'origin') ||
      this.source.names().some((name) => name.startsWith('_xmlsignatures/'))
    );
  }

  private namespace(): string {
    return namespaceOf(this.source.text(this.source.mainPart));
  }

  private newComment(words: string, by: string): NewComment {
    const { at } = this.authorship();
    return { words, by, at, namespace: this.namespace(), styles: this.source.styleSheet().styles };
  }

  /** What a write is made with. @throws DocumentFault when the document refuses it. */
  private authorship(): Authorship {
    this.refuseLocked();
    const at = this.now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    return { author: this.author || 'Vägval', at, tracking: readSettings(this.source).tracking };
  }

  private refuseLocked(): void {
    const { locked } = readSettings(this.source);
    if (locked) throw new DocumentFault(locked, 'the settings do not allow changes');
  }
}

function mergedOf(stored: readonly Stored[]): Assessment | undefined {
  const found = stored.flatMap((one) => (one.kind === 'found' ? [one.assessment] : []));
  return found.length === 0 ? undefined : found.reduce(merge);
}
