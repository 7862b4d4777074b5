// npm run package -- [DEPLOYMENT.json]: builds dist/ for VAGVAL_BASE_URL with the deployment in it, and makes vagval.zip, the app package.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { appPackage, PackageFault, type PackageParts } from './package/app-package.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts: readonly string[]) => path.join(root, ...parts);
const say = (text: string) => console.log(`vägval: ${text}`);

const file = path.resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? 'deployment.json');
const base = process.env.VAGVAL_BASE_URL ?? '';
const icons = ['assets/icons/color.png', 'assets/icons/outline.png'];

function stop(text: string): never {
  console.error(`vägval: ${text}`);
  process.exit(1);
}

function deploymentIn(from: string): string {
  try {
    return readFileSync(from, 'utf8');
  } catch {
    return stop(
      `${from} can't be read. Give the file with the app registration: npm run package -- deployment.json`,
    );
  }
}

function packaged(parts: PackageParts): Uint8Array {
  try {
    return appPackage(parts);
  } catch (error) {
    if (error instanceof PackageFault) return stop(error.message);
    throw error;
  }
}

const deployment = deploymentIn(file);
const zip = packaged({
  texts: {
    'manifest.json': readFileSync(at('manifest/manifest.json'), 'utf8'),
    'en.json': readFileSync(at('manifest/en.json'), 'utf8'),
  },
  icons: Object.fromEntries(icons.map((icon) => [icon, readFileSync(at(icon))])),
  base,
  deployment,
});
say(`building the pages for ${base} …`);
await build(['site']);
writeFileSync(at('dist/deployment.json'), deployment);
writeFileSync(at('vagval.zip'), zip);
say(`dist/ is ready: put it on the web server at ${base}`);
say('vagval.zip is ready: upload it in the Teams admin centre (README, "From zip to first meeting")');
if (/^https:\/\/(localhost|127\.|\[::1\])/.test(base))
  say('the address is this machine: only Word and Teams on this machine will find it');
