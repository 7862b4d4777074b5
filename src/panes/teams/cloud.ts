import { type Assessment, type SharedAssessment, statusOf } from '../../assessment/index.ts';
import type { ChecklistOffer } from '../../checklists/index.ts';
import {
  type Deployment,
  DraftList,
  Folders,
  graphOf,
  keepInBrowser,
  openInTeams,
  openShared,
  type ReadSnapshot,
  sharedContent,
  type Tokens,
  tokensFor,
} from '../../sharepoint/index.ts';
import type { Teams } from '../../teams/index.ts';
import type { Catalogue } from '../../ui/index.ts';
import type { Drafts } from '../../ui/tab/index.ts';
import { beside } from '../sharing.ts';

const now = () => new Date();

/** The drafts in SharePoint, in the name of the person who is signed in to Teams. */
export class Cloud {
  readonly drafts: Drafts;
  private readonly tokens: Tokens;

  constructor(
    private readonly deployment: Deployment,
    teams: Teams,
    { language, locale }: Catalogue,
    /** The checklists to choose among. */
    readonly checklists: readonly ChecklistOffer[],
  ) {
    const hint = teams.loginHint;
    const tokens = tokensFor({
      client: deployment,
      redirectUri: beside('redirect.html'),
      dialog: {
        open: openInTeams((address) => teams.authenticate(address)),
        address: beside(`sign-in.html?way=teams&lang=${language}`),
        ...(hint === undefined ? {} : { hint }),
      },
    });
    const graph = graphOf({ deployment, tokens, now });
    const list = new DraftList({
      graph,
      locale,
      readShared: sharedContent,
      readSnapshot,
      statusOf: (assessment) => status(assessment, checklists),
    });
    this.tokens = tokens;
    this.drafts = {
      ready: async () => (await tokens.silent()) !== null,
      signIn: async () => void (await tokens.ask()),
      folders: new Folders(graph),
      list: (folder, tell, signal) => list.list(folder, tell, signal),
    };
  }

  /** @param key of a draft: "drive id/item id". @returns null when somebody has to sign in first. @throws SharingFault */
  open(key: string): Promise<SharedAssessment | null> {
    const { deployment, tokens } = this;
    return openShared({ deployment, tokens, now, keep: keepInBrowser, key, readSnapshot });
  }

  async signIn(): Promise<void> {
    await this.tokens.ask();
  }
}

/** The assessment that a .docx holds itself. What reads it is fetched when it is needed. */
const readSnapshot: ReadSnapshot = async (bytes) => {
  const { DocxDraft } = await import(/* webpackChunkName: "docx" */ '../../document/docx/index.ts');
  const stored = await DocxDraft.open(bytes).readAssessment();
  return stored.kind === 'found' ? stored.assessment : null;
};

async function status(assessment: Assessment, checklists: readonly ChecklistOffer[]) {
  const choice = checklists.find(({ id }) => id === assessment.checklist.id);
  return choice ? statusOf(await choice.load(assessment.facts, assessment.checklist), assessment) : null;
}
