import type { MessageKey } from './messages.ts';

/** A command that can't go on: said in one sentence, with exit code 1 (2 for a command that was not understood). */
export class Failure extends Error {
  constructor(
    readonly key: MessageKey,
    readonly values: Readonly<Record<string, string>> = {},
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(key);
    this.name = 'Failure';
  }
}
