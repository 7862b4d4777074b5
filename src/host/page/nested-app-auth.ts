// Runs in the add-in's page before anything else. office.js (1.1.110) has no bridge for nested app authentication: programs put one
// into the page, as Word for Windows and Mac do. This one passes its messages to the page that plays Word.

/** What msal-browser expects of a host, see AuthBridge in its naa folder. */
interface Bridge {
  addEventListener(event: string, listener: (message: string) => void): void;
  removeEventListener(event: string, listener: (message: string) => void): void;
  postMessage(message: string): void;
}

const listeners = new Set<(message: string) => void>();

const bridge: Bridge = {
  addEventListener: (event, listener) => {
    if (event === 'message') listeners.add(listener);
  },
  removeEventListener: (_event, listener) => listeners.delete(listener),
  postMessage: (message) => parent.postMessage({ nestedAppAuth: message }, '*'),
};

if (isPromised()) {
  addEventListener('message', ({ source, data }) => {
    const message = (data as { nestedAppAuth?: unknown } | null)?.nestedAppAuth;
    if (source !== parent || typeof message !== 'string') return;
    for (const listener of listeners) listener(message);
  });
  Object.assign(globalThis, { nestedAppAuthBridge: bridge });
}

/** The hand-over in the frame's name tells it, see Channel. */
function isPromised(): boolean {
  try {
    return (JSON.parse(window.name) as { nestedAppAuth?: boolean }).nestedAppAuth === true;
  } catch {
    return false;
  }
}
