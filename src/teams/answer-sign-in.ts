import { app, authentication } from '@microsoft/teams-js';

/**
 * Answers whoever asked Teams for a sign-in window, from within that window, which Teams then closes. teams-js hands the text to
 * Teams and to no other page.
 * @param origins of hosts beside Microsoft's own that may be answered; never take them from an address.
 * @throws Error when the window is not one that Teams opened
 */
export async function answerSignIn(text: string, origins: readonly string[] = []): Promise<void> {
  await app.initialize([...origins]);
  authentication.notifySuccess(text);
}
