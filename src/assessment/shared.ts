import type { Assessment } from './assessment.ts';
import { cleanText } from './clean.ts';
import type { Shared } from './place.ts';
import { laterThan } from './time.ts';

export type { Shared } from './place.ts';

/**
 * The assessment knowing where its shared file and its draft are; unchanged when it knows.
 * @param at ISO 8601 in UTC
 */
export function withShared(
  assessment: Assessment,
  place: Pick<Shared, 'draft' | 'file' | 'name'>,
  at: string,
): Assessment {
  const { shared } = assessment;
  const { draft, file, name } = place;
  if (shared && shared.draft === draft && shared.file === file && shared.name === cleanText(name))
    return assessment;
  const { foreign } = shared ?? {};
  const known = { draft, file, name: cleanText(name), at: laterThan(shared?.at, at) };
  return { ...assessment, shared: { ...known, ...(foreign ? { foreign } : {}) } };
}

/** Somebody who is signed in. */
export interface Person {
  /** The account's id in its organisation. */
  readonly id: string;
  readonly name: string;
}

/** Why what was given is not in the shared file yet. */
export type Waiting =
  /** On its way, or in its turn. */
  | 'sending'
  | 'offline'
  /** Somebody else has the file open for writing. */
  | 'locked'
  /** The service has asked to wait. */
  | 'throttled'
  /** The sign-in has ended and must be renewed by the person. */
  | 'signedOut'
  /** May read it but not write it: what is given stays on this machine. */
  | 'readOnly'
  /** What is there can't be read. It is never overwritten. */
  | 'damaged'
  /** Written by a newer version of Vägval. It is never overwritten. */
  | 'newer'
  /** The service refused for a reason that is not known. */
  | 'refused';

/** How far what was given has come on its way into the shared file. */
export interface SharedState {
  /** null when all of it is there. */
  readonly waiting: Waiting | null;
  /** How many answers, votes and other records are not there yet. */
  readonly unsent: number;
  /** When the shared file was last seen, by this machine's clock; null before the first time. */
  readonly seen: Date | null;
  /** What was found out about the draft's file when it was opened or since, until it is put away. */
  readonly found: Found | null;
}

/** What has happened to the draft or its shared file. `name` is what the draft was called, or where the copy came from. */
export interface Found {
  readonly kind: 'renamed' | 'moved' | 'copied' | 'recreated' | 'draftDeleted';
  readonly name: string;
}

/**
 * An assessment in a file that several persons write. Nothing that is given is lost: it is in the shared file, or kept on this
 * machine and told not to be there.
 */
export interface SharedAssessment {
  readonly person: Person;
  /** All that is known now: what was given and what came in, merged; null while nobody has begun. */
  readonly assessment: Assessment | null;
  readonly state: SharedState;
  /** Told of each new assessment or state. @returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Merges it in; it is sent in its turn. @param urgent true for what others wait for, such as a vote. */
  give(assessment: Assessment, urgent?: boolean): void;
  /** How often others are listened for: a meeting asks each second, otherwise it grows slower while nothing happens. */
  pace(pace: 'meeting' | 'open'): void;
  /** Tries at once what waits. */
  retry(): void;
  putFoundAway(): void;
  /** Stops listening. What could not be sent stays on this machine until it is opened again. */
  close(): void;
}

/** Sharing as a pane knows it, for the document that is open. */
export interface Sharing {
  /** Opens the shared file without asking the person anything; null when somebody has to sign in first. @throws SharingFault */
  open(snapshot: Assessment | null): Promise<SharedAssessment | null>;
  /** The same, with the sign-in window if that is what it takes: call it when the person has asked for it. @throws SharingFault */
  signIn(snapshot: Assessment | null): Promise<SharedAssessment>;
  /** By which way somebody signed in, or tried to, for whoever is asked to help. */
  readonly way: string;
}

export type SharingCode =
  /** The document has no address in SharePoint or OneDrive. */
  | 'notInSharePoint'
  | 'signInFailed'
  | 'signInCancelled'
  /** The browser did not let the sign-in window open: it must be allowed to. */
  | 'signInBlocked'
  /** Signed in to another organisation than the one that this Vägval is set up for. */
  | 'otherTenant'
  | 'noAccess'
  | 'notFound'
  | 'offline'
  | 'refused';

/** Sharing can't begin; the code says why. */
export class SharingFault extends Error {
  override readonly name = 'SharingFault';

  constructor(
    readonly code: SharingCode,
    detail: string,
  ) {
    super(detail);
  }
}
