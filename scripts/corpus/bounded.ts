import { spawn } from 'node:child_process';

/**
 * What a program prints; undefined when it takes too long. It and the programs that it starts are then ended together.
 * @param patience in milliseconds.
 */
export function bounded(
  command: string,
  args: readonly string[],
  patience: number,
): Promise<string | undefined> {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, patience);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(limit);
      resolve(late ? undefined : Buffer.concat(pieces).toString('utf8'));
    });
  });
}
