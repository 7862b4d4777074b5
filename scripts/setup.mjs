// Installs what a command needs, and says what it does. Runs before anything is installed: plain Node only.
// Usage: node scripts/setup.mjs [--browser | --browser-if-possible] [--libreoffice]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, onPath } from './browser.cjs';
import { hasCalc } from './calc.cjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const wanted = new Set(process.argv.slice(2));

const say = (text) => console.log(`vägval: ${text}`);
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

function stop(text) {
  console.error(`vägval: ${text}`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12))
  stop(`Node 20.12 or newer is needed; this is ${process.version}.`);

/** True when the lockfile has changed since the packages were installed. */
function packagesAreOld() {
  const mark = path.join(root, 'node_modules', '.package-lock.json');
  return !existsSync(mark) || statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(mark).mtimeMs;
}

if (packagesAreOld()) {
  say('installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed; its message is above.');
}

/** Installs Debian packages, as root or through sudo without a password. */
function apt(...packages) {
  if (!onPath('apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !(onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0)) return false;
  const aptGet = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  return aptGet('-qq', 'update') && aptGet('-qq', 'install', '-y', '--no-install-recommends', ...packages);
}

if ((wanted.has('--browser') || wanted.has('--browser-if-possible')) && !findBrowser()) {
  say('installing Chromium (apt-get install chromium) …');
  apt('chromium', 'fonts-liberation');
  if (!findBrowser()) {
    const help =
      'no Chromium, Chrome or Edge was found, and it could not be installed here. Install one, or give its path in CHROMIUM_PATH.';
    if (wanted.has('--browser')) stop(help);
    say(help);
  }
}

const hasOffice = () => onPath('soffice') && hasCalc() && onPath('pdftotext');
if (wanted.has('--libreoffice') && !hasOffice()) {
  say('installing LibreOffice Writer and Calc, and poppler-utils …');
  apt('libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-liberation');
  if (!hasOffice())
    stop('LibreOffice Writer and Calc and poppler-utils are needed; install them and try again.');
}
