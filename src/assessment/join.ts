import { byTime, compareText, keyOf } from './order.ts';

type Timed = { readonly at: string };

/** The later of two, and of one time any that is the same for everybody. */
export function later<T extends Timed>(one: T, other: T): T {
  return byTime(one, other) >= 0 ? one : other;
}

/** The earlier of two, and of one time any that is the same for everybody. */
export function earlier<T extends Timed>(one: T, other: T): T {
  return byTime(one, other) <= 0 ? one : other;
}

/** The greatest by a text, or undefined when there is none; of equals, any that is the same for everybody. */
export function greatest<T>(values: readonly (T | undefined)[], by: (value: T) => string): T | undefined {
  return values
    .filter((value) => value !== undefined)
    .reduce<T | undefined>((best, value) => {
      if (best === undefined || best === value) return value;
      const order = compareText(by(value), by(best)) || compareText(keyOf(value), keyOf(best));
      return order > 0 ? value : best;
    }, undefined);
}

/** A list with one of each key, in order of time; several of a key become one. */
export function joined<T extends Timed>(
  all: readonly T[],
  key: (one: T) => string,
  join: (one: T, other: T) => T,
): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const name = key(one);
    const other = found.get(name);
    found.set(name, other && other !== one ? join(other, one) : one);
  }
  return [...found.values()].sort(byTime);
}

/** A list without what it holds twice, in order of time. */
export function different<T extends Timed>(all: readonly T[]): readonly T[] {
  return [...new Map([...new Set(all)].map((one) => [keyOf(one), one])).values()].sort(byTime);
}
