import type { SharedState, SharingCode } from '../../../assessment/index.ts';
import type { MessageKey } from '../../messages/index.ts';
import { sharingText } from '../../sharing-text.ts';
import type { LinkState } from '../../state/sharing-link.ts';

/** What the officer can do about it. */
export type LineDeed = 'signIn' | 'tryAgain' | null;

/** How sharing stands, in a line. */
export interface Line {
  readonly tone: 'calm' | 'warning';
  readonly text: MessageKey;
  /** How much is not sent, where that is told. */
  readonly n: number;
  readonly deed: LineDeed;
}

/** @returns null while there is nothing to say. */
export function lineOf(state: LinkState): Line | null {
  switch (state.kind) {
    case 'none':
    case 'opening':
      return null;
    case 'signedOut':
      return { tone: 'calm', text: 'sharedSignInWhy', n: 0, deed: 'signIn' };
    case 'failed':
      return { tone: 'warning', text: sharingText[state.code], n: 0, deed: deeds[state.code] };
    case 'shared':
      return sharedLine(state.state);
  }
}

function sharedLine({ waiting, unsent: n, seen }: SharedState): Line {
  const one = (key: 'sharedOffline' | 'sharedThrottled' | 'sharedLocked'): MessageKey =>
    n === 0 ? `${key}None` : n === 1 ? `${key}One` : `${key}Many`;
  switch (waiting) {
    case null:
      return { tone: 'calm', text: seen ? 'sharedNow' : 'sharedOpening', n, deed: null };
    case 'sending':
      return { tone: 'calm', text: 'sharedSending', n, deed: null };
    case 'offline':
      return { tone: 'warning', text: one('sharedOffline'), n, deed: 'tryAgain' };
    case 'throttled':
      return { tone: 'calm', text: one('sharedThrottled'), n, deed: null };
    case 'locked':
      return { tone: 'calm', text: one('sharedLocked'), n, deed: null };
    case 'signedOut':
      return { tone: 'warning', text: 'sharedSignedOut', n, deed: 'signIn' };
    case 'readOnly':
      return { tone: 'warning', text: n === 0 ? 'sharedReading' : 'sharedReadOnly', n, deed: null };
    case 'damaged':
      return { tone: 'warning', text: 'sharedDamaged', n, deed: 'tryAgain' };
    case 'newer':
      return { tone: 'warning', text: 'sharedNewer', n, deed: 'tryAgain' };
    case 'refused':
      return { tone: 'warning', text: 'sharedRefused', n, deed: 'tryAgain' };
  }
}

const deeds: Readonly<Record<SharingCode, LineDeed>> = {
  notInSharePoint: null,
  signInFailed: 'signIn',
  signInCancelled: 'signIn',
  signInBlocked: 'signIn',
  otherTenant: 'signIn',
  noAccess: 'tryAgain',
  notFound: 'tryAgain',
  offline: 'tryAgain',
  refused: 'tryAgain',
};
