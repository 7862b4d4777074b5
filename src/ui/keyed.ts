/** Things with a key each, for a list of React's: their names, numbered where several have the same. */
export function keyed<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOf(thing);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name} ${count}`, thing];
  });
}
