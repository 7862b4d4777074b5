import { commonApi } from '../common-api/methods.ts';
import type { Plays } from '../faults/index.ts';
import type { Author } from '../model/author.ts';
import type { WordDocument } from '../model/word-document.ts';
import { appContext } from '../xdm/app-context.ts';
import { Channel } from '../xdm/channel.ts';
import { answerNested } from '../xdm/token-broker.ts';
import { counted } from './round-trips.ts';

export interface PaneOptions {
  /** Where the frame is put. */
  readonly parent: HTMLElement;
  readonly addin: string;
  readonly locale: string;
  /** The highest requirement set of Word's API that is promised. */
  readonly wordApi: number;
  readonly documentUrl: string;
  /** Who works in the pane. */
  readonly author: Author;
  readonly plays: Plays;
  readonly title: string;
  /** The address of what gives tokens for the person; without it Word has no nested app authentication. */
  readonly broker?: string | undefined;
}

/** Loads the add-in beside the document; returns what closes it. */
export function openTaskPane(word: WordDocument, options: PaneOptions): () => void {
  const { parent, addin, locale, wordApi, documentUrl, author, plays, title, broker } = options;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'clipboard-write';
  const bridge = bridgeTo(broker, author.name, plays.nestedAppAuth);
  const channel = new Channel({
    frame,
    addin,
    locale,
    appContext: (id) =>
      appContext(id, {
        locale,
        wordApi,
        documentUrl,
        settings: word.settings,
        readOnly: word.readOnly,
        nestedAppAuth: bridge !== undefined || plays.nestedAppAuth === 'missing',
      }),
    nestedAppAuth: bridge,
    execute: counted(commonApi(word, { author, plays, url: documentUrl })),
  });
  const off = word.onSelect(() => channel.raise('documentSelectionChanged'));
  channel.open(parent);
  return () => {
    off();
    channel.close();
  };
}

/** Nested app authentication as it is there, or as a fault has it. */
function bridgeTo(
  broker: string | undefined,
  person: string,
  fault: Plays['nestedAppAuth'],
): ((message: string) => Promise<string | undefined>) | undefined {
  if (fault === 'silent') return async () => undefined;
  if (fault !== undefined || broker === undefined) return undefined;
  return (message) => answerNested(message, broker, person);
}
