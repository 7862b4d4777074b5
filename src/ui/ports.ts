import type { AssessmentStore, Stored, VersionRef } from '../assessment/index.ts';
import type { Checklist, Facts } from '../engine/index.ts';
import type { Comments, Passages } from '../evidence/index.ts';
import type { SummaryStore } from '../summary/index.ts';

/** The document as the pane knows it. */
export type PaneDocument = AssessmentStore & SummaryStore & Passages & Comments;

/** What another document, such as the application, holds of an assessment. */
export interface OtherDocument {
  /** The file's name, without its folder. */
  readonly file: string;
  /** SHA-256 of the file, as hexadecimal. */
  readonly fingerprint: string;
  readonly stored: Stored;
}

/** A checklist to choose: its head now, its content when it is asked for. */
export interface ChecklistChoice extends Head {
  /** The programmes whose overlays may be laid on it. */
  readonly overlays?: readonly Head[];
  /**
   * The checklist with the overlays that the facts of a case choose. The same choice gives the same object.
   * @param made the version that an assessment is made with: that one if it is at hand, otherwise the newest
   */
  readonly load: (facts?: Facts, made?: VersionRef) => Promise<Checklist>;
}

/** What a picker shows of a checklist or an overlay. */
export interface Head extends Pick<Checklist, 'id' | 'title' | 'description' | 'version' | 'status'> {
  /** Not to be chosen anew: it is there for the assessments that have it. */
  readonly withdrawn?: true;
}

/** How the organisation's own checklists could be read. */
export interface OwnChecklists {
  /** False when they could not be fetched now: those that worked last are among the choices. */
  readonly reached: boolean;
  /** Signs in, so that they can be fetched; there when that is what it takes. */
  readonly signIn?: () => Promise<void>;
  readonly faults: readonly {
    readonly file: string;
    readonly fault: 'notBuilt' | 'newer' | 'changed' | 'unusable' | 'edition' | 'unfit';
  }[];
}

/** What is remembered between documents on this machine. Reading and writing may fail silently: nothing depends on it. */
export interface Preferences {
  read(key: 'name' | 'language'): string | undefined;
  write(key: 'name' | 'language', value: string): void;
}
