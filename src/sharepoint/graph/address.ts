/**
 * How Graph wants an address that people see: unpadded base64url after "u!" (learn.microsoft.com/graph/api/shares-get).
 * @param address absolute, of a document, a folder or a sharing link.
 */
export function sharesId(address: string): string {
  const bytes = new TextEncoder().encode(addressed(address));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `u!${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Whether it is an https address: only such can be of something in SharePoint or OneDrive, and only such are fetched. */
export function isSecure(address: string): boolean {
  try {
    return new URL(address.trim()).protocol === 'https:';
  } catch {
    return false;
  }
}

/**
 * The address of the thing itself. What a browser shows while somebody looks into a library has the folder in `id`:
 * `https://x.sharepoint.com/sites/y/Library/Forms/AllItems.aspx?id=%2Fsites%2Fy%2FLibrary%2FFolder`.
 */
function addressed(address: string): string {
  const url = new URL(address.trim());
  const inside = url.searchParams.get('id');
  if (inside?.startsWith('/'))
    return new URL(encodeURI(inside).replaceAll('#', '%23').replaceAll('?', '%3F'), url).href;
  url.hash = '';
  // A document's own address needs no query; a sharing link does.
  if (url.pathname.toLowerCase().endsWith('.docx')) url.search = '';
  return url.href;
}
