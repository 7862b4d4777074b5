import type { z } from 'zod';
import type { Core } from './core-schema.ts';
import { codeOf } from './issue.ts';
import type { BrokenRule, Path } from './places.ts';
import { coreCriterion, coreGate, criterionUse, gateUse } from './question-schema.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A checklist's content with its references replaced by what they refer to, and the references that can't be. */
export interface Resolved {
  readonly raw: unknown;
  readonly broken: readonly BrokenRule[];
}

/**
 * Replaces each `use: id` by the core's criterion or gate of that id, with the weight, condition, effects and examples
 * that the checklist gives it. The core's sources come along where something rests on them, and its scale where the
 * checklist has none.
 */
export function resolveReferences(raw: unknown, core: Core | null): Resolved {
  if (!isRaw(raw)) return { raw, broken: [] };
  const broken: BrokenRule[] = [];
  const one = (kind: 'criteria' | 'gates', value: unknown, path: Path): unknown => {
    const found = resolveOne(kind, value, path, core);
    broken.push(...found.broken);
    return found.raw;
  };
  const group = (value: unknown, path: Path): unknown =>
    isRaw(value)
      ? {
          ...value,
          ...listed(value, 'criteria', path, (item, at) => one('criteria', item, at)),
          ...listed(value, 'groups', path, group),
        }
      : value;
  const whole = {
    ...raw,
    ...(raw.scale === undefined && core ? { scale: core.scale } : {}),
    ...listed(raw, 'dimensions', [], group),
    ...listed(raw, 'gates', [], (item, at) => one('gates', item, at)),
  };
  return { raw: core ? withSources(whole, core) : whole, broken };
}

function resolveOne(kind: 'criteria' | 'gates', value: unknown, path: Path, core: Core | null): Resolved {
  const fault = (key: string, code: BrokenRule['code'], id: string): Resolved => ({
    raw: value,
    broken: [{ path: [...path, key], code, value: id }],
  });
  if (!isRaw(value)) return { raw: value, broken: [] };
  const all: readonly { readonly id: string }[] = core?.[kind] ?? [];
  if (!('use' in value)) {
    const id = String(value.id);
    return all.some((other) => other.id === id) ? fault('id', 'ownLikeCore', id) : { raw: value, broken: [] };
  }
  const id = String(value.use);
  const [use, words] = kind === 'criteria' ? [criterionUse, coreCriterion] : [gateUse, coreGate];
  const parsed = (use as z.ZodType<Raw>).safeParse(value);
  if (!parsed.success) {
    const known = Object.keys(words.shape);
    const broken = parsed.error.issues.flatMap((issue): readonly BrokenRule[] => {
      const at = [...path, ...issue.path] as Path;
      const keys = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [];
      const changed = keys.filter((key) => known.includes(key));
      if (changed.length > 0)
        return changed.map((key) => ({ path: [...at, key], code: 'changesCore', value: `${id}: ${key}` }));
      const [code, word] = codeOf(issue, value);
      return [{ path: at, code, value: word }];
    });
    return { raw: value, broken };
  }
  if (!core) return fault('use', 'noCore', id);
  const found = all.find((other) => other.id === id) as Raw | undefined;
  if (!found) return fault('use', kind === 'criteria' ? 'unknownCoreCriterion' : 'unknownCoreGate', id);
  const { use: _, guidance, ...place } = parsed.data;
  const both = { ...(found.guidance as object | undefined), ...(guidance as object | undefined) };
  const merged = guidance === undefined ? {} : { guidance: both };
  return { raw: { ...found, ...place, ...merged }, broken: [] };
}

/** The core's sources that something in the checklist rests on, after the checklist's own. */
function withSources(raw: Raw, core: Core): Raw {
  const named = new Set(restsOn({ ...raw, sources: [] }));
  const own = Array.isArray(raw.sources) ? raw.sources : [];
  return { ...raw, sources: [...own, ...core.sources.filter(({ id }) => named.has(id))] };
}

/** What something and all in it name as their sources. */
function restsOn(value: unknown): readonly unknown[] {
  if (!isRaw(value)) return [];
  const items = (keys: readonly string[]): readonly unknown[] => keys.flatMap((key) => value[key] ?? []);
  return [
    ...items(['basis', 'sources']),
    ...items(['dimensions', 'groups', 'criteria', 'gates']).flatMap(restsOn),
  ];
}

/** One list of an object, each item replaced; nothing when there is no such list. */
function listed(of: Raw, key: string, path: Path, replace: (item: unknown, path: Path) => unknown): Raw {
  const list = of[key];
  return Array.isArray(list) ? { [key]: list.map((item, i) => replace(item, [...path, key, i])) } : {};
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
