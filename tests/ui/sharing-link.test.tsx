import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import { Gate, guarded } from '../../src/ui/state/gate.ts';
import { Session } from '../../src/ui/state/session.ts';
import { SharingLink } from '../../src/ui/state/sharing-link.ts';
import { list, MemoryDocument, now } from './fakes.tsx';
import { MemorySharing } from './shared-file.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('an officer who writes on without a pause is shared every three seconds all the same', async () => {
  const sharing = new MemorySharing();
  const link = new SharingLink(sharing, () => new Date(now));
  const document = new MemoryDocument();
  const gate = new Gate();
  const session = new Session(newAssessment(list, 'Anna Ask', now), {
    document: guarded(document, gate),
    gate,
    by: 'Anna Ask',
    now: () => new Date(now),
    writing: () => true,
    saveBeside: () => undefined,
  });
  await link.open(null);
  link.meet(session);
  let reason = '';
  for (let letter = 0; letter < 40; letter++) {
    reason += 'a';
    const entry = { rationale: reason };
    session.change((before) => withEntry(before, 'floden', entry, 'Anna Ask', now), 'reason:floden');
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(sharing.file.assessment?.entries.floden?.rationale).toMatch(/^a{29,31}$/);
  await jest.advanceTimersByTimeAsync(1000);
  expect(sharing.file.assessment?.entries.floden?.rationale).toBe(reason);
  link.close();
});
