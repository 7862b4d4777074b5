const hidden = ['txbxContent', 'del', 'moveFrom', 'Fallback'];

/** True for what is no part of the running text: text boxes, deleted text, fallbacks for older programs. */
function aside(element: Element): boolean {
  return hidden.includes(element.localName);
}

/** True when a paragraph is deleted with its mark and nothing is left of its text: the reader sees no paragraph there. */
function deleted(paragraph: Element): boolean {
  const properties = paragraph.firstElementChild;
  if (properties?.localName !== 'pPr') return false;
  const mark = [...properties.children].find((e) => e.localName === 'rPr');
  if (!mark || ![...mark.children].some((e) => e.localName === 'del')) return false;
  return leavesOf(paragraph).length === 0;
}

/** The paragraphs in an element, in document order, tables' and controls' among them; not those of text boxes. */
export function paragraphsIn(root: Element): readonly Element[] {
  if (root.localName === 'p') return [root];
  const found: Element[] = [];
  // A paragraph's own content is not looked at: what stands in it as paragraphs is a text box's.
  const walk = (element: Element): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (child.localName === 'p') {
        if (!deleted(child)) found.push(child);
      } else if (!aside(child)) walk(child);
    }
  };
  walk(root);
  return found;
}

/** A piece of a paragraph's text: what one element of the XML contributes. */
export interface Leaf {
  readonly element: Element;
  /** The run that it stands in. */
  readonly run: Element;
  readonly text: string;
  /** UTF-16 units before it in the paragraph. */
  readonly start: number;
}

/** What an element within a run stands for in the text; undefined for what has no text. */
function characterOf(element: Element): string | undefined {
  switch (element.localName) {
    case 't':
      return element.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\v';
    case 'noBreakHyphen':
      return '\u2011';
    default:
      return undefined;
  }
}

/** The pieces of a paragraph's text in order, as a reader sees it: inserted text is in it, deleted text is not. */
export function leavesOf(paragraph: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  const walk = (element: Element, run: Element | undefined): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (aside(child)) continue;
      const text = run && element === run ? characterOf(child) : undefined;
      if (run && text !== undefined) {
        if (text !== '') leaves.push({ element: child, run, text, start });
        start += text.length;
      } else if (child.localName === 'r') walk(child, child);
      else if (!/^(pPr|rPr|drawing|pict|object)$/.test(child.localName)) walk(child, run);
    }
  };
  walk(paragraph, undefined);
  return leaves;
}

export function textOfParagraph(paragraph: Element): string {
  let text = '';
  for (const leaf of leavesOf(paragraph)) text += leaf.text;
  return text;
}

/** The text that a reader sees in an element; paragraphs apart by a line feed. */
export function textIn(root: Element): string {
  return paragraphsIn(root).map(textOfParagraph).join('\n');
}
