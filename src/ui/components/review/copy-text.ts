/**
 * Copies what stands in a box. In some programs an add-in may not use the clipboard by itself; there the box's text is
 * selected and copied as the keyboard would.
 * @returns whether it is on the clipboard; if not, the text is left selected.
 */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    return document.execCommand?.('copy') ?? false;
  }
}
