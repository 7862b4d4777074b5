import { openInTeams } from '../../../src/sharepoint/sign-in/teams-dialog.ts';

it('gives what the page answered', async () => {
  const open = openInTeams(async (address) => `answer of ${address}`);
  expect(await open('https://vagval.example/sign-in.html')).toBe(
    'answer of https://vagval.example/sign-in.html',
  );
});

it.each([
  [new Error('CancelledByUser'), 'signInCancelled'],
  [new Error('FailedToOpenWindow'), 'signInBlocked'],
  [new Error('something new'), 'signInFailed'],
  ['CancelledByUser', 'signInCancelled'],
])('tells why Teams gave no answer: %p', async (reason, code) => {
  const open = openInTeams(() => Promise.reject(reason));
  await expect(open('https://vagval.example/')).rejects.toMatchObject({ name: 'SharingFault', code });
});
