/** The rich API's dispatch id among those of the Common API. */
const richApi = 93;

/** Counts how often add-ins ask the host for something, and shows it on the page's body: `data-rich-calls`, `data-common-calls`. */
export function counted<T>(
  execute: (dispatchId: number, data: Record<string, unknown>) => Promise<T>,
): typeof execute {
  return (dispatchId, data) => {
    const name = dispatchId === richApi ? 'richCalls' : 'commonCalls';
    document.body.dataset[name] = String(Number(document.body.dataset[name] ?? 0) + 1);
    return execute(dispatchId, data);
  };
}
