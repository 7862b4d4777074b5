import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Asked, openCloud } from './cloud-kit.ts';

// The embedded Microsoft 365 by itself, over its wire, beside what is written of the real one.

let asked: Asked;
beforeAll(async () => {
  asked = await openCloud();
});
afterAll(() => asked?.cloud.close());

const file = (name: string) => path.join(asked.folder, name);
const code = async (answer: ReturnType<Asked['ask']>) => {
  const { status, json } = await answer;
  return [status, json.error?.code];
};
const path64 = (address: string) => `/shares/u!${Buffer.from(address).toString('base64url')}/driveItem`;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly eTag: string;
  readonly size: number;
  readonly parentReference: { readonly driveId: string; readonly id: string };
  readonly '@microsoft.graph.downloadUrl': string;
}

/** A file that lies in the folder, as Graph has it. */
async function put(name: string, content = 'ett'): Promise<Item> {
  writeFileSync(file(name), content);
  const { json } = await asked.ask(path64(asked.cloud.webUrlOf(name)));
  return json as unknown as Item;
}

const at = ({ id, parentReference: { driveId } }: Item) => `/drives/${driveId}/items/${id}`;
const beside = ({ parentReference: { driveId, id } }: Item, name: string) =>
  `/drives/${driveId}/items/${id}:/${encodeURIComponent(name)}`;
const fails = ':/content?@microsoft.graph.conflictBehavior=fail';

describe('a file in the embedded library', () => {
  it('is found by the address that a browser shows, and by its name in the folder', async () => {
    const item = await put('Återbruk & #1.docx');
    expect(item).toMatchObject({ name: 'Återbruk & #1.docx', size: 3 });
    expect((await asked.ask(beside(item, 'återbruk & #1.DOCX'))).json.id).toBe(item.id);
    expect(await code(asked.ask(beside(item, 'Inget.docx')))).toEqual([404, 'itemNotFound']);
    expect(await code(asked.ask(path64(asked.cloud.webUrlOf('Inget.docx'))))).toEqual([404, 'itemNotFound']);
    expect(await code(asked.ask(path64('https://annan.example/Återbruk.docx')))).toEqual([
      404,
      'itemNotFound',
    ]);
  });

  it('is not sent again to somebody who has it: 304 with If-None-Match, until it changes', async () => {
    const item = await put('Känd.vagval');
    const headers = { 'if-none-match': item.eTag };
    expect((await asked.ask(at(item), { headers })).status).toBe(304);
    const changed = await asked.ask(`${at(item)}/content`, { method: 'PUT', body: 'två' });
    expect(changed.json.eTag).not.toBe(item.eTag);
    expect((await asked.ask(at(item), { headers })).json.eTag).toBe(changed.json.eTag);
  });

  it('is written with If-Match only while it is the one that is known, and otherwise answers 412', async () => {
    const item = await put('Skriven.vagval');
    const write = (body: string, etag: string) =>
      asked.ask(`${at(item)}/content`, { method: 'PUT', body, headers: { 'if-match': etag } });
    const { status, json } = await write('två', item.eTag);
    expect(status).toBe(200);
    expect(await code(write('tre', item.eTag))).toEqual([412, 'resourceModified']);
    expect(readFileSync(file('Skriven.vagval'), 'utf8')).toBe('två');
    expect((await write('fyra', json.eTag as string)).status).toBe(200);
  });

  it('is written over without If-Match, as the real service does', async () => {
    const item = await put('Överskriven.vagval');
    await asked.ask(`${at(item)}/content`, { method: 'PUT', body: 'två' });
    expect((await asked.ask(`${at(item)}/content`, { method: 'PUT', body: 'tre' })).status).toBe(200);
    expect(readFileSync(file('Överskriven.vagval'), 'utf8')).toBe('tre');
  });

  it('is made once: 201, then 409 for the same name, whatever the case of its letters', async () => {
    const draft = await put('Utkast.docx');
    const make = (name: string) => asked.ask(beside(draft, name) + fails, { method: 'PUT', body: 'ny' });
    expect((await make('Utkast.docx.vagval')).status).toBe(201);
    expect(readFileSync(file('Utkast.docx.vagval'), 'utf8')).toBe('ny');
    expect(await code(make('UTKAST.docx.vagval'))).toEqual([409, 'nameAlreadyExists']);
  });

  it('gets another name or folder, but not one that is taken or that leaves the folder', async () => {
    const item = await put('Gammal.vagval');
    await put('Tagen.vagval');
    mkdirSync(file('Mapp'));
    const change = (body: object | string) =>
      asked.ask(at(item), {
        method: 'PATCH',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    expect(await code(change({ name: 'tagen.vagval' }))).toEqual([409, 'nameAlreadyExists']);
    for (const name of ['../x', '..', 'a\\b', 'a:b', ''])
      expect(await code(change({ name }))).toEqual([400, 'invalidRequest']);
    expect(await code(change('{'))).toEqual([400, 'invalidRequest']);
    expect(await code(change({ parentReference: { id: 'nowhere' } }))).toEqual([404, 'itemNotFound']);
    const folder = (await asked.ask(beside(item, 'Mapp'))).json;
    expect((await change({ parentReference: { id: folder.id } })).json.name).toBe('Gammal.vagval');
    expect((await change({ name: 'Ny.vagval' })).json.name).toBe('Ny.vagval');
    expect(existsSync(file('Mapp/Ny.vagval'))).toBe(true);
  });

  it('that somebody takes away or changes in the folder itself is gone, or changed', async () => {
    const item = await put('Hand.vagval');
    const { eTag } = await put('Hand.vagval', 'skriven för hand');
    expect(eTag).not.toBe(item.eTag);
    rmSync(file('Hand.vagval'));
    expect(await code(asked.ask(at(item)))).toEqual([404, 'itemNotFound']);
    const body = 'igen';
    expect(await code(asked.ask(`${at(item)}/content`, { method: 'PUT', body }))).toEqual([
      404,
      'itemNotFound',
    ]);
  });

  it('is fetched without a token from the address that Graph gave, and from no other', async () => {
    const item = await put('Hämtad.vagval', 'hela innehållet');
    const address = item['@microsoft.graph.downloadUrl'];
    expect(await (await fetch(address)).text()).toBe('hela innehållet');
    const other = (await put('Annan.vagval'))['@microsoft.graph.downloadUrl'];
    const pass = new URL(other).search;
    const faked = [address.split('?')[0], `${address}x`, address.replace(/\?.*/, pass)] as string[];
    for (const one of faked) expect((await fetch(one)).status).toBe(401);
  });
});

describe('what the embedded Graph does not know', () => {
  it.each([
    ['GET', '/me/messages'],
    ['DELETE', '/drives/b!drive/items/root-id'],
    ['GET', '/drives/b!drive/items/root-id/content'],
    ['POST', '/drives/b!drive/items/root-id/createUploadSession'],
    ['PUT', '/drives/b!drive/items/root-id:/a.docx:/content'],
  ])('is answered 501 and never made up: %s %s', async (method, path) => {
    expect(await code(asked.ask(path, { method }))).toEqual([501, 'notImplemented']);
  });

  it('is answered 400 where the address can’t be read, and it goes on', async () => {
    expect(await code(asked.ask('/drives/%/items/x'))).toEqual([400, 'invalidRequest']);
    expect((await asked.ask('/me')).status).toBe(200);
  });
});

describe('a token', () => {
  const me = (token: string) => asked.ask('/me', { token });
  const refused = [401, 'InvalidAuthenticationToken'];

  it('says who asks, and what was written by whom', async () => {
    const token = await asked.token('Bo Berg');
    expect((await me(token)).json.displayName).toBe('Bo Berg');
    const item = await put('Vem.vagval');
    const { json } = await asked.ask(`${at(item)}/content`, { method: 'PUT', body: 'b', token });
    expect(json.lastModifiedBy).toEqual({ user: { displayName: 'Bo Berg' } });
  });

  it('of another organisation, none, a made-up one and one that was changed are refused', async () => {
    const good = await asked.token('Bo Berg');
    const [head, body, signature] = good.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    const other = Buffer.from(JSON.stringify({ ...claims, name: 'Anna Ask' })).toString('base64url');
    for (const token of [await asked.token('Eva Ek'), '', 'made.up.token', `${head}.${other}.${signature}`])
      expect(await code(me(token))).toEqual(refused);
  });

  it('that has expired is refused for good, and a new one holds at once', async () => {
    const old = await asked.token('Bo Berg');
    await me(old);
    asked.cloud.play({ expired: ['Bo Berg'] });
    expect(await code(me(old))).toEqual(refused);
    expect((await me(await asked.token('Bo Berg'))).status).toBe(200);
    asked.cloud.play({});
    expect(await code(me(old))).toEqual(refused);
  });

  it('of somebody whose rights were taken away is refused, new ones too, until they are given back', async () => {
    asked.cloud.play({ revoked: ['Bo Berg'] });
    expect(await code(me(await asked.token('Bo Berg')))).toEqual(refused);
    expect((await asked.ask('/me')).status).toBe(200);
    asked.cloud.play({});
    expect((await me(await asked.token('Bo Berg'))).status).toBe(200);
  });

  it('of somebody with reading rights only reads, and is refused to write', async () => {
    const token = await asked.token('David Dal');
    const item = await put('Läst.vagval');
    expect((await asked.ask(at(item), { token })).status).toBe(200);
    const body = 'nej';
    expect(await code(asked.ask(`${at(item)}/content`, { method: 'PUT', body, token }))).toEqual([
      403,
      'accessDenied',
    ]);
    expect(readFileSync(file('Läst.vagval'), 'utf8')).toBe('ett');
  });
});
