import { get, set } from 'idb-keyval';
import { builtin, type ChecklistOffer, withOwn } from '../checklists/index.ts';
import type { BaseOf, Kept, OwnFile } from '../checklists/own/index.ts';
import type { OwnChecklists } from '../ui/index.ts';
import { type Access, beside } from './access.ts';

/** The checklists to choose among, the organisation's own with them. */
export interface Choices {
  readonly checklists: readonly ChecklistOffer[];
  /** Absent where it has none. */
  readonly own?: OwnChecklists;
}

const store = 'vagval.checklists';
/** Milliseconds that a pane waits for the organisation's own: shorter when there are some from before to go on with. */
const patience = { known: 3000, none: 8000 };

/**
 * The checklists that come with Vägval and, where deployment.json says where they are, the organisation's own. Never throws: what can't
 * be had now is left as it was.
 * @param access the way to a folder in SharePoint; absent where nobody can sign in
 */
export async function choicesHere(access?: Access): Promise<Choices> {
  const [place, kept] = await Promise.all([placeOf(), keptHere()]);
  if (place === null || (place === 'offline' && kept.length === 0)) return { checklists: withOwn([]) };
  const signal = AbortSignal.timeout(kept.length > 0 ? patience.known : patience.none);
  let isSignedOut = false;
  const missed = (error: unknown) => {
    isSignedOut = error instanceof NobodySignedIn;
    return null;
  };
  const [{ gathered }, files] = await Promise.all([
    import('../checklists/own/index.ts'),
    place === 'offline' ? null : inTime(filesAt(place.address, signal, access), signal).catch(missed),
  ]);
  const { checklists, withdrawn, faults, kept: now } = await gathered(kept, files, baseOf);
  if (files) await quietly(() => set(store, now));
  return {
    checklists: withOwn(checklists, withdrawn),
    own: {
      reached: files !== null,
      faults,
      ...(isSignedOut && access ? { signIn: () => access.signIn() } : {}),
    },
  };
}

/** The choices of a page, had anew once somebody has signed in by hand when the organisation's own could not be had before. */
export class LiveChoices {
  private readonly listeners = new Set<() => void>();

  private constructor(private latest: Choices) {}

  static async open(access?: Access): Promise<LiveChoices> {
    const live = new LiveChoices(await choicesHere(access));
    access?.onSignedIn(() => {
      if (live.latest.own?.reached === false) void choicesHere(access).then((choices) => live.take(choices));
    });
    return live;
  }

  /** The same object until there are others. */
  readonly current = (): Choices => this.latest;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private take(choices: Choices): void {
    this.latest = choices;
    for (const listener of this.listeners) listener();
  }
}

/** Where the organisation's own checklists are; null when it has none, offline when that can't be asked now. */
async function placeOf(): Promise<{ readonly address: string } | 'offline' | null> {
  let answer: Response;
  try {
    answer = await fetch(beside('deployment.json'), { cache: 'no-cache' });
  } catch {
    return 'offline';
  }
  if (answer.status >= 500) return 'offline';
  if (!answer.ok || answer.headers.get('content-type')?.includes('html')) return null;
  const deployment: unknown = await answer.json().catch(() => null);
  const address = (deployment as { readonly checklists?: unknown } | null)?.checklists;
  return typeof address === 'string' && address.trim() !== '' ? { address: address.trim() } : null;
}

async function keptHere(): Promise<readonly Kept[]> {
  const kept = await quietly(() => get<readonly Kept[]>(store));
  return Array.isArray(kept) ? kept.filter((one) => typeof one?.text === 'string') : [];
}

/** What an overlay of the organisation's may lie on: that it fits is not examined when it can't be fetched now. */
const baseOf: BaseOf = async (wanted) => {
  const offer = builtin.find(({ id }) => id === wanted);
  return offer ? offer.base().catch(() => null) : null;
};

/** Where storage is closed nothing is kept, and nothing breaks. */
async function quietly<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch {
    return undefined;
  }
}

/** What comes in time, or a refusal. */
function inTime<T>(run: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    run,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]);
}

function filesAt(place: string, signal: AbortSignal, access?: Access): Promise<readonly OwnFile[]> {
  const address = new URL(place, location.href);
  return address.origin === location.origin
    ? filesOnSite(address, signal)
    : filesInFolder(address.href, signal, access);
}

/** The files that a list on our own site names: `["projektstod-1.2.0.json", …]`, beside the list. */
async function filesOnSite(list: URL, signal: AbortSignal): Promise<readonly OwnFile[]> {
  const text = async (address: URL) => {
    const answer = await fetch(address, { cache: 'no-cache', signal });
    if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
    return answer.text();
  };
  const names: unknown = JSON.parse(await text(list));
  if (!Array.isArray(names)) throw new Error(`${list.pathname} is no list`);
  const addresses = names
    .map((name) => new URL(String(name), list))
    .filter(({ origin }) => origin === list.origin);
  return Promise.all(
    // A file that is named and missing is told as one that can't be used.
    addresses.map(async (address) => ({
      name: address.pathname.split('/').at(-1) ?? '',
      text: await text(address).catch(() => ''),
    })),
  );
}

class NobodySignedIn extends Error {}

/** The files in a folder in SharePoint, in the name of the person if that asks nothing of them. */
async function filesInFolder(
  address: string,
  signal: AbortSignal,
  access?: Access,
): Promise<readonly OwnFile[]> {
  if (!access) throw new Error('nobody can sign in here');
  const { sharepoint, deployment, tokens } = await access.open();
  if (!(await tokens.silent())) throw new NobodySignedIn();
  const graph = sharepoint.graphOf({ deployment, tokens, now: () => new Date() });
  return sharepoint.folderTexts(graph, address, signal);
}
