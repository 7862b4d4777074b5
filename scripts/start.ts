// npm start [-- FILE.docx] [--no-open] [--port N] [--fault NAME[:N][,…]]: the add-in beside a real document, in the embedded Word.
// npm start -- web: the same pane without Word.
// npm start -- teams: a meeting of three on the sample in the embedded Teams, and the same draft in the embedded Word.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultNames, Plays, UnknownFault } from '../src/host/faults/index.ts';
import { HostStartFault, startCloud, startHost, startTeams } from '../src/host/server/index.ts';
import { browserSwitches, findBrowser } from './browser.cjs';
import { build } from './build.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts: readonly string[]) => path.join(root, ...parts);
const say = (text: string) => console.log(`vägval: ${text}`);

const usage = 'npm start -- [FIL.docx | web | teams] [--no-open] [--port N] [--fault NAMN[:ANTAL][,…]]';

function stop(text: string): never {
  console.error(`vägval: ${text}`);
  process.exit(1);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, fault: { type: 'string' } },
      allowPositionals: true,
    });
    const port = values.port === undefined ? 8843 : Number(values.port);
    if (positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65_534) throw new Error();
    const [asked] = positionals;
    return {
      web: asked === 'web',
      teams: asked === 'teams',
      file:
        asked === undefined || asked === 'web' || asked === 'teams'
          ? at('assets/samples/ansokan-projektstod.docx')
          : asked,
      port,
      open: !values['no-open'],
      fault: checkedFault(values.fault ?? ''),
    };
  } catch (error) {
    if (error instanceof UnknownFault)
      return stop(`det finns inget fel som heter "${error.wanted}". De som finns: ${faultNames.join(', ')}.`);
    return stop(`kommandot gick inte att förstå. Så här: ${usage}`);
  }
}

/** The faults that the page is to play, as they were asked for. @throws UnknownFault. */
function checkedFault(wanted: string): string {
  new Plays(wanted);
  return wanted;
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file));
  } catch {
    return stop(`${file}: filen finns inte eller går inte att läsa.`);
  }
}

/** Opens a browser that trusts this certificate and no other: nothing is added to the machine's own list. */
function open(url: string, spki: string): void {
  const browser = findBrowser();
  if (!browser || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) {
    say('ingen webbläsare öppnades. Öppna adressen själv och godkänn certifikatet för localhost.');
    return;
  }
  const profile = at('.cache/browser');
  mkdirSync(profile, { recursive: true });
  spawn(
    browser,
    [
      ...browserSwitches(),
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${spki}`,
      `--app=${url}`,
    ],
    { detached: true, stdio: 'ignore' },
  ).unref();
}

/** A meeting of three in the embedded Teams, and the same draft in the embedded Word, over one folder. */
async function meeting(file: string, bytes: Uint8Array, port: number, wanted: boolean): Promise<void> {
  say('bygger tillägget och de inbäddade Teams och Word …');
  await build(['site', 'host', 'teamsHost']);
  const folder = at('.cache/drafts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = path.basename(file);
  copyFileSync(path.resolve(process.env.INIT_CWD ?? '.', file), path.join(folder, name));
  const cloud = await startCloud({ root, folder });
  const { broker, deployment, people } = cloud;
  const served = { dist: at('dist'), cache: at('.cache'), broker, deployment };
  const teams = await startTeams({
    ...served,
    name,
    teamsDist: at('.cache/teams-host'),
    manifest: at('manifest/manifest.json'),
    people,
    port,
  });
  const word = await startHost({
    ...served,
    document: { name, bytes },
    documentUrl: cloud.webUrlOf(name),
    hostDist: at('.cache/host'),
    officeJs: at('node_modules/@microsoft/office-js/dist'),
    port: port === 0 ? 0 : port + 1,
  });
  if (wanted) open(teams.url, teams.spki);
  say(`mötet är på ${teams.url} (Anna Ask, Bo Berg och Cecilia Ceder)`);
  say(`samma utkast i Word, för Anna Ask: ${word.url}?user=Anna%20Ask`);
  say(`utkastet och den delade filen ligger i ${path.relative(root, folder)} (avsluta med Ctrl+C)`);
}

const { web, teams, file, port, open: wanted, fault } = options();
const bytes = read(file);
if (teams) {
  await meeting(file, bytes, port, wanted).catch((error) => {
    if (error instanceof HostStartFault) stop(error.message);
    throw error;
  });
} else await single();

async function single(): Promise<void> {
  say(web ? 'bygger sidan …' : 'bygger tillägget och den inbäddade Word-sidan …');
  await build(web ? ['site'] : ['site', 'host']);
  say(web ? 'startar sidan …' : 'startar den inbäddade Word …');
  try {
    const host = await startHost({
      document: { name: path.basename(file), bytes },
      dist: at('dist'),
      hostDist: at('.cache/host'),
      officeJs: at('node_modules/@microsoft/office-js/dist'),
      cache: at('.cache'),
      port,
      addinPort: port === 0 ? 0 : port + 1,
    });
    const inWord = fault ? `${host.url}?fault=${encodeURIComponent(fault)}` : host.url;
    const url = web ? `${host.addinUrl}web.html` : inWord;
    if (wanted) open(url, host.spki);
    say(
      web
        ? `sidan finns på ${url} (avsluta med Ctrl+C)`
        : `${path.basename(file)} är öppet på ${url} (avsluta med Ctrl+C)`,
    );
  } catch (error) {
    if (error instanceof HostStartFault) stop(error.message);
    throw error;
  }
}
