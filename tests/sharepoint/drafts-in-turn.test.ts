import { inTurn } from '../../src/sharepoint/drafts/in-turn.ts';
import { RemoteFault } from '../../src/sharepoint/sync/remote.ts';

const never = () => {
  throw new Error('nothing was to fail');
};

describe('reading many files', () => {
  it('reads two at a time and each once', async () => {
    let now = 0;
    let most = 0;
    const read: number[] = [];
    await inTurn(
      [1, 2, 3, 4, 5],
      async (task) => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now--;
        read.push(task);
      },
      never,
    );
    expect(most).toBe(2);
    expect(read.sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('waits as long as the service asks, all of it, and then goes on with the same file', async () => {
    const tried: number[] = [];
    await inTurn(
      [1, 2, 3],
      async (task) => {
        tried.push(task);
        if (tried.filter((each) => each === 1).length < 3 && task === 1) {
          throw new RemoteFault('throttled', '429', 0);
        }
      },
      never,
    );
    expect(tried.filter((task) => task === 1)).toHaveLength(3);
    expect(new Set(tried)).toEqual(new Set([1, 2, 3]));
  });

  it('gives up one file that is refused or throttled for good, and reads the others', async () => {
    const read: number[] = [];
    const failed: number[] = [];
    await inTurn(
      [1, 2, 3],
      async (task) => {
        if (task === 1) throw new RemoteFault('throttled', '503', 0);
        if (task === 2) throw new RemoteFault('locked', '423');
        read.push(task);
      },
      (task) => failed.push(task),
    );
    expect(read).toEqual([3]);
    expect(failed.sort()).toEqual([1, 2]);
  });

  it.each(['offline', 'signedOut'] as const)('stops at once when it is %s', async (kind) => {
    let tries = 0;
    const run = inTurn(
      [1, 2, 3, 4, 5, 6],
      async () => {
        tries++;
        throw new RemoteFault(kind, kind);
      },
      never,
    );
    await expect(run).rejects.toMatchObject({ kind });
    expect(tries).toBeLessThanOrEqual(2);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const run = inTurn(
      [1],
      async () => {
        setTimeout(() => stop.abort(new Error('enough')), 5);
        throw new RemoteFault('throttled', '429', 3600);
      },
      never,
      stop.signal,
    );
    await expect(run).rejects.toThrow('enough');
  });
});
