import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import {
  type Assessment,
  DocumentFault,
  type DraftState,
  type FaultCode,
  merge,
  type Sharing,
  type Stored,
} from '../../src/assessment/index.ts';
import type { Checklist } from '../../src/engine/index.ts';
import type { Anchor, Comment, DraftText, Passage } from '../../src/evidence/index.ts';
import {
  applied,
  type Decision,
  type HeldSummary,
  heldItem,
  type Laid,
  type Place,
  type Placed,
  type SummarySize,
} from '../../src/summary/index.ts';
import { type ChecklistChoice, type OtherDocument, Pane, type PaneDocument } from '../../src/ui/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';
import { swedish } from './swedish.ts';

const named = (text: string) => ({ sv: text, en: `${text} (en)` });

export const list: Checklist = {
  ...checklist(
    [
      {
        ...group('kedja', 1, [
          { ...criterion('inkop', 1), title: named('Inköp') },
          { ...criterion('floden', 3), title: named('Flöden') },
        ]),
        title: named('Värdekedjor'),
      },
    ],
    [{ ...gate('klimat'), title: named('Klimat') }],
  ),
  title: named('Projektstöd'),
};

// A pane in jsdom on a busy machine takes its time.
jest.setTimeout(30_000);

/** The time that it is in these tests. */
export const now = '2026-11-24T09:00:00.000Z';

/** What a document holds. Two panes on one document share it. */
export class Memory {
  stored: Stored = { kind: 'none' };
  text: DraftText = { paragraphs: [] };
  comments: readonly Comment[] = [];
  held: readonly HeldSummary[] = [];
  state: DraftState = { locked: null, signed: false, tracking: false, language: null };
}

/** A document as one pane sees it: it keeps what it is given, or fails as it is told to. */
export class MemoryDocument implements PaneDocument {
  readonly writes: Assessment[] = [];
  readonly laid: Laid[] = [];
  readonly shown: Passage[] = [];
  selection: Anchor | null = null;
  /** Why every write fails, while it is set. */
  fail: FaultCode | undefined;
  /** Why the assessment can't be read, while it is set. */
  readFail: FaultCode | undefined;
  /** Why comments are neither read nor written, while it is set. */
  commentsFail: FaultCode | undefined;
  /** How many writes are under way at this moment, and the most there have been. */
  running = 0;
  most = 0;
  reads = 0;
  /** Writes of the assessment, those that failed among them. */
  tries = 0;

  constructor(readonly memory = new Memory()) {}

  get stored() {
    return this.memory.stored;
  }
  set stored(stored) {
    this.memory.stored = stored;
  }
  get text() {
    return this.memory.text;
  }
  set text(text) {
    this.memory.text = text;
  }
  get comments() {
    return this.memory.comments;
  }
  set comments(comments) {
    this.memory.comments = comments;
  }
  get held() {
    return this.memory.held;
  }
  set held(held) {
    this.memory.held = held;
  }
  get state() {
    return this.memory.state;
  }
  set state(state) {
    this.memory.state = state;
  }

  async readState(): Promise<DraftState> {
    return this.memory.state;
  }

  async readAssessment(): Promise<Stored> {
    this.reads++;
    this.refuse(this.readFail ?? null);
    return this.memory.stored;
  }

  async writeAssessment(assessment: Assessment): Promise<Assessment> {
    this.tries++;
    this.most = Math.max(this.most, ++this.running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.running--;
    this.refuse();
    const there = this.memory.stored;
    const merged = there.kind === 'found' ? merge(assessment, there.assessment) : assessment;
    this.writes.push(merged);
    this.memory.stored = { kind: 'found', assessment: merged };
    return merged;
  }

  async readText(): Promise<DraftText> {
    return this.memory.text;
  }

  async selected(): Promise<Anchor | null> {
    return this.selection;
  }

  async show(passage: Passage): Promise<boolean> {
    const { start, end } = passage;
    const { paragraphs } = this.memory.text;
    const [first, last] = [paragraphs[start.paragraph], paragraphs[end.paragraph]];
    if (!first || !last || end.offset > last.text.length) return false;
    this.shown.push(passage);
    return true;
  }

  async readComments(): Promise<readonly Comment[]> {
    if (this.commentsFail) throw new DocumentFault(this.commentsFail, 'as told');
    return this.memory.comments;
  }

  async addComment(passage: Passage, text: DraftText, words: string, by: string): Promise<void> {
    this.refuse(this.commentsFail ?? this.fail);
    const id = `comment-${this.memory.comments.length + 1}`;
    const anchor: Anchor = {
      quote: wordsOf(text, passage),
      before: '',
      after: '',
      paragraph: passage.start.paragraph,
    };
    const comment: Comment = { id, by, at: now, text: words, resolved: false, replies: [], anchor };
    this.memory.comments = [...this.memory.comments, comment];
  }

  async replyTo(id: string, words: string, by: string): Promise<void> {
    this.refuse(this.commentsFail ?? this.fail);
    this.memory.comments = this.memory.comments.map((comment) =>
      comment.id === id
        ? { ...comment, replies: [...comment.replies, { by, at: now, text: words }] }
        : comment,
    );
  }

  async resolveComment(id: string, resolved: boolean): Promise<void> {
    this.refuse(this.commentsFail ?? this.fail);
    this.memory.comments = this.memory.comments.map((comment) =>
      comment.id === id ? { ...comment, resolved } : comment,
    );
  }

  async readSummaries(): Promise<readonly HeldSummary[]> {
    return this.memory.held;
  }

  async writeSummary(laid: Laid, place: Place, decide: (held: HeldSummary) => Decision): Promise<Placed> {
    this.refuse();
    this.laid.push(laid);
    const there = this.memory.held.find(({ size }) => size === laid.size);
    if (!there) {
      this.memory.held = [...this.memory.held, { size: laid.size, items: laid.items.map(heldItem) }];
      return place === 'auto' ? { kind: 'heading', heading: 'Hållbarhet' } : { kind: place };
    }
    const decision = decide(there);
    if (decision.kind === 'ask') return { kind: 'asked', handEdits: decision.handEdits };
    const updated = applied(there, decision.edits);
    this.memory.held = this.memory.held.map((one) => (one === there ? updated : one));
    return { kind: 'updated' };
  }

  async removeSummary(size: SummarySize): Promise<void> {
    this.refuse();
    this.memory.held = this.memory.held.filter((one) => one.size !== size);
  }

  private refuse(code: FaultCode | null | undefined = this.fail): void {
    if (code) throw new DocumentFault(code, 'as told');
  }
}

/** A draft's text from its paragraphs; a text that begins with # is a heading. */
export function draftText(...paragraphs: string[]): DraftText {
  return {
    paragraphs: paragraphs.map((text) => ({
      text: text.replace(/^# /, ''),
      ...(text.startsWith('# ') ? { level: 1 } : {}),
      inTable: false,
      ours: false,
    })),
  };
}

function wordsOf(text: DraftText, { start, end }: Passage): string {
  return text.paragraphs
    .slice(start.paragraph, end.paragraph + 1)
    .map((paragraph, i, all) =>
      paragraph.text.slice(i === 0 ? start.offset : 0, i === all.length - 1 ? end.offset : undefined),
    )
    .join('\n');
}

/** Files outside the document: what the officer opens, and what is kept beside it. */
export class Others {
  readonly saved: { readonly name: string; readonly xml: string }[] = [];
  /** What each file holds, by its name; a fault when it can't be opened. */
  readonly files = new Map<string, Stored | DocumentFault>();

  readonly openOther = async (file: File): Promise<OtherDocument> => {
    const stored = this.files.get(file.name);
    if (!stored || stored instanceof DocumentFault)
      throw stored ?? new DocumentFault('notZip', 'no such file');
    return { file: file.name, fingerprint: 'f'.repeat(64), stored };
  };
}

export function openPane(
  document: MemoryDocument,
  preferences = new Map<string, string>(),
  others = new Others(),
  sharing?: Sharing,
  choice: ChecklistChoice = { ...list, load: async () => list },
) {
  const user = userEvent.setup();
  const view = render(
    <Pane
      document={document}
      checklists={[choice]}
      catalogue={swedish}
      theme="light"
      preferences={{
        read: (key) => preferences.get(key),
        write: (key, value) => preferences.set(key, value),
      }}
      now={() => new Date(now)}
      openOther={others.openOther}
      saveBeside={(name, xml) => others.saved.push({ name, xml })}
      {...(sharing ? { sharing } : {})}
    />,
  );
  return { user, others, ...view };
}
