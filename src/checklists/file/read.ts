import { createHash } from 'node:crypto';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Checklist } from '../../engine/index.ts';
import { buildChecklist } from './build.ts';
import { ChecklistFault, type Problem } from './problem.ts';
import { brokenRules } from './rules.ts';
import { checklistSchema } from './schema.ts';
import { type ProblemCode, warnings, wording } from './wording.ts';

type Path = readonly PropertyKey[];

/** What examining a checklist's file gives: the checklist unless there are faults, and all that there is to say of it. */
export interface Examined {
  readonly checklist: Checklist | null;
  readonly problems: readonly Problem[];
}

/** Examines the text of a checklist's YAML file. Never throws. */
export function examineChecklist(text: string): Examined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: Path, code: ProblemCode, value = ''): Problem => ({
    severity: warnings.has(code) ? 'warning' : 'fault',
    line: lineOf(document, lines, path),
    path: path.map(String).join('.'),
    what: wording[code].what(value),
    remedy: wording[code].remedy,
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      ...at([], 'yaml', error.message.split('\n')[0]),
      line: error.linePos?.[0].line ?? 0,
    }));
    return { checklist: null, problems };
  }
  const parsed = checklistSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (!parsed.success)
    return {
      checklist: null,
      problems: parsed.error.issues.map((issue) => at(issue.path, ...codeOf(issue))),
    };
  const problems = brokenRules(parsed.data).map(({ path, code, value }) => at(path, code, value));
  if (problems.some(({ severity }) => severity === 'fault')) return { checklist: null, problems };
  const checklist = buildChecklist(parsed.data);
  const digest = `sha256-${createHash('sha256').update(JSON.stringify(checklist)).digest('hex')}`;
  return { checklist: { ...checklist, digest }, problems };
}

/**
 * Reads a checklist from the text of its YAML file.
 * @throws ChecklistFault with every fault found, each with its line and remedy.
 */
export function readChecklist(text: string): Checklist {
  const { checklist, problems } = examineChecklist(text);
  if (!checklist) throw new ChecklistFault(problems);
  return checklist;
}

/** The line of the nearest node that exists on the way to a path. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 0;
}

function codeOf(issue: z.core.$ZodIssue): [ProblemCode, string] {
  if (issue.message in wording) return [issue.message as ProblemCode, ''];
  const key = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return ['unknownKey', issue.keys.join(', ')];
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? ['missing', key]
        : ['wrongType', issue.expected];
    case 'invalid_union':
      if (issue.path.includes('when')) return ['conditionForm', ''];
      return key === 'kind' ? ['requirementForm', ''] : ['invalid', key];
    default:
      return ['invalid', key];
  }
}
