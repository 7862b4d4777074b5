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
import { readSharedFile } from './file/index.ts';
import { Graph, type Item, isSecure, sharingFaultOf } from './graph/index.ts';
import { isOwnTenant, type Token, type Tokens } from './sign-in/index.ts';
import { SharedFile } from './sync/index.ts';

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
    const draft = await graph.at(address);
    if (!isDraft(draft)) throw new SharingFault('notFound', `${draft.name} is no .docx`);
    return openDraft(draft, async () => snapshot, { ...following, ...options, graph, person });
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
    const item = ids && (await graph.item(ids.drive, ids.id));
    if (!item) throw new SharingFault('notFound', 'the draft is gone');
    const opening = { ...following, ...options, graph, person };
    if (isSharedFile(item) && hasParent(item)) return openOrphan(item, opening);
    if (!isDraft(item)) throw new SharingFault('notFound', `${item.name} is no .docx`);
    return openDraft(item, async () => options.readSnapshot(await graph.content(item)), opening);
  });
}

/** How a shared file is read and followed. */
const following: Pick<Opening, 'readShared' | 'start'> = {
  readShared: sharedContent,
  start: (starting) => new SharedFile(starting),
};

/** What the bytes of a shared file say. */
export function sharedContent(bytes: Uint8Array): SharedContent {
  const read = readSharedFile(bytes);
  if (read.kind !== 'read') return { kind: read.kind };
  const stored = read.document.stored();
  return { kind: 'read', assessment: stored.kind === 'found' ? stored.assessment : null };
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
