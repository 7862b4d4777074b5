import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

function cruise(...files: string[]) {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, '--config', 'scripts/import-rules.cjs', '--output-type', 'err', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('the rooms of the house', () => {
  it('import only what ARCHITECTURE.md lets them import', () => {
    const { status, said } = cruise('src');
    expect(said).toContain('no dependency violations found');
    expect(status).toBe(0);
  }, 60_000);

  it.each([
    ['engine', "import '../ui/index.ts';", 'engine-imports'],
    ['engine', "import 'zod';", 'engine-stands-alone'],
    ['ui', "import '../engine/score.ts';", 'through-the-door'],
    ['ui', "import '../document/index.ts';", 'ui-imports'],
    ['assessment', "import 'node:fs';", 'no-node-in-the-browser'],
  ])(
    'are told when src/%s has %s',
    (room, code, rule) => {
      const file = `src/${room}/forbidden-import-of-a-test.ts`;
      writeFileSync(path.join(root, file), `${code}\n`);
      try {
        const { status, said } = cruise(file);
        expect(said).toContain(rule);
        expect(status).not.toBe(0);
      } finally {
        rmSync(path.join(root, file));
      }
    },
    60_000,
  );
});
