import { SharingFault } from '../assessment/index.ts';
import type { Deployment, DeploymentRead, DialogPage, Tokens } from '../sharepoint/index.ts';

type SharePoint = typeof import('../sharepoint/index.ts');

/** What Microsoft Graph is asked with from this page. */
export interface Opened {
  readonly sharepoint: SharePoint;
  readonly deployment: Deployment;
  readonly tokens: Tokens;
}

/** The address of a page of ours. */
export const beside = (name: string): string => new URL(name, location.href).href;

/**
 * The way to Microsoft Graph for all that a page does there: who signs in for one thing has signed in for all. What it takes is
 * fetched when it is first needed.
 */
export class Access {
  private opened: Promise<Opened> | undefined;
  private readonly listeners = new Set<() => void>();

  /**
   * @param dialog how the host opens our sign-in page; given the part of Vägval that knows
   * @param known what deployment.json says, where the page has read it already
   */
  constructor(
    private readonly dialog: (sharepoint: SharePoint) => DialogPage,
    private readonly known?: DeploymentRead,
  ) {}

  /** @throws SharingFault notInSharePoint when nothing is set up, offline, refused */
  open(): Promise<Opened> {
    if (!this.opened) {
      this.opened = this.begun();
      // What could not be fetched is asked for again the next time.
      this.opened.catch(() => {
        this.opened = undefined;
      });
    }
    return this.opened;
  }

  /** Signs in, in the press that asks for it. @throws SharingFault */
  async signIn(): Promise<void> {
    await (await this.open()).tokens.ask();
  }

  /** Tells when somebody has signed in by hand. @returns what ends the telling */
  onSignedIn(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async begun(): Promise<Opened> {
    const sharepoint = await import('../sharepoint/index.ts');
    const read = this.known ?? (await sharepoint.loadDeployment());
    if (read.kind === 'absent') throw new SharingFault('notInSharePoint', 'nothing is set up for sharing');
    if (read.kind === 'offline') throw new SharingFault('offline', 'deployment.json could not be fetched');
    if (read.kind === 'faulty') throw new SharingFault('refused', read.reason);
    const { deployment } = read;
    const tokens = sharepoint.tokensFor({
      client: deployment,
      redirectUri: beside('redirect.html'),
      dialog: this.dialog(sharepoint),
    });
    return { sharepoint, deployment, tokens: this.telling(tokens) };
  }

  private telling(tokens: Tokens): Tokens {
    return {
      silent: (renew) => tokens.silent(renew),
      ask: async () => {
        const token = await tokens.ask();
        for (const listener of this.listeners) listener();
        return token;
      },
      get way() {
        return tokens.way;
      },
    };
  }
}
