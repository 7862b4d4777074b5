import { type Core, coreSchema } from './core-schema.ts';
import { readYaml } from './document.ts';
import { codeOf } from './issue.ts';
import type { BrokenRule, Placed } from './places.ts';
import { ChecklistFault, type Problem } from './problem.ts';
import { remarksOn } from './remarks.ts';
import { duplicates, formerIds, shortTerms, unknownSources } from './shared-rules.ts';

/** What examining `core.yaml` gives: the core unless there are faults, and all that there is to say of it. */
export interface ExaminedCore {
  readonly core: Core | null;
  readonly problems: readonly Problem[];
  /** What is to be mended; nothing where there are faults. */
  readonly remarks: readonly Problem[];
}

/** Examines the text of `core.yaml`. Never throws. */
export function examineCore(text: string): ExaminedCore {
  const { content, problems, at } = readYaml(text);
  if (!content) return refused(problems);
  const circular = references(content.raw);
  if (circular.length > 0) return refused(circular.map(({ path, code, value }) => at(path, code, value)));
  const parsed = coreSchema.safeParse(content.raw);
  if (!parsed.success)
    return refused(parsed.error.issues.map((issue) => at(issue.path, ...codeOf(issue, content.raw))));
  const broken = brokenCore(parsed.data).map(({ path, code, value }) => at(path, code, value));
  if (broken.length > 0) return refused(broken);
  const remarks = remarksOn(questionsOf(parsed.data)).map(({ path, code, value }) => at(path, code, value));
  return { core: parsed.data, problems: [], remarks };
}

const refused = (problems: readonly Problem[]): ExaminedCore => ({ core: null, problems, remarks: [] });

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

const placed = <T>(key: string, list: readonly T[]): readonly Placed<T>[] =>
  list.map((value, i) => ({ path: [key, i], value }));

const questionsOf = ({ criteria, gates }: Core) => [
  ...placed('criteria', criteria),
  ...placed('gates', gates),
];

function brokenCore(core: Core): readonly BrokenRule[] {
  const questions = questionsOf(core);
  return [
    ...duplicates(questions),
    ...formerIds(questions),
    ...duplicates(placed('sources', core.sources)),
    ...unknownSources(questions, core.sources),
    ...shortTerms(questions),
  ];
}
