import { type Core, coreSchema } from './core-schema.ts';
import { readYaml } from './document.ts';
import { codeOf } from './issue.ts';
import type { BrokenRule } from './places.ts';
import { ChecklistFault, type Problem } from './problem.ts';
import { duplicates, formerIds, shortTerms, unknownSources } from './shared-rules.ts';

/** What examining `core.yaml` gives: the core unless there are faults, and all that there is to say of it. */
export interface ExaminedCore {
  readonly core: Core | null;
  readonly problems: readonly Problem[];
}

/** Examines the text of `core.yaml`. Never throws. */
export function examineCore(text: string): ExaminedCore {
  const { content, problems, at } = readYaml(text);
  if (!content) return { core: null, problems };
  const circular = references(content.raw);
  if (circular.length > 0)
    return { core: null, problems: circular.map(({ path, code, value }) => at(path, code, value)) };
  const parsed = coreSchema.safeParse(content.raw);
  if (!parsed.success)
    return { core: null, problems: parsed.error.issues.map((issue) => at(issue.path, ...codeOf(issue))) };
  const broken = brokenCore(parsed.data).map(({ path, code, value }) => at(path, code, value));
  return { core: broken.length > 0 ? null : parsed.data, problems: broken };
}

/**
 * Reads the core from the text of its YAML file.
 * @throws ChecklistFault with every fault found, each with its line and remedy.
 */
export function readCore(text: string): Core {
  const { core, problems } = examineCore(text);
  if (!core) throw new ChecklistFault(problems);
  return core;
}

/** References in the core itself: it can only refer to itself, which would be a circle. */
function references(raw: unknown): readonly BrokenRule[] {
  return (['criteria', 'gates'] as const).flatMap((key) => {
    const list = (raw as Record<string, unknown>)[key];
    if (!Array.isArray(list)) return [];
    return list.flatMap((one: unknown, i): readonly BrokenRule[] =>
      typeof one === 'object' && one !== null && 'use' in one
        ? [{ path: [key, i, 'use'], code: 'circularCore', value: String(one.use) }]
        : [],
    );
  });
}

function brokenCore(core: Core): readonly BrokenRule[] {
  const placed = <T>(key: string, list: readonly T[]) => list.map((value, i) => ({ path: [key, i], value }));
  const questions = [...placed('criteria', core.criteria), ...placed('gates', core.gates)];
  return [
    ...duplicates(questions),
    ...formerIds(questions),
    ...duplicates(placed('sources', core.sources)),
    ...unknownSources(questions, core.sources),
    ...shortTerms(questions),
  ];
}
