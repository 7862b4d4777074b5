import { WordDraft } from '../../src/document/word/index.ts';
import type { Laid } from '../../src/summary/index.ts';

describe('a draft in Word', () => {
  it('says that an old Word can’t take the summary, before anything is changed', async () => {
    const asked: string[] = [];
    const requirements = {
      isSetSupported: (name: string, version: string) => {
        asked.push(`${name} ${version}`);
        return false;
      },
    };
    Object.assign(globalThis, { Office: { context: { requirements } } });
    await expect(
      new WordDraft().writeSummary({} as Laid, 'auto', () => ({ kind: 'apply', edits: [] })),
    ).rejects.toMatchObject({
      code: 'tooOld',
    });
    expect(asked).toEqual(['WordApi 1.3']);
  });
});
