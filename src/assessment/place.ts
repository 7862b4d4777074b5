import type { Foreign } from './foreign.ts';

/** Where the shared file and its draft last were, by which they are found again when one of them has been renamed, moved or copied. */
export interface Shared {
  /** The draft: "drive id/item id". */
  readonly draft: string;
  /** The shared file: "drive id/item id". */
  readonly file: string;
  /** The draft's file name. */
  readonly name: string;
  readonly at: string;
  readonly foreign?: Foreign;
}
