const hidden = ['txbxContent', 'del', 'moveFrom', 'Fallback'];

/** True for what is no part of the running text: text boxes, deleted text, fallbacks for older programs. */
function aside(element: Element): boolean {
  return hidden.includes(element.localName);
}

/** The paragraphs in an element, in document order, tables' and controls' among them; not those of text boxes. */
export function paragraphsIn(root: Element): readonly Element[] {
  if (root.localName === 'p') return [root];
  return [...root.getElementsByTagNameNS(root.namespaceURI, 'p')].filter((paragraph) => {
    for (let at = paragraph.parentElement; at && at !== root; at = at.parentElement)
      if (aside(at)) return false;
    return true;
  });
}

/** The text that a reader sees in an element; paragraphs apart by a line feed. */
export function textIn(root: Element): string {
  return paragraphsIn(root).map(textOfParagraph).join('\n');
}

function textOfParagraph(paragraph: Element): string {
  let text = '';
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (aside(child)) continue;
      if (child.localName === 't') text += child.textContent ?? '';
      else if (child.localName === 'tab' && element.localName === 'r') text += '\t';
      else if (child.localName === 'br' || child.localName === 'cr') text += '\v';
      else if (child.localName === 'noBreakHyphen') text += '\u2011';
      else walk(child);
    }
  };
  walk(paragraph);
  return text;
}
