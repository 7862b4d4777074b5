import { summaryTags } from '../../../summary/index.ts';

const ourTags: ReadonlySet<string> = new Set(Object.values(summaryTags));

/** The content controls that are open, and whether one of them holds a summary of ours. */
export class OpenControls {
  private readonly stack: { readonly depth: number; ours: boolean }[] = [];
  private count = 0;

  get inOurs(): boolean {
    return this.count > 0;
  }

  /** How deep the innermost stands; 0 when none is open. */
  get depth(): number {
    return this.stack.at(-1)?.depth ?? 0;
  }

  open(depth: number): void {
    this.stack.push({ depth, ours: false });
  }

  /** Reads the innermost one's tag. @returns true when it turns out to be ours. */
  claim(tag: string | undefined): boolean {
    const control = this.stack.at(-1);
    if (!control || control.ours || !ourTags.has(tag ?? '')) return false;
    control.ours = true;
    this.count++;
    return true;
  }

  /** @returns true when the one that closes was ours. */
  close(): boolean {
    if (!this.stack.pop()?.ours) return false;
    this.count--;
    return true;
  }
}
