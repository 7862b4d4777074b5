import type { Anchor } from './anchor.ts';

/** A comment in the document's margin, by anybody. Names and texts are shown as text, whatever they look like. */
export interface Comment {
  /** The host's own name for it, good while the document is open. */
  readonly id: string;
  readonly by: string;
  /** ISO 8601; empty when the document does not say. */
  readonly at: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
  /** What it is about; null when it stands at no text. */
  readonly anchor: Anchor | null;
}

export interface Reply {
  readonly by: string;
  readonly at: string;
  readonly text: string;
}
