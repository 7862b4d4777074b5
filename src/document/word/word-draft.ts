import type { Assessment, DraftState, Stored } from '../../assessment/index.ts';
import type { Anchor, Comment, DraftText, Passage } from '../../evidence/index.ts';
import type { Decision, HeldSummary, Laid, Place, Placed, SummarySize } from '../../summary/index.ts';
import type { DraftDocument } from '../draft.ts';
import { keepAssessment, storedIn } from './assessment-parts.ts';
import { WordComments } from './comments.ts';
import { customXml } from './custom-xml.ts';
import { readText, selected, show } from './passages.ts';
import { baseSet, runWord } from './run.ts';
import { WordState } from './state.ts';
import { readSummaries, remove, type Writing, write } from './summary/index.ts';

/**
 * The draft that is open in Word, through Office.js. Each call stands for itself: it looks at the document as it is then,
 * and what fails because Word is busy is tried again.
 */
export class WordDraft implements DraftDocument {
  private readonly state = new WordState();
  private readonly comments = new WordComments();

  readState(): Promise<DraftState> {
    return this.state.read();
  }

  readAssessment(): Promise<Stored> {
    return storedIn(customXml);
  }

  writeAssessment(assessment: Assessment): Promise<Assessment> {
    return keepAssessment(customXml, assessment);
  }

  readSummaries(): Promise<readonly HeldSummary[]> {
    return runWord(baseSet, readSummaries);
  }

  writeSummary(laid: Laid, place: Place, decide: (held: HeldSummary) => Decision): Promise<Placed> {
    const writing: Writing = { laid, place, decide, begun: false };
    return runWord(baseSet, (context) => write(context, writing));
  }

  removeSummary(size: SummarySize): Promise<void> {
    return runWord(baseSet, (context) => remove(context, size));
  }

  readText(): Promise<DraftText> {
    return runWord(baseSet, readText);
  }

  selected(): Promise<Anchor | null> {
    return runWord(baseSet, selected);
  }

  show(passage: Passage, text: DraftText): Promise<boolean> {
    return runWord(baseSet, (context) => show(context, passage, text));
  }

  readComments(): Promise<readonly Comment[]> {
    return this.comments.read();
  }

  /** Word signs comments itself, with the name that its user is signed in with. */
  addComment(passage: Passage, text: DraftText, words: string): Promise<void> {
    return this.comments.add(passage, text, words);
  }

  replyTo(id: string, words: string): Promise<void> {
    return this.comments.reply(id, words);
  }

  resolveComment(id: string, resolved: boolean): Promise<void> {
    return this.comments.resolve(id, resolved);
  }
}
