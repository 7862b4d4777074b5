// Builds the add-in's site (dist/), the command line tool and the engine for others (lib/); with names, only those:
// site, cli, engine, host, wordPage, corpus.
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { configurations } from '../webpack.config.js';

type Name = keyof typeof configurations;

/** Builds the named parts. @returns webpack's own account of each. @throws Error with its account of what is wrong. */
export async function build(names: readonly Name[]): Promise<readonly webpack.Stats[]> {
  const compiler = webpack(names.map((name) => configurations[name] as webpack.Configuration));
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString('errors-only') ?? 'webpack gave no result');
  if (names.includes('engine')) writeTypes();
  if (names.includes('cli')) chmodSync(new URL('../lib/vagval.mjs', import.meta.url), 0o755);
  return stats.stats;
}

/** The engine's types beside it. @throws Error with the compiler's own account of what is wrong. */
function writeTypes(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = fileURLToPath(new URL('../tsconfig.engine.json', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

if (process.argv[1]?.endsWith('build.ts')) {
  const asked = process.argv.slice(2) as Name[];
  const names: readonly Name[] = asked.length > 0 ? asked : ['site', 'cli', 'engine'];
  console.log(`vägval: building ${names.join(', ')} …`);
  await build(names);
  console.log('vägval: built');
}
