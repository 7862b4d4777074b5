/**
 * Lets the page work without a network after its first visit (a service worker that keeps its files).
 * @returns true when it does so from now on.
 */
export async function workOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('sw.js');
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
