import { type Assessment, newAssessment, withEntry, withEvidence } from '../../src/assessment/index.ts';
import type { PaneDocument } from '../../src/ui/ports.ts';
import { Gate, guarded } from '../../src/ui/state/gate.ts';
import { Session, type SessionState } from '../../src/ui/state/session.ts';
import { checklist, criterion, group } from '../engine/worded.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const list = checklist([group('d', 1, [criterion('a', 1), criterion('b', 1), criterion('c', 1)])], []);
const at = '2026-11-24T09:00:00.000Z';
const level = (n: number) => ({ kind: 'level', level: n }) as const;
const empty = newAssessment(list, 'Anna', at);
const open = { locked: null, signed: false, tracking: false, language: null } as const;

/** A session over a document in memory whose assessment others may change. */
function begin(first: Assessment = empty, state: Parameters<Gate['update']>[0] = open, isNew = false) {
  const held = { assessment: first, writes: 0 };
  const files: string[] = [];
  const document = {
    readState: async () => state,
    readAssessment: async () => ({ kind: 'found', assessment: held.assessment }),
    writeAssessment: async (assessment: Assessment) => {
      held.writes++;
      held.assessment = assessment;
      return assessment;
    },
  } as unknown as PaneDocument;
  const gate = new Gate();
  gate.update(state);
  const session = new Session(
    first,
    {
      document: guarded(document, gate),
      gate,
      by: 'Anna',
      now: () => new Date(at),
      writing: () => false,
      saveBeside: (xml) => files.push(xml),
    },
    isNew,
  );
  session.start();
  const answer = (id: string, n: number, rationale = '') =>
    session.change((before) => withEntry(before, id, { answer: level(n), rationale }, 'Anna', at));
  return { session, held, gate, files, answer };
}

const rest = () => jest.advanceTimersByTimeAsync(700);

describe('a session', () => {
  it('writes an assessment that was got back from elsewhere without waiting for a change', async () => {
    const { held } = begin(withEntry(empty, 'a', { answer: level(1), rationale: '' }, 'Bo', at), open, true);
    await rest();
    expect(held.writes).toBe(1);
  });

  it('undoes and redoes evidence too', async () => {
    const { session } = begin();
    const anchor = { quote: 'virke', before: '', after: '', paragraph: 0 };
    session.change((before) => withEvidence(before, 'a', anchor, 'Anna', at));
    const there = () => session.assessment.evidence.filter((one) => one.anchor).length;
    session.undo();
    expect(there()).toBe(0);
    session.redo();
    expect(there()).toBe(1);
    session.undo();
    expect(there()).toBe(0);
  });

  it('leaves what was recorded when steps are undone', () => {
    const { session, answer } = begin();
    answer('a', 1);
    const seal = { checklist: '1', answers: '2', text: '3' };
    session.record((before) => ({
      ...before,
      signOffs: [{ name: 'Anna', role: '', at, digests: seal }],
    }));
    session.undo();
    expect(session.assessment.entries.a?.answer).toBeUndefined();
    expect(session.assessment.signOffs).toHaveLength(1);
  });

  it('puts back an answer that a co-author’s older copy has written over', async () => {
    const { session, held, answer } = begin();
    answer('a', 2);
    await rest();
    held.assessment = withEntry(empty, 'b', { answer: level(1), rationale: '' }, 'Bo', at);
    expect(await session.look()).toBe(true);
    await rest();
    expect(Object.keys(held.assessment.entries).sort()).toEqual(['a', 'b']);
    const { writes } = held;
    await session.look();
    await rest();
    expect(held.writes).toBe(writes);
  });

  it('warns when the assessment has grown so large that Word may lose it', async () => {
    const { session, answer } = begin();
    answer('a', 1, 'Återbruk. '.repeat(20_000));
    await rest();
    expect(session.state.large).toBe(false);
    answer('b', 1, 'Återbruk. '.repeat(20_000));
    await rest();
    expect(session.state.large).toBe(true);
  });

  it('knows what is kept: nothing to save, in the document, or in a file beside it', async () => {
    const { session, answer, gate, files } = begin();
    expect(session.unsaved).toBe(false);
    answer('a', 1);
    expect(session.unsaved).toBe(true);
    await rest();
    expect(session.unsaved).toBe(false);
    gate.update({ ...open, locked: 'readOnly' });
    answer('b', 1);
    expect(session.unsaved).toBe(true);
    expect(await session.save()).toBe(false);
    session.saveBeside();
    expect(session.unsaved).toBe(false);
    expect(files).toHaveLength(1);
  });

  it('asks about a signature once, however much waits to be written', async () => {
    const states: SessionState[] = [];
    const { session, held, gate, answer } = begin(empty, { ...open, signed: true });
    session.subscribe(() => states.push(session.state));
    answer('a', 1);
    await rest();
    answer('b', 2);
    await rest();
    expect(session.state.asking).toBe(true);
    expect(held.writes).toBe(0);
    gate.decide('break');
    await rest();
    expect(session.state.asking).toBe(false);
    expect(Object.keys(held.assessment.entries)).toEqual(['a', 'b']);
    answer('c', 1);
    await rest();
    expect(states.filter(({ asking }, n) => asking && !states[n - 1]?.asking)).toHaveLength(1);
  });
});
