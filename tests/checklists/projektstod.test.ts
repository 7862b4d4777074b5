import { builtin } from '../../src/checklists/index.ts';
import { allCriteria, score } from '../../src/engine/index.ts';

describe('the checklist for project support', () => {
  it('offers itself as a draft and loads with five dimensions, every criterion with four levels, and gates', async () => {
    const offer = builtin.find(({ id }) => id === 'projektstod');
    const checklist = await offer?.load();
    if (!checklist) throw new Error('no checklist');
    expect(offer?.status).toBe('draft');
    expect(checklist.dimensions).toHaveLength(5);
    expect(allCriteria(checklist).length).toBeGreaterThanOrEqual(25);
    for (const { levels, guidance, sources } of allCriteria(checklist)) {
      expect(levels.map(({ level }) => level)).toEqual([0, 1, 2, 3]);
      expect(guidance?.good.sv.length).toBeGreaterThan(20);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(checklist.gates).toHaveLength(8);
    expect(score(checklist, {}).total).toEqual({ low: 0, high: 100, soFar: null });
  });
});
