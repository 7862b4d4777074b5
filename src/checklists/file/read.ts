import { createHash } from 'node:crypto';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Checklist } from '../../engine/index.ts';
import { buildChecklist } from './build.ts';
import { ChecklistFault, type Problem } from './problem.ts';
import { brokenRules } from './rules.ts';
import { checklistSchema } from './schema.ts';
import { type ProblemCode, wording } from './wording.ts';

type Path = readonly PropertyKey[];

/**
 * Reads a checklist from the text of its YAML file.
 * @throws ChecklistFault with every fault found, each with its line and remedy.
 */
export function readChecklist(text: string): Checklist {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: Path, code: ProblemCode, value = ''): Problem => ({
    line: lineOf(document, lines, path),
    path: path.map(String).join('.'),
    what: wording[code].what(value),
    remedy: wording[code].remedy,
  });
  if (document.errors.length > 0) {
    throw new ChecklistFault(
      document.errors.map((error) => ({
        ...at([], 'yaml', error.message.split('\n')[0]),
        line: error.linePos?.[0].line ?? 0,
      })),
    );
  }
  const parsed = checklistSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (!parsed.success) {
    throw new ChecklistFault(parsed.error.issues.map((issue) => at(issue.path, ...codeOf(issue))));
  }
  const broken = brokenRules(parsed.data);
  if (broken.length > 0)
    throw new ChecklistFault(broken.map(({ path, code, value }) => at(path, code, value)));
  const checklist = buildChecklist(parsed.data);
  const digest = `sha256-${createHash('sha256').update(JSON.stringify(checklist)).digest('hex')}`;
  return { ...checklist, digest };
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
    default:
      return ['invalid', key];
  }
}
