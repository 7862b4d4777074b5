import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type HostOptions,
  HostStartFault,
  type RunningHost,
  startHost,
} from '../../src/host/server/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vagval-host-'));
const at = (name: string) => path.join(folder, name);
for (const name of ['dist', 'host', 'office']) mkdirSync(at(name));
writeFileSync(at('secret.txt'), 'secret');
writeFileSync(at('host/index.html'), '<p>host</p>');
writeFileSync(at('office/office.js'), 'office');
writeFileSync(
  at('dist/word.html'),
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
);

const options: HostOptions = {
  document: { name: 'å ä ö.docx', bytes: new Uint8Array([1, 2, 3]) },
  dist: at('dist'),
  hostDist: at('host'),
  officeJs: at('office'),
  cache: at('cache'),
};
let host: RunningHost;
beforeAll(async () => {
  host = await startHost(options);
});
afterAll(() => host.close());

function get(url: string, raw?: string): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: raw ?? pathname, rejectUnauthorized: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode, body: Buffer.concat(pieces).toString('utf8') }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the embedded Word’s server', () => {
  it('serves the page, the document and where the add-in is', async () => {
    expect((await get(host.url)).body).toBe('<p>host</p>');
    expect((await get(`${host.url}document`)).body).toBe('\u0001\u0002\u0003');
    expect(JSON.parse((await get(`${host.url}settings.json`)).body).name).toBe('å ä ö.docx');
  });

  it('gives the built add-in as it is, but with office.js from the installed package', async () => {
    const { addin } = JSON.parse((await get(`${host.url}settings.json`)).body) as { addin: string };
    expect((await get(addin)).body).toBe('<script src="/officejs/office.js"></script>');
    expect((await get(new URL('/officejs/OFFICE.JS', addin).href)).body).toBe('office');
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%', '/..\\secret.txt'])(
    'gives nothing outside its folders: %s',
    async (raw) => {
      expect((await get(host.url, raw)).status).toBe(404);
    },
  );

  it('says which port is taken and what to do', async () => {
    const port = Number(new URL(host.url).port);
    await expect(startHost({ ...options, port })).rejects.toThrow(HostStartFault);
    await expect(startHost({ ...options, port })).rejects.toThrow(/port \d+ är upptagen.*--port/);
  });

  it('keeps its certificate, so that a browser that trusts it once goes on trusting', async () => {
    const other = await startHost(options);
    expect(other.spki).toBe(host.spki);
    await other.close();
  });
});
