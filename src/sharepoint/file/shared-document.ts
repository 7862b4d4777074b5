import * as Y from 'yjs';
import { type Assessment, assembled, merge, piecesOf, type Stored } from '../../assessment/index.ts';
import { shortHash } from './short-hash.ts';

/**
 * What several persons write into at once: a set of records that are never changed, only replaced by others. Nobody writes where
 * somebody else does, so what two copies say together is what merging their assessments says.
 */
export class SharedDocument {
  private readonly doc = new Y.Doc();
  private readonly records = this.doc.getMap<string>('pieces');
  /** What it says, once it has been put together. */
  private said: Stored | undefined;

  /** @throws when the bytes are no update of such a document. */
  static read(update: Uint8Array): SharedDocument {
    const document = new SharedDocument();
    document.take(update);
    return document;
  }

  /** Takes in what another copy holds. @throws when the bytes are no update of such a document. */
  take(update: Uint8Array): void {
    this.said = undefined;
    Y.applyUpdateV2(this.doc, update);
    for (const piece of this.records.values()) if (typeof piece !== 'string') throw new Error('not a record');
  }

  /** Takes in another document. What the two say together is what they say merged, so it need not be put together anew. */
  join(other: SharedDocument): void {
    const [mine, theirs] = [this.stored(), other.stored()];
    this.take(other.update());
    if (theirs.kind === 'found' && mine.kind === 'none') this.said = theirs;
    if (theirs.kind === 'found' && mine.kind === 'found')
      this.said = { kind: 'found', assessment: merge(mine.assessment, theirs.assessment) };
  }

  /** The records that it is made of. */
  pieces(): readonly string[] {
    return [...this.records.values()];
  }

  /** All that it says. */
  stored(): Stored {
    this.said ??= assembled(this.pieces());
    return this.said;
  }

  /**
   * Adds what an assessment says to what is held, and leaves out what that replaces.
   * @returns how many records were added.
   * @throws when what is held can't be read: then nothing may be written.
   */
  give(assessment: Assessment): number {
    const stored = this.stored();
    if (stored.kind === 'damaged') throw new Error(stored.reason);
    const whole =
      stored.kind === 'none' ? merge(assessment, assessment) : merge(assessment, stored.assessment);
    const wanted = new Set(piecesOf(whole));
    const held = new Set(this.records.values());
    const missing = [...wanted].filter((piece) => !held.has(piece));
    const replaced = [...this.records].filter(([, piece]) => !wanted.has(piece));
    if (missing.length + replaced.length === 0) return 0;
    this.doc.transact(() => {
      for (const [key] of replaced) this.records.delete(key);
      for (const piece of missing) this.records.set(this.freeKey(piece), piece);
    });
    this.said = { kind: 'found', assessment: whole };
    return missing.length;
  }

  update(): Uint8Array {
    return Y.encodeStateAsUpdateV2(this.doc);
  }

  close(): void {
    this.doc.destroy();
  }

  /** The same for everybody but when two records have the same hash. */
  private freeKey(piece: string): string {
    let key = shortHash(piece);
    while (this.records.has(key) && this.records.get(key) !== piece) key += '+';
    return key;
  }
}
