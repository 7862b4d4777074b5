/** A text as it can be kept: line ends as \n, and without the characters that XML 1.0 forbids. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|\v/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that XML forbids
      .replace(/[\u0000-\u0008\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}
