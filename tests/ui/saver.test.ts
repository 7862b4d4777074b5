import { DocumentFault } from '../../src/assessment/index.ts';
import { Saver, type SaveState } from '../../src/ui/state/saver.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function saver(write: (value: string) => Promise<void>) {
  const states: SaveState[] = [];
  const made = new Saver<string>({ write, onState: (state) => states.push(state), now: () => new Date(0) });
  return { made, states, last: () => states.at(-1)?.kind };
}

describe('what is given to be saved', () => {
  it('is written once, a moment after the last of it', async () => {
    const written: string[] = [];
    const { made, last } = saver(async (value) => void written.push(value));
    made.give('a');
    await jest.advanceTimersByTimeAsync(300);
    made.give('b');
    await jest.advanceTimersByTimeAsync(599);
    expect(written).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(written).toEqual(['b']);
    expect(last()).toBe('saved');
  });

  it('is tried again with a growing wait after a failure, and then left to the officer', async () => {
    let tries = 0;
    const { made, last } = saver(async () => {
      tries++;
      throw new DocumentFault('hostError', 'busy');
    });
    made.give('a');
    await jest.advanceTimersByTimeAsync(600);
    expect(tries).toBe(1);
    await jest.advanceTimersByTimeAsync(2000);
    expect(tries).toBe(2);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(tries).toBe(4);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(tries).toBe(4);
    expect(last()).toBe('failed');
    expect(await made.flush()).toBe(false);
    expect(tries).toBe(5);
  });

  it('is not forgotten when it comes during a write', async () => {
    const written: string[] = [];
    const { made } = saver(async (value) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      written.push(value);
    });
    made.give('a');
    await jest.advanceTimersByTimeAsync(650);
    made.give('b');
    await jest.advanceTimersByTimeAsync(2000);
    expect(written).toEqual(['a', 'b']);
  });
});
