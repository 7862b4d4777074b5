/** Downloads a file under a name. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer> | string], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the officer an assessment's XML as a file beside the document. */
export function saveBeside(name: string, xml: string): void {
  download(name, xml, 'text/xml');
}
