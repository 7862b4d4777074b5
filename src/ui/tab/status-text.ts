import type { MessageKey } from '../messages/index.ts';
import type { RowStatus } from './ports.ts';

/** How far a draft has come, in words. */
export const statusText: Readonly<Record<RowStatus, MessageKey>> = {
  notBegun: 'tabNotBegun',
  answering: 'tabAnswering',
  disputed: 'tabDisputed',
  settled: 'tabSettled',
  signed: 'tabSigned',
  waiting: 'tabWaiting',
  tooLarge: 'tabTooLarge',
  damaged: 'tabDamaged',
  newer: 'tabNewer',
  unknown: 'tabUnknown',
};
