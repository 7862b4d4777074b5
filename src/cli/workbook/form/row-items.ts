import { at, isRaw, kept, type Raw } from './tree.ts';
import type { SheetKey } from './words.ts';

/** One row before it is put into cells. */
export interface RowItem {
  readonly item: Raw;
  /** The core's words, where the row takes its words from the core. */
  readonly shown?: Raw | undefined;
}

/** Rows by sheet. */
export type RowItems = { readonly [Key in SheetKey]?: readonly RowItem[] };

/** The rows that a checklist file, or the core, makes. @param core what references refer to, as the file says it */
export function rowItems(raw: Raw, core: Raw | null): RowItems {
  if (raw.id === undefined)
    return {
      criteria: plain(raw.criteria),
      gates: plain(raw.gates),
      scale: plain(raw.scale),
      sources: plain(raw.sources),
    };
  const groups = list(raw.dimensions).flatMap((group) => groupItems(group, undefined));
  return {
    criteria: groups.flatMap(({ group }) =>
      list(group.criteria).map((one) => asked(one, core?.criteria, { group: group.id })),
    ),
    groups: groups.map(({ group: { criteria: _, groups: __, ...item }, parent }) => ({
      item: kept({ ...item, parent }),
    })),
    gates: list(raw.gates).map((one) => asked(one, core?.gates)),
    bands: plain(raw.bands),
    requirements: plain(raw.requirements),
    adjustments: plain(raw.adjustments),
    facts: list(raw.facts).flatMap(({ id, title, values }) =>
      list(values).map((value, i) => ({ item: kept({ id, title: i === 0 ? title : undefined, ...value }) })),
    ),
    scale: plain(raw.scale),
    sources: plain(raw.sources),
    openQuestions: plain(raw.openQuestions),
  };
}

const list = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);
const plain = (value: unknown): readonly RowItem[] => list(value).map((item) => ({ item }));

interface GroupItem {
  readonly group: Raw;
  readonly parent: unknown;
}

function groupItems(group: Raw, parent: unknown): readonly GroupItem[] {
  return [{ group, parent }, ...list(group.groups).flatMap((inner) => groupItems(inner, group.id))];
}

function asked({ use, ...own }: Raw, inCore: unknown, place: Raw = {}): RowItem {
  if (use === undefined) return { item: { ...own, words: 'own', ...place } };
  const shown = coreWords(inCore, use);
  return { item: { ...own, id: use, words: 'core', ...place }, shown };
}

/** The core's question of an id; undefined when it has none. */
export const coreWords = (inCore: unknown, id: unknown): Raw | undefined =>
  list(inCore).find((one) => at(one, ['id']) === id);
