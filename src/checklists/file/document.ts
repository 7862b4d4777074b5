import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { type ProblemCode, warnings, wording } from './wording.ts';

/** A YAML text that has been read: its content, and how to tell a fault at a place in it. */
export interface ReadYaml {
  /** Null when the text is no YAML. */
  readonly content: { readonly raw: unknown } | null;
  /** The faults of the YAML itself. */
  readonly problems: readonly Problem[];
  /** Tells a fault with the line of the nearest thing that exists on the way to a path. */
  readonly at: (path: readonly PropertyKey[], code: ProblemCode, value?: string) => Problem;
}

/** Reads a YAML text. Never throws. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at: ReadYaml['at'] = (path, code, value = '') => ({
    severity: warnings.has(code) ? 'warning' : 'fault',
    code,
    line: lineOf(document, lines, path),
    path: path.map(String).join('.'),
    what: wording[code].what(value),
    remedy: wording[code].remedy,
  });
  if (document.errors.length === 0) {
    try {
      const raw: unknown = document.toJS({ maxAliasCount: 100 }) ?? null;
      if (raw === null) return { content: null, problems: [at([], 'emptyFile')], at };
      return { content: { raw }, problems: [], at };
    } catch {
      return { content: null, problems: [at([], 'yaml', 'ALIASES')], at };
    }
  }
  const problems = document.errors.map((error) => ({
    ...at([], 'yaml', error.code),
    line: error.linePos?.[0].line ?? 0,
  }));
  return { content: null, problems, at };
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 0;
}
