import { createHash } from 'node:crypto';
import type { Checklist } from '../../engine/index.ts';
import { buildChecklist } from './build.ts';
import type { Core } from './core-schema.ts';
import { readYaml } from './document.ts';
import { codeOf } from './issue.ts';
import { criteria, gates } from './places.ts';
import { ChecklistFault, type Problem } from './problem.ts';
import { resolveReferences } from './references.ts';
import { remarksOn } from './remarks.ts';
import { brokenRules } from './rules.ts';
import { checklistSchema } from './schema.ts';

/** What examining a checklist's file gives: the checklist unless there are faults, and all that there is to say of it. */
export interface Examined {
  readonly checklist: Checklist | null;
  readonly problems: readonly Problem[];
  /** What is to be mended before it is adopted; nothing where there are faults. */
  readonly remarks: readonly Problem[];
}

/**
 * Examines the text of a checklist's YAML file. Never throws.
 * @param core what the checklist's references refer to; one that refers to nothing needs none.
 */
export function examineChecklist(text: string, core: Core | null = null): Examined {
  const { content, problems: unread, at } = readYaml(text);
  if (!content) return refused(unread);
  const { raw, broken } = resolveReferences(content.raw, core);
  if (broken.length > 0) return refused(broken.map(({ path, code, value }) => at(path, code, value)));
  const parsed = checklistSchema.safeParse(raw);
  if (!parsed.success)
    return refused(parsed.error.issues.map((issue) => at(issue.path, ...codeOf(issue, raw))));
  const shared = new Set([...(core?.criteria ?? []), ...(core?.gates ?? [])].map(({ id }) => id));
  const problems = brokenRules(parsed.data, shared).map(({ path, code, value }) => at(path, code, value));
  if (problems.some(({ severity }) => severity === 'fault')) return refused(problems);
  const checklist = buildChecklist(parsed.data, core);
  const digest = `sha256-${createHash('sha256').update(JSON.stringify(checklist)).digest('hex')}`;
  const own = [...criteria(parsed.data), ...gates(parsed.data)].filter(({ value }) => !shared.has(value.id));
  const remarks = remarksOn(own).map(({ path, code, value }) => at(path, code, value));
  return { checklist: { ...checklist, digest }, problems, remarks };
}

const refused = (problems: readonly Problem[]): Examined => ({ checklist: null, problems, remarks: [] });

/**
 * Reads a checklist from the text of its YAML file.
 * @param core what the checklist's references refer to; one that refers to nothing needs none.
 * @throws ChecklistFault with every fault found, each with its line and remedy.
 */
export function readChecklist(text: string, core: Core | null = null): Checklist {
  const { checklist, problems } = examineChecklist(text, core);
  if (!checklist) throw new ChecklistFault(problems);
  return checklist;
}
