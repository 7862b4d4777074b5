import { piecesOf, searchable } from '../../src/document/word/find.ts';
import { plain } from '../../src/document/word/text.ts';
import type { DraftText } from '../../src/evidence/index.ts';

const textOf = (...paragraphs: string[]): DraftText => ({
  paragraphs: paragraphs.map((text) => ({ text, inTable: false, ours: false })),
});
const passage = (start: [number, number], end: [number, number]) => ({
  start: { paragraph: start[0], offset: start[1] },
  end: { paragraph: end[0], offset: end[1] },
});

describe('finding a passage with Word’s search', () => {
  it('takes the signs that mean something to Word’s search for what they are', () => {
    expect(searchable('50 % ^ 2\t(nytt)\nrad?*[{<@\\')).toBe('50 % ^^ 2^t(nytt)^lrad?*[{<@\\');
  });

  it('searches for the words of a short passage, the right one of several alike', () => {
    const text = textOf('Målet är målet, och målet är satt.');
    expect(piecesOf(passage([0, 20], [0, 25]), text)).toEqual([{ paragraph: 0, text: 'målet', nth: 1 }]);
  });

  it('never asks Word for more than 255 characters, however long the passage and whatever its signs', () => {
    const words = 'abc^\t'.repeat(60);
    const text = textOf(words, words);
    for (const asked of [passage([0, 0], [0, 300]), passage([0, 3], [1, 290]), passage([0, 0], [0, 255])]) {
      const pieces = piecesOf(asked, text);
      for (const piece of pieces) expect(searchable(piece.text).length).toBeLessThanOrEqual(255);
      expect(words.startsWith(pieces[0]?.text ?? '-', asked.start.offset)).toBe(true);
      expect(words.slice(0, asked.end.offset).endsWith(pieces.at(-1)?.text ?? '-')).toBe(true);
    }
  });

  it('finds the end of a passage over paragraphs in its last paragraph', () => {
    const text = textOf('Första stycket.', 'Andra.', 'Tredje stycket.');
    expect(piecesOf(passage([0, 7], [2, 6]), text)).toEqual([
      { paragraph: 0, text: 'stycket.', nth: 0 },
      { paragraph: 2, text: 'Tredje', nth: 0 },
    ]);
  });
});

describe('a text as Word gives it', () => {
  it('has line breaks and hyphens as a draft has them, and no marks of pictures and notes', () => {
    expect(plain('a\vb\tc\u001ed\u001fe\u0002f\ufffcg\r\nh\fi')).toBe('a\nb\tc\u2011d\u00adefg\nh\ni');
  });
});
