import { type Assessment, type SharedAssessment, statusOf } from '../../assessment/index.ts';
import {
  type Deployment,
  DraftList,
  Folders,
  graphOf,
  keepInBrowser,
  openShared,
  type ReadSnapshot,
  sharedContent,
  type Tokens,
} from '../../sharepoint/index.ts';
import type { Catalogue } from '../../ui/index.ts';
import type { Drafts } from '../../ui/tab/index.ts';
import type { Opened } from '../access.ts';
import type { LiveChoices } from '../own-checklists.ts';

const now = () => new Date();

/** The drafts in SharePoint, in the name of the person who is signed in to Teams. */
export class Cloud {
  readonly drafts: Drafts;
  private readonly deployment: Deployment;
  private readonly tokens: Tokens;

  constructor(
    { deployment, tokens }: Pick<Opened, 'deployment' | 'tokens'>,
    { locale }: Catalogue,
    /** The checklists to choose among. */
    readonly choices: LiveChoices,
  ) {
    const graph = graphOf({ deployment, tokens, now });
    const list = new DraftList({
      graph,
      locale,
      readShared: sharedContent,
      readSnapshot,
      statusOf: (assessment) => status(assessment, choices),
    });
    this.deployment = deployment;
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

async function status(assessment: Assessment, choices: LiveChoices) {
  const choice = choices.current().checklists.find(({ id }) => id === assessment.checklist.id);
  return choice ? statusOf(await choice.load(assessment.facts, assessment.checklist), assessment) : null;
}
