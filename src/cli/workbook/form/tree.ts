/** A place in a tree of objects and lists. */
export type Path = readonly (string | number)[];

export type Raw = { readonly [key: string]: unknown };

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place; undefined when nothing does. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Raw)[step] : undefined),
    value,
  );
}

/** The tree that leaves at some places make. An item of a list that is passed over is an empty object. */
export function treeOf(leaves: Iterable<readonly [Path, unknown]>): Raw {
  const root: Record<string | number, unknown> = {};
  for (const [path, leaf] of leaves) {
    let here: Record<string | number, unknown> = root;
    path.forEach((step, i) => {
      if (i === path.length - 1) here[step] = leaf;
      else {
        here[step] ??= typeof path[i + 1] === 'number' ? [] : {};
        if (Array.isArray(here)) for (let before = 0; before < Number(step); before++) here[before] ??= {};
        here = here[step] as Record<string | number, unknown>;
      }
    });
  }
  return root;
}

/** Some keys of an object in their order, without those that are undefined. */
export function kept(of: Raw): Raw {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
}
