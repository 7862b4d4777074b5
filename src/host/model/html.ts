import { runLike } from './runs.ts';
import { make } from './wml.ts';

const block = /^(p|div|h[1-6]|li|tr|blockquote|pre)$/;

/** HTML as paragraphs of plain text: its blocks and line breaks, none of its formatting. Nothing in it is run or fetched. */
export function paragraphsFromHtml(beside: Element, html: string): readonly Element[] {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += (node.textContent ?? '').replace(/\s+/g, ' ');
    } else if (node.nodeName === 'BR') lines[lines.length - 1] += '\v';
    else if (!/^(SCRIPT|STYLE|HEAD|TEMPLATE)$/.test(node.nodeName)) {
      const own = block.test(node.nodeName.toLowerCase());
      if (own && lines.at(-1) !== '') lines.push('');
      for (const inner of node.childNodes) walk(inner);
      if (own && lines.at(-1) !== '') lines.push('');
    }
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  const kept = lines.map((line) => line.trim());
  if (kept.length > 1 && kept.at(-1) === '') kept.pop();
  return kept.map((line) => {
    const paragraph = make(beside, 'p');
    if (line) paragraph.append(runLike(undefined, beside, line));
    return paragraph;
  });
}
