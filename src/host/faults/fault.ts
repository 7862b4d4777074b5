import type { Data } from '../common-api/office-error.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { ApiObject } from '../richapi/api-class.ts';
import type { BatchReply } from '../richapi/wire.ts';

/** What one fault does while it is played. Everything is optional: what is not there works as it should. */
export interface Play {
  /** The highest set of Word's API that is promised. */
  readonly wordApi?: number;
  readonly readOnly?: boolean;
  /** The saved file lacks the custom XML parts that were added. */
  readonly dropsNewParts?: boolean;
  /** How nested app authentication is there: promised without a bridge, with one that never answers, or not heard of. */
  readonly nestedAppAuth?: 'missing' | 'silent' | 'unknown';
  /** The identity provider cuts windows off from what opened them. */
  readonly cutsOffDialogs?: boolean;
  /** An error in place of a whole batch, by its JSON. */
  batch?(body: string): NonNullable<BatchReply['Error']> | undefined;
  /** Before what changes the document. @throws RichError to refuse it. */
  write?(word: WordDocument, object: ApiObject, name: string, args: readonly unknown[]): void;
  /** In place of a call of an object or the setting of a property. */
  call?(
    word: WordDocument,
    object: ApiObject,
    name: string,
    args: readonly unknown[],
    next: (args: readonly unknown[]) => unknown,
  ): unknown;
  /** In place of a method of the Common API. */
  common?(word: WordDocument, dispatchId: number, data: Data, next: () => Data): Data;
}

/** A fault that real hosts have, by the name that QUIRKS gives it. */
export interface Fault {
  readonly name: string;
  /** @param count the number after a colon in `name:count`; undefined when none is given. */
  make(count: number | undefined): Play;
}
