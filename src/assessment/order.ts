const keys = new WeakMap<object, string>();

/** A value as JSON with its keys in order: the same for two values that are alike. Values are never changed, so one is written once. */
export function keyOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const known = keys.get(value);
  if (known !== undefined) return known;
  const key = Array.isArray(value) ? `[${value.map(keyOf).join(',')}]` : keyOfObject(value);
  keys.set(value, key);
  return key;
}

function keyOfObject(value: object): string {
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const texts = members
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, inner]) => `${JSON.stringify(name)}:${keyOf(inner)}`);
  return `{${texts.join(',')}}`;
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two texts in that order: of two times, the later. */
export function laterText(a: string, b: string): string {
  return compareText(a, b) < 0 ? b : a;
}

/** Order by time; of the same time by content, so that two copies of one list have one order. */
export function byTime<T extends { readonly at: string }>(a: T, b: T): number {
  return compareText(a.at, b.at) || (a === b ? 0 : compareText(keyOf(a), keyOf(b)));
}

/** A record with its keys in order, without those whose value is undefined. */
export function ordered<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const entries = Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

/** All keys of two records, in order; a key of both with what becomes of its two values. */
export function mergedRecords<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (one: T, other: T) => T,
): Record<string, T> {
  const values = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const other = values.get(key);
    values.set(key, other === undefined ? value : join(other, value));
  }
  return ordered(Object.fromEntries(values));
}
