import { shown } from './cell.ts';
import type { Field, Form } from './fields.ts';
import { Places } from './places.ts';
import { type CellProblem, formProblem } from './problems.ts';
import type { ReadRow, ReadRows, Spot } from './read-rows.ts';
import { coreWords } from './row-items.ts';
import { at, kept, type Path, type Raw } from './tree.ts';
import type { SheetKey } from './words.ts';

/** What was read of each sheet, with its form. */
export type ReadSheets = { readonly [Key in SheetKey]?: { readonly form: Form; readonly read: ReadRows } };

/** A file's content put together from its sheets, with where each value stands. */
export interface Assembled {
  readonly raw: Raw;
  readonly places: Places;
  readonly problems: readonly CellProblem[];
}

/** Puts a checklist together. @param settings what is said of the whole file @param core what references refer to */
export function assembleChecklist(settings: ReadRow, sheets: ReadSheets, core: Raw | null): Assembled {
  const desk = new Desk(sheets);
  desk.settings(settings);
  const { id, version, status, profile, overlay, kind, aggregate, title, description } = settings.item;
  const raw = kept({
    ...{ id, version, status, profile, overlay, kind, aggregate, title, description },
    sources: desk.list('sources'),
    scale: desk.list('scale'),
    bands: desk.list('bands') ?? [],
    facts: desk.facts(),
    dimensions: desk.groups(core) ?? [],
    gates: desk.gates(core),
    requirements: desk.list('requirements'),
    adjustments: desk.list('adjustments'),
    openQuestions: desk.list('openQuestions'),
  });
  return { raw, places: desk.places, problems: desk.problems };
}

/** Puts the core together. */
export function assembleCore(settings: ReadRow, sheets: ReadSheets): Assembled {
  const desk = new Desk(sheets);
  desk.settings(settings);
  const raw = kept({
    version: settings.item.version,
    sources: desk.list('sources'),
    scale: desk.list('scale'),
    criteria: desk.list('criteria'),
    gates: desk.list('gates'),
  });
  return { raw, places: desk.places, problems: desk.problems };
}

/** Collects the rows of all sheets, and remembers where each value stands. */
class Desk {
  readonly places = new Places();
  readonly problems: CellProblem[] = [];

  constructor(private readonly sheets: ReadSheets) {
    for (const [key, sheet] of Object.entries(sheets))
      this.places.put([key === 'groups' ? 'dimensions' : key], sheet.read.start);
  }

  settings({ spots }: ReadRow): void {
    for (const { path, spot } of spots) this.places.put(path, spot);
  }

  /** A sheet's rows as they are; undefined when it has none. */
  list(key: SheetKey): readonly Raw[] | undefined {
    const rows = this.rows(key);
    rows.forEach((row, i) => {
      this.remember([key, i], row);
    });
    return rows.length > 0 ? rows.map(({ item }) => item) : undefined;
  }

  facts(): readonly Raw[] | undefined {
    const byId = new Map<unknown, { fact: Raw; values: Raw[] }>();
    for (const row of this.rows('facts')) {
      const { id, title, ...value } = row.item;
      const known = byId.get(id);
      const index = known ? [...byId.keys()].indexOf(id) : byId.size;
      const values = known?.values ?? [];
      if (!known) byId.set(id, { fact: kept({ id, title }), values });
      for (const { path, spot } of row.spots) {
        const ofFact = path[0] === 'id' || path[0] === 'title';
        if (!ofFact) this.places.put(['facts', index, 'values', values.length, ...path], spot);
        else if (!known) this.places.put(['facts', index, ...path], spot);
      }
      values.push(value);
    }
    return byId.size > 0 ? [...byId.values()].map(({ fact, values }) => ({ ...fact, values })) : undefined;
  }

  groups(core: Raw | null): readonly Raw[] | undefined {
    const rows = this.rows('groups');
    const criteria = this.rows('criteria');
    const known = new Set(rows.map(({ item }) => item.id));
    for (const row of rows) this.examineParent(row, rows, known);
    for (const row of criteria) {
      const group = row.item.group;
      if (!known.has(group))
        this.tell('noGroup', spotOf(row, 'group'), group === undefined ? '' : String(group));
    }
    const made = (parent: unknown, path: Path): readonly Raw[] =>
      rows
        .filter(({ item }) => item.parent === parent)
        .map((row, i) => {
          const here = [...path, i];
          const { parent: _, ...group } = row.item;
          this.remember(here, row);
          const own = criteria
            .filter(({ item }) => item.group === group.id)
            .map((one, k) => this.asked(one, [...here, 'criteria', k], core?.criteria, 'criteria'));
          const inner =
            path.length > 100 || group.id === undefined ? [] : made(group.id, [...here, 'groups']);
          return kept({
            ...group,
            criteria: own.length > 0 ? own : undefined,
            groups: inner.length > 0 ? inner : undefined,
          });
        });
    const dimensions = made(undefined, ['dimensions']);
    return dimensions.length > 0 ? dimensions : undefined;
  }

  gates(core: Raw | null): readonly Raw[] | undefined {
    const gates = this.rows('gates').map((row, i) => {
      const gate = this.asked(row, ['gates', i], core?.gates, 'gates');
      return { ...gate, effects: gate.effects ?? {} };
    });
    return gates.length > 0 ? gates : undefined;
  }

  /** A question of the checklist: whole, or a reference to the core without the words that the core gives. */
  private asked(row: ReadRow, path: Path, inCore: unknown, key: 'criteria' | 'gates'): Raw {
    this.remember(path, row);
    const { id, words, group: _, ...item } = row.item;
    if (words === undefined && spotOf(row, 'words').empty) this.tell('noWords', spotOf(row, 'words'), '');
    if (words !== 'core') return { id, ...item };
    this.places.put([...path, 'use'], spotOf(row, 'id'));
    const form = this.sheets[key]?.form;
    const shared = form?.fields.filter(({ fromCore }) => fromCore) ?? [];
    this.compare(row, shared, coreWords(inCore, id));
    const names = new Set(shared.map((field) => field.path[0]));
    const own = Object.entries(item).filter(([name]) => !names.has(name));
    return { use: id, ...Object.fromEntries(own) };
  }

  /** Tells when a row shows other words than the core has. */
  private compare(row: ReadRow, shared: readonly Field[], words: Raw | undefined): void {
    if (!words) return;
    const different = shared.find((field) => {
      const text = row.texts.get(field);
      if (text === undefined) return false;
      const core = at(words, field.path);
      return ![shown(field.as, core, 'sv'), shown(field.as, core, 'en')].includes(text);
    });
    if (!different) return;
    const spot = row.spots.find(({ path }) => path === different.path)?.spot as Spot;
    this.tell('coreWords', spot, spot.header);
  }

  private examineParent(row: ReadRow, rows: readonly ReadRow[], known: ReadonlySet<unknown>): void {
    const parents = new Map(rows.map(({ item }) => [item.id, item.parent]));
    const parent = row.item.parent;
    if (parent === undefined) return;
    const spot = spotOf(row, 'parent');
    if (!known.has(parent)) {
      this.tell('noGroup', spot, String(parent));
      return;
    }
    const seen = new Set<unknown>();
    for (let up: unknown = row.item.id; up !== undefined && !seen.has(up); up = parents.get(up)) seen.add(up);
    if (seen.size > 0 && parents.get([...seen].at(-1)) !== undefined)
      this.tell('groupInItself', spot, String(row.item.id));
  }

  private rows(key: SheetKey): readonly ReadRow[] {
    return this.sheets[key]?.read.rows ?? [];
  }

  private remember(path: Path, row: ReadRow): void {
    const first = row.spots[0]?.spot;
    if (first) this.places.put(path, first);
    for (const one of row.spots) this.places.put([...path, ...one.path], one.spot);
  }

  private tell(code: 'noGroup' | 'noWords' | 'groupInItself' | 'coreWords', spot: Spot, word: string): void {
    this.problems.push(formProblem(code, spot.sheet, spot.cell, word));
  }
}

const spotOf = (row: ReadRow, name: string): Spot =>
  row.spots.find(({ path }) => path.join() === name)?.spot ?? (row.spots[0]?.spot as Spot);
