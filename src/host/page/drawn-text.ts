interface Piece {
  readonly node: Node;
  readonly text: string;
}

/** The characters that a drawn paragraph shows, deleted text left out; a line break is one. */
function piecesOf(drawn: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const walk = (node: Node): void => {
    for (const inner of node.childNodes) {
      if (inner.nodeType === Node.TEXT_NODE) pieces.push({ node: inner, text: inner.textContent ?? '' });
      else if (inner.nodeName === 'BR') pieces.push({ node: inner, text: '\n' });
      else if (inner.nodeName !== 'DEL') walk(inner);
    }
  };
  walk(drawn);
  return pieces;
}

const alike = (a: string | undefined, b: string | undefined) =>
  a === b || (a !== undefined && b !== undefined && /\s/.test(a) && /\s/.test(b));

/** How far into the document's text a place in a drawn paragraph is. What is drawn beyond the text (a note's number) is passed over. */
export function offsetAt(drawn: Element, text: string, node: Node, at: number): number {
  const place = document.createRange();
  place.setStart(node, at);
  let offset = 0;
  for (const piece of piecesOf(drawn)) {
    for (let i = 0; i < piece.text.length; i++) {
      const isText = piece.node.nodeType === Node.TEXT_NODE;
      const beyond = isText
        ? place.comparePoint(piece.node, i) >= 0
        : place.comparePoint(piece.node.parentNode as Node, indexOf(piece.node)) >= 0;
      if (beyond) return offset;
      if (alike(piece.text[i], text[offset])) offset++;
    }
  }
  return offset;
}

/** The place in a drawn paragraph that is so far into the document's text. */
export function pointAt(drawn: Element, text: string, wanted: number): { node: Node; at: number } {
  let offset = 0;
  let last = { node: drawn as Node, at: 0 };
  for (const piece of piecesOf(drawn)) {
    const isText = piece.node.nodeType === Node.TEXT_NODE;
    for (let i = 0; i < piece.text.length; i++) {
      const here = isText
        ? { node: piece.node, at: i }
        : { node: piece.node.parentNode as Node, at: indexOf(piece.node) };
      if (offset >= wanted) return here;
      if (alike(piece.text[i], text[offset])) offset++;
      last = isText ? { node: piece.node, at: i + 1 } : { node: here.node, at: here.at + 1 };
    }
  }
  return last;
}

const indexOf = (node: Node) => [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
