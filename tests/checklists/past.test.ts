import { newAssessment, takenOver, withEntry } from '../../src/assessment/index.ts';
import { builtin } from '../../src/checklists/index.ts';
import { past } from '../../src/checklists/past/index.ts';
import { differencesOf, versionProblems } from '../../src/checklists/versions/index.ts';
import { allQuestions, overlayFact, score } from '../../src/engine/index.ts';

describe.each(past.map((one) => [`${one.id} ${one.version}`, one] as const))(
  '%s, which came before',
  (_name, one) => {
    const offer = builtin.find(({ id }) => id === one.id) as (typeof builtin)[0];

    it('is read whole, and can be scored with', async () => {
      const checklist = await one.load();
      expect(checklist).toMatchObject({ id: one.id, version: one.version });
      expect(score(checklist, {}, {}).verdict.settled).toBe(false);
    });

    it('is what its own assessments are shown with, and no others', async () => {
      expect((await offer.load({}, { version: one.version })).version).toBe(one.version);
      expect((await offer.load({}, { version: '99.0.0' })).version).toBe(offer.version);
      expect((await offer.load()).version).toBe(offer.version);
      expect(await offer.load({}, { version: one.version })).toBe(
        await offer.load({}, { version: one.version }),
      );
    });

    it('takes each programme that may be laid on it now', async () => {
      for (const overlay of offer.overlays) {
        const facts = { [overlayFact(overlay.id)]: overlay.version };
        const laid = await offer.load(facts, { version: one.version });
        expect(laid.version).toBe(one.version);
        expect(laid.programmes?.map(({ id }) => id)).toEqual([overlay.id]);
      }
    });

    it('is followed by a version whose number says how much has changed', async () => {
      const [old, later] = [await one.load(), await offer.base()];
      expect(versionProblems(old, later, differencesOf(old, later))).toEqual([]);
    });

    it('has each answer either counted or shown as a former one when its assessment is taken over', async () => {
      const [old, later] = [await one.load(), await offer.base()];
      const at = '2026-11-25T10:00:00.000Z';
      const answered = allQuestions(old).reduce(
        (a, { id }) => withEntry(a, id, { answer: { kind: 'unknown' }, rationale: 'Skäl.' }, 'Anna', at),
        newAssessment(old, 'Anna', at),
      );
      const after = takenOver(answered, old, later, 'Anna', at);
      expect(after.checklist.version).toBe(later.version);
      expect(after.entries).toMatchObject(answered.entries);
    });
  },
);
