/** Steps that can be taken back; more than these are forgotten. */
const stepsKept = 200;

/**
 * What has changed in some XML documents, step by step. It costs no more than the changes themselves, however large the
 * documents are, and an element that is taken out and put back is the same element.
 */
export class UndoLog {
  private readonly observer: MutationObserver;
  private readonly documents = new Set<Document>();
  private open: MutationRecord[] = [];
  private done: MutationRecord[][] = [];
  private undone: MutationRecord[][] = [];
  private count = 0;

  constructor() {
    this.observer = new MutationObserver((records) => this.take(records));
  }

  /** Follows a document from now on. */
  watch(document: Document): void {
    if (this.documents.has(document)) return;
    this.documents.add(document);
    this.observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeOldValue: true,
    });
  }

  /** A number that is another after each change, whoever made it. */
  get version(): number {
    this.take(this.observer.takeRecords());
    return this.count;
  }

  /** Closes a step with what has changed since the last one. False when nothing has. */
  close(): boolean {
    this.take(this.observer.takeRecords());
    if (this.open.length === 0) return false;
    this.done = [...this.done.slice(-stepsKept + 1), this.open];
    this.undone = [];
    this.open = [];
    return true;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The documents that any step on record has changed. */
  touched(): ReadonlySet<Document> {
    return this.changed;
  }

  undo(): void {
    this.revert(this.done, this.undone);
  }

  redo(): void {
    this.revert(this.undone, this.done);
  }

  private readonly changed = new Set<Document>();

  private take(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.count++;
    for (const record of records) {
      this.open.push(record);
      const { target } = record;
      this.changed.add(
        target.nodeType === Node.DOCUMENT_NODE ? (target as Document) : (target.ownerDocument as Document),
      );
    }
  }

  private revert(from: MutationRecord[][], to: MutationRecord[][]): void {
    this.close();
    const step = from.pop();
    if (!step) return;
    for (const record of step.toReversed()) takeBack(record);
    this.take(this.observer.takeRecords());
    to.push(this.open);
    this.open = [];
  }
}

function takeBack(record: MutationRecord): void {
  const { target } = record;
  if (record.type === 'characterData') {
    (target as CharacterData).data = record.oldValue ?? '';
  } else if (record.type === 'attributes') {
    const { attributeName: local = '', attributeNamespace: namespace, oldValue } = record;
    if (oldValue === null) (target as Element).removeAttributeNS(namespace, local ?? '');
    else {
      const prefix = namespace ? target.lookupPrefix(namespace) : null;
      (target as Element).setAttributeNS(namespace, prefix ? `${prefix}:${local}` : (local ?? ''), oldValue);
    }
  } else {
    for (const node of record.addedNodes) target.removeChild(node);
    for (const node of record.removedNodes) target.insertBefore(node, record.nextSibling);
  }
}
