import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage, PackageFault } from '../../scripts/package/app-package.ts';
import { languageSchema, unifiedSchema } from './schema-check.ts';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path));
const parts = {
  texts: {
    'manifest.json': read('manifest/manifest.json').toString('utf8'),
    'en.json': read('manifest/en.json').toString('utf8'),
  },
  icons: {
    'assets/icons/color.png': read('assets/icons/color.png'),
    'assets/icons/outline.png': read('assets/icons/outline.png'),
  },
};
const clientId = '6f1d1c0e-8f3e-4a43-9f51-3d6a2f1c8b70';
const deployment = JSON.stringify({ clientId, tenant: 'norrbotten.example' });
const packaged = (base = 'https://vagval.example/app/', given = deployment) =>
  unzipSync(appPackage({ ...parts, base, deployment: given }));
const json = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  JSON.parse(strFromU8(files[name] as Uint8Array));

describe('the app package', () => {
  it("holds a manifest and an English text that follow Microsoft's published schemas, and the icons they name", () => {
    const files = packaged();
    const manifest = json(files, 'manifest.json');
    unifiedSchema(manifest);
    expect(unifiedSchema.errors).toBeNull();
    languageSchema(json(files, 'en.json'));
    expect(languageSchema.errors).toBeNull();
    const named = [
      manifest.icons.color,
      manifest.icons.outline,
      ...manifest.localizationInfo.additionalLanguages.map(({ file }: { file: string }) => file),
    ];
    expect(Object.keys(files).sort()).toEqual(['manifest.json', ...named].sort());
  });

  it('opens the pages where they are put, and lets Teams show nothing else', () => {
    const text = strFromU8(packaged()['manifest.json'] as Uint8Array);
    const manifest = JSON.parse(text);
    expect(text).not.toContain('localhost');
    expect(manifest.configurableTabs[0].configurationUrl).toBe('https://vagval.example/app/teams.html');
    expect(manifest.extensions[0].runtimes[0].code.page).toBe('https://vagval.example/app/word.html');
    expect(manifest.validDomains).toEqual(['vagval.example']);
  });

  it("names the organisation's own app registration", () => {
    const { webApplicationInfo } = json(packaged(), 'manifest.json');
    expect(webApplicationInfo).toEqual({ id: clientId, resource: `api://vagval.example/${clientId}` });
  });

  it('is the same bytes each time, so that it shows when nothing changed', () => {
    const make = () => appPackage({ ...parts, base: 'https://vagval.example', deployment });
    expect(make()).toEqual(make());
  });

  it.each([
    ['no address', '', deployment, 'VAGVAL_BASE_URL'],
    ['an open line', 'http://vagval.example', deployment, 'https'],
    ['an address with a question in it', 'https://vagval.example/?a=b', deployment, 'https'],
    ['a deployment that is no JSON', 'https://vagval.example', '{', 'JSON'],
    ['no app registration', 'https://vagval.example', '{}', 'clientId'],
    [
      'an app registration that is no id',
      'https://vagval.example',
      '{"clientId":"vagval","tenant":"a.example"}',
      'clientId',
    ],
    ['any organisation', 'https://vagval.example', `{"clientId":"${clientId}","tenant":"common"}`, 'tenant'],
  ])('is refused with %s, and says what to do', (_what, base, given, word) => {
    const make = () => packaged(base, given);
    expect(make).toThrow(PackageFault);
    expect(make).toThrow(word);
  });
});
