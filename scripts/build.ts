// Builds the add-in's site (dist/) and the command line tool (lib/); with names, only those: site, cli, host.
import { chmodSync } from 'node:fs';
import webpack from 'webpack';
import { configurations } from '../webpack.config.js';

type Name = keyof typeof configurations;

/** Builds the named parts. @throws Error with webpack's own account of what is wrong. */
export async function build(names: readonly Name[]): Promise<void> {
  const compiler = webpack(names.map((name) => configurations[name] as webpack.Configuration));
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString('errors-only') ?? 'webpack gave no result');
  if (names.includes('cli')) chmodSync(new URL('../lib/vagval.mjs', import.meta.url), 0o755);
}

if (process.argv[1]?.endsWith('build.ts')) {
  const asked = process.argv.slice(2) as Name[];
  const names: readonly Name[] = asked.length > 0 ? asked : ['site', 'cli'];
  console.log(`vägval: building ${names.join(', ')} …`);
  await build(names);
  console.log('vägval: built');
}
