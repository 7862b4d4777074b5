/** Hands a text to the pane that opened this window. @throws when the window has lost it */
export type Hand = (text: string) => Promise<void>;

/** How long Office or Teams may take to be ready, milliseconds. */
const limit = 10_000;

/**
 * By Office's own channel. office.js comes now and not with the page: on the web it closes a dialog that has lost its opener at once,
 * with nothing said, and it takes away the history functions that msal-browser needs.
 */
export const handToWord: Hand = async (text) => {
  if (isCutOff()) throw new Error('no opener');
  await load((document.getElementById('office') as HTMLLinkElement).href);
  const { host } = await within(limit, Office.onReady());
  if (!host) throw new Error('not in Office');
  Office.context.ui.messageParent(text);
};

/** By Teams. @param origins of hosts beside Microsoft's own that may be answered. */
export function handToTeams(origins: readonly string[] | undefined): Hand {
  return async (text) => {
    const { answerSignIn } = await import('../../teams/index.ts');
    await within(limit, answerSignIn(text, origins));
  };
}

/** Whether Word on the web opened this window and can't be reached from it any more. Elsewhere Office has other channels than the opener. */
export function isCutOff(): boolean {
  const onTheWeb = /\$web\$/i.test(new URLSearchParams(location.search).get('_host_Info') ?? '');
  return onTheWeb && window.opener === null;
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js can not be loaded'));
    document.head.append(script);
  });
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), milliseconds);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
