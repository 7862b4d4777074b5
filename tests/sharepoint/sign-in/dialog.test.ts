import { writeAnswer } from '../../../src/sharepoint/sign-in/answer.ts';
import { dialogWay } from '../../../src/sharepoint/sign-in/dialog.ts';
import type { Token } from '../../../src/sharepoint/sign-in/tokens.ts';

const token: Token = {
  value: 'value',
  expires: new Date('2026-11-25T12:00:00Z'),
  person: { id: 'anna', name: '<script>alert(1)</script>' },
  tenant: 'our-tenant',
};
const address = 'https://vagval.example/sign-in.html?lang=sv';

it('gives the token that the page answered, and knows none without asking', async () => {
  const way = dialogWay({ open: async () => writeAnswer(token), address });
  expect(await way.ask(false)).toEqual(token);
  expect(await way.silent(true)).toBeNull();
});

it('names the account that the host is open with, unless another is to be chosen', async () => {
  const opened: string[] = [];
  const open = async (page: string) => {
    opened.push(page);
    return writeAnswer(token);
  };
  const way = dialogWay({ open, address, hint: 'anna@region.example' });
  await way.ask(false);
  await way.ask(true);
  expect(opened).toEqual([`${address}&hint=anna%40region.example`, `${address}&anew=`]);
});

it.each([
  '',
  'true',
  'null',
  '[]',
  '{"value":"x"}',
  JSON.stringify({ ...token, expires: 'soon' }),
  JSON.stringify({ ...token, person: null }),
])('takes %j for no answer', async (text) => {
  const way = dialogWay({ open: async () => text, address });
  await expect(way.ask(false)).rejects.toMatchObject({ name: 'SharingFault', code: 'signInFailed' });
});
