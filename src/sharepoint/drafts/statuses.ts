import type { Assessment, DraftStatus, RowStatus } from '../../assessment/index.ts';
import { type Graph, GraphFault, type Item } from '../graph/index.ts';
import type { ReadShared, ReadSnapshot } from './content.ts';
import { keyOf } from './names.ts';

/** A larger .docx is not fetched for its status. In bytes. */
const largest = 20_000_000;

export interface StatusReading {
  readonly graph: Graph;
  /** In which order names come: BCP 47. */
  readonly locale: string;
  readonly readShared: ReadShared;
  /** Reads the assessment that a .docx holds itself. */
  readonly readSnapshot: ReadSnapshot;
  /** How far an assessment has come; null when its checklist is not known here. */
  readonly statusOf: (assessment: Assessment) => Promise<DraftStatus | null>;
}

/** What is known of one file in one version. */
export interface Known {
  readonly status: RowStatus;
  /** The draft that a shared file says it belongs to: "drive id/item id". */
  readonly draft?: string;
}

/** Reads files for their status, and remembers each by its version, so that a second look at it costs nothing. */
export class Statuses {
  private readonly known = new Map<string, { readonly etag: string; readonly what: Known }>();

  constructor(private readonly reading: StatusReading) {}

  remembered(item: Item): Known | undefined {
    const known = this.known.get(keyOf(item));
    return known?.etag === item.etag ? known.what : undefined;
  }

  /** @throws GraphFault throttled, offline, signedOut; anything else that goes wrong with the file is its status. */
  async of(item: Item, shared: boolean, signal?: AbortSignal): Promise<Known> {
    const remembered = this.remembered(item);
    if (remembered) return remembered;
    const what = await this.read(item, shared, signal);
    this.known.set(keyOf(item), { etag: item.etag, what });
    return what;
  }

  private async read(item: Item, shared: boolean, signal?: AbortSignal): Promise<Known> {
    if (item.size > largest) return { status: 'tooLarge' };
    let bytes: Uint8Array;
    try {
      bytes = await this.reading.graph.content(item, signal);
    } catch (error) {
      if (error instanceof GraphFault && error.kind === 'refused') return { status: 'unknown' };
      throw error;
    }
    if (!shared) return { status: await this.snapshotStatus(bytes) };
    const content = await this.reading.readShared(bytes);
    if (content.kind !== 'read') return { status: content.kind };
    const draft = content.assessment?.shared?.draft;
    const status = await this.statusOf(content.assessment);
    return draft === undefined ? { status } : { status, draft };
  }

  /** One file that can't be read is no reason not to show the others. */
  private async snapshotStatus(bytes: Uint8Array): Promise<RowStatus> {
    let assessment: Assessment | null;
    try {
      assessment = await this.reading.readSnapshot(bytes);
    } catch {
      return 'damaged';
    }
    return this.statusOf(assessment);
  }

  private async statusOf(assessment: Assessment | null): Promise<RowStatus> {
    return assessment ? ((await this.reading.statusOf(assessment)) ?? 'unknown') : 'notBegun';
  }
}
