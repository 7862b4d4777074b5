import type { DraftState } from '../../assessment/index.ts';
import { type FileState, fileState } from './file-state.ts';
import { runWord, supports } from './run.ts';

/** What the document allows and how it speaks. Never writes: a write as a probe would break a signature. */
export class WordState {
  private known: Promise<FileState> | undefined;

  async read(): Promise<DraftState> {
    const [file, tracking] = await Promise.all([this.file(), trackingMode()]);
    return {
      locked: isReadOnly() ? 'readOnly' : file.locked,
      signed: file.signed,
      tracking: tracking ?? file.tracking,
      language: file.language,
    };
  }

  /** What only the file tells. Looked at once; again only where it was protected, since somebody may stop that. */
  private async file(): Promise<FileState> {
    this.known ??= fileState();
    const state = await this.known;
    if (state.locked) this.known = undefined;
    return state;
  }
}

function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Whether changes are tracked; undefined where Word can't tell. */
async function trackingMode(): Promise<boolean | undefined> {
  if (!supports('1.4')) return undefined;
  try {
    return await runWord('1.4', async (context) => {
      const { document } = context;
      document.load('changeTrackingMode');
      await context.sync();
      return document.changeTrackingMode !== 'Off';
    });
  } catch {
    return undefined;
  }
}
