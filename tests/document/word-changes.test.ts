import fc from 'fast-check';
import { wordChanges } from '../../src/document/docx/word-changes.ts';

const words = fc.array(fc.constantFrom('Klimat', 'är', ' ', '  ', '30', '%', 'å', '😀', '\n', '.'), {
  maxLength: 14,
});

function applied(before: string, changes: ReturnType<typeof wordChanges>): string {
  let [made, at] = ['', 0];
  for (const { from, to, text } of changes) {
    made += before.slice(at, from) + text;
    at = to;
  }
  return made + before.slice(at);
}

describe('the smallest changes from one text to another', () => {
  it('make the new text, in order and without touching each other, whatever the texts', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const changes = wordChanges(before, after);
        expect(applied(before, changes)).toBe(after);
        for (const [i, { from }] of changes.entries()) {
          expect(from).toBeGreaterThanOrEqual(changes[i - 1]?.to ?? 0);
        }
      }),
    );
  });

  it('are none for the same text, and leave the words alone that stay', () => {
    expect(wordChanges('Samlad bedömning: 62', 'Samlad bedömning: 62')).toEqual([]);
    expect(wordChanges('Klimat 62 av 100.', 'Klimat 75 av 100.')).toEqual([{ from: 7, to: 9, text: '75' }]);
  });

  it('replace a text as a whole when it is too long to compare', () => {
    const [before, after] = ['a '.repeat(2000), 'b '.repeat(2000)];
    expect(applied(before, wordChanges(before, after))).toBe(after);
  });
});
