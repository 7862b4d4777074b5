/** The complex fields that are open where a story is read: which of them are in their instructions, not their results. */
export class Fields {
  /** Offsets of the w:fldChar of fields that never end; known when the story has been read. */
  get unclosed(): ReadonlySet<number> {
    return new Set(this.open.map(({ at }) => at));
  }

  /** True within any field's instructions. */
  get inCode(): boolean {
    return this.codes > 0;
  }

  private readonly open: { readonly at: number; inCode: boolean }[] = [];
  private codes = 0;

  /** @param ignored beginnings that are passed over. */
  constructor(private readonly ignored: ReadonlySet<number>) {}

  /** @param type the w:fldCharType. @param at where the w:fldChar begins. */
  meet(type: string | undefined, at: number): void {
    if (type === 'begin') {
      if (this.ignored.has(at)) return;
      this.open.push({ at, inCode: true });
      this.codes++;
    } else if (type === 'separate') {
      const field = this.open.at(-1);
      if (field) this.leaveCode(field);
    } else if (type === 'end') {
      const field = this.open.pop();
      if (field) this.leaveCode(field);
    }
  }

  private leaveCode(field: { inCode: boolean }): void {
    if (!field.inCode) return;
    field.inCode = false;
    this.codes--;
  }
}
