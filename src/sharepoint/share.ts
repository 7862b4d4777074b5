import { type Assessment, type SharedAssessment, type Sharing, SharingFault } from '../assessment/index.ts';
import type { Deployment } from './deployment.ts';
import {
  idsOf,
  isDraft,
  isSharedFile,
  type Opening,
  openDraft,
  openOrphan,
  type ReadSnapshot,
  type SharedContent,
} from './drafts/index.ts';
import { Graph, type Item, isSecure, sharingFaultOf } from './graph/index.ts';
import { patiently } from './patiently.ts';
import { isOwnTenant, type Token, type Tokens } from './sign-in/index.ts';

export interface SharingOptions extends Pick<Opening, 'keep' | 'now'> {
  readonly deployment: Deployment;
  readonly tokens: Tokens;
}

/**
 * Sharing for the document that is open.
 * @param address the document's, as Word gives it; a path on this machine is not in SharePoint.
 */
export function sharingOf(options: SharingOptions & { readonly address: string }): Sharing {
  const { tokens, address } = options;

  async function opened(token: Token, snapshot: Assessment | null): Promise<SharedAssessment> {
    const { person } = own(token, options);
    const graph = graphOf(options);
    return patiently(async () => {
      const [{ start }, draft] = await Promise.all([loadFollowing(), graph.at(address)]);
      if (!isDraft(draft)) throw new SharingFault('notFound', `${draft.name} is no .docx`);
      const opening = { ...options, readShared: sharedContent, start, graph, person };
      return openDraft(draft, async () => snapshot, opening);
    });
  }

  function inCloud<T>(run: () => Promise<T>): Promise<T> {
    return said(() => {
      if (!isSecure(address)) throw new SharingFault('notInSharePoint', 'the document is not in SharePoint');
      return run();
    });
  }

  return {
    open: (snapshot) =>
      inCloud(async () => {
        const token = await tokens.silent();
        return token && opened(token, snapshot);
      }),
    signIn: (snapshot) => inCloud(async () => opened(await tokens.ask(), snapshot)),
    get way() {
      return tokens.way;
    },
  };
}

/**
 * Opens the shared file of a draft that was chosen in a list, or one whose draft is gone.
 * @param key of its row: "drive id/item id".
 * @param readSnapshot reads the assessment that the .docx holds itself.
 * @returns null when somebody has to sign in first.
 * @throws SharingFault
 */
export function openShared(
  options: SharingOptions & { readonly key: string; readonly readSnapshot: ReadSnapshot },
): Promise<SharedAssessment | null> {
  return said(async () => {
    const token = await options.tokens.silent();
    if (!token) return null;
    const { person } = own(token, options);
    const graph = graphOf(options);
    const ids = idsOf(options.key);
    return patiently(async () => {
      const [{ start }, item] = await Promise.all([loadFollowing(), ids && graph.item(ids.drive, ids.id)]);
      if (!item) throw new SharingFault('notFound', 'the draft is gone');
      const opening = { ...options, readShared: sharedContent, start, graph, person };
      if (isSharedFile(item) && hasParent(item)) return openOrphan(item, opening);
      if (!isDraft(item)) throw new SharingFault('notFound', `${item.name} is no .docx`);
      return openDraft(item, async () => options.readSnapshot(await graph.content(item)), opening);
    });
  });
}

/** What reads and follows a shared file: no page needs it to be drawn. @throws SharingFault offline */
const loadFollowing = () =>
  import(/* webpackChunkName: "following" */ './following.ts').catch((error: unknown) => {
    throw new SharingFault('offline', `what follows a shared file could not be loaded: ${String(error)}`);
  });

/** What the bytes of a shared file say. @throws SharingFault offline */
export async function sharedContent(bytes: Uint8Array): Promise<SharedContent> {
  const { contentOf } = await loadFollowing();
  return contentOf(bytes);
}

/** Graph for a deployment, in the name of the person who is signed in. */
export function graphOf({
  deployment,
  tokens,
  now,
}: Pick<SharingOptions, 'deployment' | 'tokens' | 'now'>): Graph {
  return new Graph({ base: deployment.graph, tokens, now });
}

function hasParent(item: Item): item is Item & { readonly parent: string } {
  return item.parent !== undefined;
}

/** @throws SharingFault otherTenant */
function own(token: Token, { deployment }: SharingOptions): Token {
  if (isOwnTenant(deployment, token.tenant)) return token;
  throw new SharingFault('otherTenant', `signed in to ${token.tenant}`);
}

async function said<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw sharingFaultOf(error);
  }
}
