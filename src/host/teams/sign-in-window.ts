import { runtimeOf } from './runtime.ts';
import { isCall } from './wire.ts';

/** Milliseconds between two looks at whether the person has closed the window. */
const lookEvery = 500;

/**
 * Opens a page in a window, as Teams does for `authentication.authenticate`, and gives the text that the page answers with. To the page
 * the window is a frame of its own kind, "authentication".
 * @throws a text: what the page failed with, CancelledByUser or FailedToOpenWindow, as Teams says it
 */
export function openSignIn(address: string): Promise<string> {
  const opened = open(address, '_blank', 'popup,width=480,height=640');
  if (!opened) return Promise.reject('FailedToOpenWindow');
  const { origin } = new URL(address);
  return new Promise<string>((resolve, reject) => {
    const timer = setInterval(() => opened.closed && end(() => reject('CancelledByUser')), lookEvery);
    const heard = ({ source, origin: from, data }: MessageEvent) => {
      if (source !== opened || from !== origin || !isCall(data)) return;
      const { func, id, uuidAsString, args } = data;
      const text = String(args?.[0] ?? '');
      if (func === 'initialize') {
        const answer = ['authentication', 'web', '2.1.1', runtimeOf(false)];
        opened.postMessage({ id, uuidAsString, args: answer }, origin);
      } else if (func === 'authentication.authenticate.success') end(() => resolve(text));
      else if (func === 'authentication.authenticate.failure') end(() => reject(text));
    };
    const end = (settle: () => void) => {
      clearInterval(timer);
      removeEventListener('message', heard);
      opened.close();
      settle();
    };
    addEventListener('message', heard);
  });
}
