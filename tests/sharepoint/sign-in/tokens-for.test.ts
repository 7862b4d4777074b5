import { SharingFault } from '../../../src/assessment/index.ts';
import type { Client } from '../../../src/sharepoint/sign-in/client.ts';
import type { Token } from '../../../src/sharepoint/sign-in/tokens.ts';
import { WaysInTurn } from '../../../src/sharepoint/sign-in/tokens-for.ts';
import { type Way, WayClosed } from '../../../src/sharepoint/sign-in/way.ts';

const client: Client = { clientId: 'c', tenant: 'Our-Tenant', scopes: ['User.Read'] };
const token: Token = {
  value: 'value',
  expires: new Date('2026-11-25T12:00:00Z'),
  person: { id: 'anna', name: 'Anna Ask' },
  tenant: 'our-tenant',
};

interface Told extends Way {
  readonly asked: string[];
}

function wayThat(name: Way['name'], answer: () => Token | null): Told {
  const asked: string[] = [];
  return {
    name,
    asked,
    async silent(renew) {
      asked.push(renew ? 'renewed' : 'silent');
      return answer();
    },
    async ask(anew) {
      asked.push(anew ? 'asked anew' : 'asked');
      const given = answer();
      if (!given) throw new Error('there is nothing to ask for');
      return given;
    },
  };
}

const closed = (reason: string) => () => {
  throw new WayClosed(reason);
};

it('signs in by the first way that leads somewhere, and tells which and why', async () => {
  const nested = wayThat('nested', closed('silent for 5 s'));
  const dialog = wayThat('dialog', () => token);
  const tokens = new WaysInTurn([nested, dialog], client);
  expect(tokens.way).toBe('nested');
  expect(await tokens.ask()).toEqual(token);
  expect(tokens.way).toBe('dialog (nested: silent for 5 s)');
});

it('never tries again what turned out to be closed', async () => {
  const nested = wayThat('nested', closed('no bridge'));
  const tokens = new WaysInTurn([nested, wayThat('dialog', () => token)], client, () => 0);
  await Promise.all([tokens.silent(), tokens.ask(), tokens.silent(true)]);
  await tokens.silent();
  expect(nested.asked).toHaveLength(3);
  expect(tokens.way).toBe('dialog (nested: no bridge)');
});

it('says that the sign-in failed when no way leads anywhere', async () => {
  const tokens = new WaysInTurn([wayThat('nested', closed('no bridge'))], client);
  await expect(tokens.silent()).rejects.toMatchObject({ code: 'signInFailed', message: 'nested: no bridge' });
});

it('keeps a token until two minutes before its end', async () => {
  let time = token.expires.getTime() - 121_000;
  const dialog = wayThat('dialog', () => token);
  const tokens = new WaysInTurn([dialog], client, () => time);
  await tokens.ask();
  expect(await tokens.silent()).toEqual(token);
  expect(dialog.asked).toEqual(['asked']);
  time += 2_000;
  await tokens.silent();
  expect(dialog.asked).toEqual(['asked', 'silent']);
});

it('does not give again a token that the service refused', async () => {
  let given: Token | null = token;
  const dialog = wayThat('dialog', () => given);
  const tokens = new WaysInTurn([dialog], client, () => 0);
  await tokens.ask();
  given = null;
  expect(await tokens.silent(true)).toBeNull();
  expect(await tokens.silent()).toBeNull();
});

it('asks once for the same token, however many want it', async () => {
  const dialog = wayThat('dialog', () => token);
  const tokens = new WaysInTurn([dialog], client);
  await Promise.all([tokens.silent(), tokens.silent(), tokens.silent()]);
  expect(dialog.asked).toEqual(['silent']);
});

it('refuses an account of another organisation, and then lets another account be chosen', async () => {
  let tenant = 'another';
  const dialog = wayThat('dialog', () => ({ ...token, tenant }));
  const tokens = new WaysInTurn([dialog], client);
  await expect(tokens.ask()).rejects.toMatchObject({ name: 'SharingFault', code: 'otherTenant' });
  tenant = 'our-tenant';
  expect(await tokens.ask()).toMatchObject({ tenant });
  expect(dialog.asked).toEqual(['asked', 'asked anew']);
});

it('gives null, and no window, when the person has to be asked', async () => {
  const dialog = wayThat('dialog', () => null);
  expect(await new WaysInTurn([dialog], client).silent()).toBeNull();
});

it('tells what the way told', async () => {
  const cancelled = () => {
    throw new SharingFault('signInCancelled', 'closed');
  };
  const tokens = new WaysInTurn([wayThat('dialog', cancelled), wayThat('popup', () => token)], client);
  await expect(tokens.ask()).rejects.toMatchObject({ code: 'signInCancelled' });
});
