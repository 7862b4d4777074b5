import { isRaw } from './form/tree.ts';

/** Whether two contents of YAML files are the same: keys in any order. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, i) => same(item, other[i]))
    );
  if (!isRaw(one)) return Object.is(one, other);
  if (!isRaw(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && same(one[key], other[key]))
  );
}
