/** A run that is open. */
export interface OpenRun {
  depth: number;
  /** Its number in the story. */
  row: number;
  /** Its own word on hidden text, before any style's. */
  hides: boolean | undefined;
  style: string | undefined;
}

/** The runs of a paragraph that are open, one in another; the same objects are used again. */
export class OpenRuns {
  innermost: OpenRun | undefined;
  private readonly runs: OpenRun[] = [];
  private count = 0;

  open(depth: number, row: number): void {
    this.runs[this.count] ??= { depth: 0, row: 0, hides: undefined, style: undefined };
    const run = this.runs[this.count++] as OpenRun;
    run.depth = depth;
    run.row = row;
    run.hides = undefined;
    run.style = undefined;
    this.innermost = run;
  }

  close(): void {
    this.count--;
    this.innermost = this.count > 0 ? this.runs[this.count - 1] : undefined;
  }

  /** Nothing is open after a paragraph. */
  clear(): void {
    this.count = 0;
    this.innermost = undefined;
  }
}
