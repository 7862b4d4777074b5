import { SharingFault } from '../../assessment/index.ts';
import type { OpenSignIn } from './dialog.ts';

/** Office's codes for a dialog that does not open or has ended, see "Handle errors and events in the Office dialog box". */
const officeCode = { closed: 12006, anotherIsOpen: 12007, ignored: 12009, blocked: 12011 } as const;

/** In percent of the screen. */
const size = { height: 60, width: 30 };

/**
 * Opens the sign-in page by Office's dialog. On the web office.js opens the window itself, after a question in the pane; that is
 * left out while a click is handled, since the browser then lets the window open anyway.
 */
export const openInOffice: OpenSignIn = async (address) => {
  const dialog = await shown(address);
  try {
    return await new Promise<string>((resolve, reject) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) =>
        'message' in event
          ? resolve(event.message)
          : reject(new SharingFault('signInFailed', `dialog: ${event.error}`)),
      );
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        const code = 'error' in event ? codeOf(event.error) : 0;
        reject(
          code === officeCode.closed
            ? new SharingFault('signInCancelled', 'the window was closed')
            : new SharingFault('signInFailed', `dialog: ${code}`),
        );
      });
    });
  } finally {
    close(dialog);
  }
};

function shown(address: string): Promise<Office.Dialog> {
  const promptBeforeOpen = !(navigator.userActivation?.isActive ?? false);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      address,
      { ...size, promptBeforeOpen },
      ({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(refusal(error.code));
      },
    );
  });
}

function refusal(code: number): SharingFault {
  const detail = `dialog: ${code}`;
  if (code === officeCode.ignored) return new SharingFault('signInCancelled', detail);
  if (code === officeCode.blocked) return new SharingFault('signInBlocked', detail);
  return new SharingFault('signInFailed', detail);
}

/** office.js gives the code as it is, or in an error of its own. */
function codeOf(error: number | { readonly code?: number }): number {
  return typeof error === 'number' ? error : (error.code ?? 0);
}

function close(dialog: Office.Dialog): void {
  try {
    dialog.close();
  } catch {
    // It throws when the window is closed already.
  }
}
