import { createHash } from 'node:crypto';
import { digested } from '../../src/checklists/built/index.ts';
import type { Checklist } from '../../src/engine/index.ts';

/** A checklist with the digest that it has now, as if it had been read from a file. */
export function withDigest(checklist: Checklist): Checklist {
  return { ...checklist, digest: `sha256-${createHash('sha256').update(digested(checklist)).digest('hex')}` };
}
