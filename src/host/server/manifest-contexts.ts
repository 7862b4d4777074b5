import { readFile } from 'node:fs/promises';

interface Manifest {
  readonly configurableTabs?: readonly { readonly context?: readonly string[] }[];
  readonly staticTabs?: readonly { readonly context?: readonly string[] }[];
}

/** Where in Teams an app may be shown, such as "meetingSidePanel", by its unified manifest. @throws when there is no such file. */
export async function contextsIn(manifest: string): Promise<readonly string[]> {
  const { configurableTabs = [], staticTabs = [] } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  return [...new Set([...configurableTabs, ...staticTabs].flatMap(({ context = [] }) => context))];
}
