import { Plays } from '../faults/index.ts';
import { type Author, authorNamed } from '../model/author.ts';

/** How the page is asked to be, by its address. */
export interface PageOptions {
  readonly locale: string;
  /** The highest requirement set of Word's API that is promised. */
  readonly wordApi: number;
  readonly paneWidth: number;
  /** Who works in each task pane. The first one also works in the document itself. */
  readonly authors: readonly [Author, ...Author[]];
  readonly readOnly: boolean;
  /** False when the pages are not to be drawn, as for measuring. */
  readonly drawsPages: boolean;
  readonly plays: Plays;
}

const mostPanes = 4;

/**
 * Reads `?locale= &wordapi= &paneWidth= &user= &users=A,B &panes=2 &mode=read &pages=none &fault=a,b:3`.
 * @throws UnknownFault.
 */
export function pageOptions(asked: URLSearchParams): PageOptions {
  const names = (asked.get('users') ?? asked.get('user') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const [first = 'Anna Ask', ...others] = names;
  const wanted = Number(asked.get('panes') ?? 1);
  const panes = Math.min(mostPanes, Math.max(1, Number.isInteger(wanted) ? wanted : 1));
  const more = Array.from({ length: panes - 1 }, (_, n) => others[n] ?? `Person ${n + 2}`);
  const plays = new Plays(asked.get('fault') ?? '');
  return {
    locale: asked.get('locale') ?? 'sv-SE',
    wordApi: plays.wordApi ?? Number(asked.get('wordapi') ?? 1.4),
    paneWidth: Number(asked.get('paneWidth') ?? 400),
    authors: [authorNamed(first), ...more.map(authorNamed)],
    readOnly: asked.get('mode') === 'read' || plays.readOnly,
    drawsPages: asked.get('pages') !== 'none',
    plays,
  };
}
