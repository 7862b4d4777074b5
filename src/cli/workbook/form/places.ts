import type { Spot } from './read-rows.ts';
import type { Path } from './tree.ts';

/** Which cell each value of a file stands in, so that what is wrong with a value is told at its cell. */
export class Places {
  private readonly spots = new Map<string, Spot>();

  put(path: Path, spot: Spot): void {
    this.spots.set(path.join('.'), spot);
  }

  /** The cells of a place: its own, or those of what is below it, or that of the nearest thing around it. */
  of(path: string): readonly Spot[] {
    const own = this.spots.get(path);
    if (own) return [own];
    const below = [...this.spots].filter(([key]) => key.startsWith(`${path}.`));
    if (path !== '' && below.length > 0) return below.map(([, spot]) => spot);
    const steps = path.split('.');
    for (let length = steps.length - 1; length > 0; length--) {
      const around = this.spots.get(steps.slice(0, length).join('.'));
      if (around) return [around];
    }
    return [];
  }
}
