import { type Assessment, type SharedAssessment, type Sharing, SharingFault } from '../assessment/index.ts';
import type { DialogPage } from '../sharepoint/index.ts';

export interface DocumentToShare {
  /** The document's, as Word gives it. */
  readonly address: string;
  /** How the host opens our sign-in page; given the part of Vägval that knows. */
  readonly dialog: (sharepoint: typeof import('../sharepoint/index.ts')) => DialogPage;
  readonly now: () => Date;
}

/** The address of a page of ours. */
export const beside = (name: string): string => new URL(name, location.href).href;

/** Sharing for the document that is open. What it takes is fetched when it is first tried, and nothing for a document that has no address. */
export class DocumentSharing implements Sharing {
  private ready: Sharing | undefined;

  constructor(private readonly document: DocumentToShare) {}

  get way(): string {
    return this.ready?.way ?? '';
  }

  async open(snapshot: Assessment | null): Promise<SharedAssessment | null> {
    return (await this.sharing()).open(snapshot);
  }

  async signIn(snapshot: Assessment | null): Promise<SharedAssessment> {
    return (await this.sharing()).signIn(snapshot);
  }

  /** @throws SharingFault */
  private async sharing(): Promise<Sharing> {
    this.ready ??= await this.prepared();
    return this.ready;
  }

  private async prepared(): Promise<Sharing> {
    const { address, dialog, now } = this.document;
    if (!/^https:/i.test(address))
      throw new SharingFault('notInSharePoint', 'the document is on this machine');
    const sharepoint = await import('../sharepoint/index.ts');
    const { keepInBrowser, loadDeployment, sharingOf, tokensFor } = sharepoint;
    const read = await loadDeployment();
    if (read.kind === 'absent') throw new SharingFault('notInSharePoint', 'nothing is set up for sharing');
    if (read.kind === 'offline') throw new SharingFault('offline', 'deployment.json could not be fetched');
    if (read.kind === 'faulty') throw new SharingFault('refused', read.reason);
    const { deployment } = read;
    const tokens = tokensFor({
      client: deployment,
      redirectUri: beside('redirect.html'),
      dialog: dialog(sharepoint),
    });
    return sharingOf({ deployment, tokens, address, keep: keepInBrowser, now });
  }
}
