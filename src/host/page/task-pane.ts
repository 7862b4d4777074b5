import { commonApi } from '../common-api/methods.ts';
import type { WordDocument } from '../model/word-document.ts';
import { appContext } from '../xdm/app-context.ts';
import { Channel } from '../xdm/channel.ts';

export interface PaneOptions {
  /** Where the frame is put. */
  readonly parent: HTMLElement;
  readonly addin: string;
  readonly locale: string;
  /** The highest requirement set of Word's API that is promised. */
  readonly wordApi: number;
  readonly documentUrl: string;
}

/** Loads the add-in beside the document; returns what closes it. */
export function openTaskPane(word: WordDocument, options: PaneOptions): () => void {
  const { parent, addin, locale, wordApi, documentUrl } = options;
  const frame = document.createElement('iframe');
  frame.title = 'Vägval';
  frame.allow = 'clipboard-write';
  const channel = new Channel({
    frame,
    addin,
    locale,
    appContext: (id) => appContext(id, { locale, wordApi, documentUrl, settings: word.settings }),
    execute: commonApi(word),
  });
  channel.open(parent);
  return () => channel.close();
}
