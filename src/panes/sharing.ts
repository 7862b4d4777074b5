import { type Assessment, type SharedAssessment, type Sharing, SharingFault } from '../assessment/index.ts';
import type { Access } from './access.ts';

export interface DocumentToShare {
  /** The document's, as Word gives it. */
  readonly address: string;
  readonly access: Access;
  readonly now: () => Date;
}

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
    const { address, access, now } = this.document;
    if (!/^https:/i.test(address))
      throw new SharingFault('notInSharePoint', 'the document is on this machine');
    const { sharepoint, deployment, tokens } = await access.open();
    return sharepoint.sharingOf({ deployment, tokens, address, keep: sharepoint.keepInBrowser, now });
  }
}
