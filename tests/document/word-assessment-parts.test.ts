import { type Assessment, newAssessment, readXml, withEntry, writeXml } from '../../src/assessment/index.ts';
import { keepAssessment, type PartStore, storedIn } from '../../src/document/word/assessment-parts.ts';
import type { Checklist } from '../../src/engine/index.ts';

const checklist = { id: 'projektstod', version: '1.0.0', digest: 'abc' } as Checklist;
const empty = newAssessment(checklist, 'Anna', '2026-01-01T10:00:00Z');
const answered = (from: Assessment, id: string, level: number, minute: number, by = 'Anna') =>
  withEntry(from, id, { answer: { kind: 'level', level }, rationale: '' }, by, `2026-01-01T10:${minute}:00Z`);

/** A host's custom XML, with the faults that real ones have. */
class Host implements PartStore {
  readonly parts = new Map<string, string>();
  readonly calls: string[] = [];
  adds = (_n: number) => true;
  deletes = true;
  private made = 0;

  async held() {
    return [...this.parts].map(([id, xml]) => ({ id, xml }));
  }
  async add(xml: string) {
    this.calls.push('add');
    if (this.adds(++this.made)) this.parts.set(`part${this.made}`, xml);
  }
  async overwrite(id: string, xml: string) {
    this.calls.push('overwrite');
    this.parts.set(id, xml);
  }
  async remove(id: string) {
    this.calls.push('remove');
    if (this.deletes) this.parts.delete(id);
  }
}

const levels = (assessment: Assessment) =>
  Object.fromEntries(Object.entries(assessment.entries).map(([id, { answer }]) => [id, answer]));

async function found(host: Host): Promise<Assessment> {
  const stored = await storedIn(host);
  if (stored.kind !== 'found') throw new Error(`the document has ${stored.kind}`);
  return stored.assessment;
}

describe('the assessment in Word’s custom XML', () => {
  it('is kept in one part, the old one going only when the new one is there', async () => {
    const host = new Host();
    const first = answered(empty, 'klimat', 2, 10);
    await keepAssessment(host, first);
    await keepAssessment(host, answered(first, 'vatten', 1, 11));
    expect(host.calls).toEqual(['add', 'add', 'remove']);
    expect(host.parts.size).toBe(1);
    expect(levels(await found(host))).toEqual({
      klimat: { kind: 'level', level: 2 },
      vatten: { kind: 'level', level: 1 },
    });
  });

  it('is not written when nothing is new', async () => {
    const host = new Host();
    const first = answered(empty, 'klimat', 2, 10);
    await keepAssessment(host, first);
    await keepAssessment(host, first);
    expect(host.calls).toEqual(['add']);
  });

  it('has the answers of both when two panes write at once, in whatever order', async () => {
    const host = new Host();
    await keepAssessment(host, answered(empty, 'klimat', 2, 10));
    const base = await found(host);
    const anna = answered(base, 'vatten', 1, 11);
    const bo = answered(base, 'avfall', 3, 12, 'Bo');
    await Promise.all([keepAssessment(host, anna), keepAssessment(host, bo)]);
    expect(Object.keys((await found(host)).entries).sort()).toEqual(['avfall', 'klimat', 'vatten']);
    await keepAssessment(host, anna);
    expect(Object.keys((await found(host)).entries).sort()).toEqual(['avfall', 'klimat', 'vatten']);
  });

  it('tells a pane what another pane has written meanwhile', async () => {
    const host = new Host();
    await keepAssessment(host, answered(empty, 'klimat', 2, 10));
    const after = await keepAssessment(host, answered(empty, 'vatten', 1, 11, 'Bo'));
    expect(Object.keys(after.entries).sort()).toEqual(['klimat', 'vatten']);
  });

  it('tries again when Word says yes and keeps nothing, and is then there', async () => {
    const host = new Host();
    host.adds = (n) => n > 1;
    await keepAssessment(host, answered(empty, 'klimat', 2, 10));
    expect(levels(await found(host))).toEqual({ klimat: { kind: 'level', level: 2 } });
  });

  it('keeps the old answers and says so when Word never keeps the new ones', async () => {
    const host = new Host();
    const first = answered(empty, 'klimat', 2, 10);
    await keepAssessment(host, first);
    host.adds = () => false;
    await expect(keepAssessment(host, answered(first, 'vatten', 1, 11))).rejects.toMatchObject({
      code: 'notKept',
    });
    expect(levels(await found(host))).toEqual({ klimat: { kind: 'level', level: 2 } });
  });

  it('does not grow without end, and loses nothing, when Word never deletes', async () => {
    const host = new Host();
    host.deletes = false;
    let now = empty;
    for (let i = 0; i < 20; i++) {
      now = answered(now, `fråga${i}`, i % 4, 10 + i);
      await keepAssessment(host, now);
    }
    expect(host.parts.size).toBe(3);
    expect(Object.keys((await found(host)).entries)).toHaveLength(20);
  });

  it('leaves a damaged part where it is, and tells of it only when there is nothing else', async () => {
    const host = new Host();
    const broken = '<v:assessment xmlns:v="urn:vagval:assessment" version="1"><v:answ';
    host.parts.set('broken', broken);
    expect(await storedIn(host)).toMatchObject({ kind: 'damaged', xml: broken });
    await keepAssessment(host, answered(empty, 'klimat', 2, 10));
    expect(host.parts.get('broken')).toBe(broken);
    expect(await storedIn(host)).toMatchObject({ kind: 'found' });
  });

  it('is proven also when its history is condensed in writing', async () => {
    const host = new Host();
    let now = empty;
    for (let i = 0; i < 900; i++) {
      const at = new Date(Date.UTC(2026, 0, 1, 10, 10 * i)).toISOString();
      const rationale = `Skäl nummer ${i}: ${'därför att det står så i ansökan. '.repeat(4)}`;
      now = withEntry(
        now,
        `fråga${i % 25}`,
        { answer: { kind: 'level', level: i % 4 }, rationale },
        'Anna',
        at,
      );
    }
    const stored = readXml(writeXml(now));
    expect(stored.kind === 'found' && stored.assessment.history.length).toBeLessThan(now.history.length);
    await keepAssessment(host, now);
    expect(host.calls).toEqual(['add']);
    await keepAssessment(host, now);
    expect(host.calls).toEqual(['add']);
  });
});
