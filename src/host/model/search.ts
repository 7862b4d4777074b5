import { notImplemented, RichError } from '../richapi/rich-error.ts';
import { paragraphsOf, partOf } from './places.ts';
import { textOfParagraph } from './text.ts';
import type { TextRange } from './text-range.ts';
import type { WordDocument } from './word-document.ts';

/** How text is searched for; by the names that office.js gives its options. */
export interface SearchOptions {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
  readonly matchWildcards: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
}

/** The options as the bits that office.js sends to hosts with WordApiSearchFlags. */
export function fromFlags(flags: number): SearchOptions {
  const has = (bit: number) => (flags & bit) !== 0;
  return {
    matchCase: has(1),
    matchWholeWord: has(2),
    matchWildcards: has(4),
    matchPrefix: has(8),
    matchSuffix: has(16),
    ignorePunct: has(32),
    ignoreSpace: has(64),
  };
}

/** The longest text that Word searches for. */
export const longestSearch = 255;

const refused = (why: string) => new RichError('SearchStringInvalidOrTooLong', why, 400);
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const wordCharacter = '[\\p{L}\\p{N}_]';

/** What the codes after ^ mean; the ones that stand for what this host has no text for are not here. */
const codes: Readonly<Record<string, string>> = {
  '^': '\\^',
  p: '\\r',
  t: '\\t',
  l: '\\v',
  m: '\\v',
  s: '\\u00a0',
  '~': '\\u2011',
  '-': '\\u00ad',
  '+': '\\u2014',
  '=': '\\u2013',
  '?': '[^\\r]',
  '#': '\\p{Nd}',
  $: '\\p{L}',
  w: '[ \\t\\u00a0]+',
};

/** Quotation marks are found whether they are straight or curly, as in Word. */
const quotes: Readonly<Record<string, string>> = { '"': '["“”„]', "'": "['‘’‚]" };

function plainPattern(text: string, { ignoreSpace, ignorePunct }: SearchOptions): string {
  const pieces: string[] = [];
  const characters = [...text];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    if (character !== '^') {
      const left = (ignoreSpace && /\s/.test(character)) || (ignorePunct && /\p{P}/u.test(character));
      if (!left) pieces.push(quotes[character] ?? literal(character));
      continue;
    }
    const number = /^(?:u(\d{1,5})|0?(\d{1,3}))/.exec(characters.slice(i + 1).join(''));
    if (number) {
      pieces.push(literal(String.fromCodePoint(Number(number[1] ?? number[2]))));
      i += number[0].length;
      continue;
    }
    const code = characters[++i];
    if (code === undefined || !/[\^ptlmsn~+=?#$w\-agdefvybo%&§]/i.test(code))
      throw refused(`^${code ?? ''} is no code`);
    const meaning = codes[code];
    if (!meaning) throw notImplemented(`searching for ^${code}`);
    pieces.push(meaning);
  }
  const between =
    ignoreSpace || ignorePunct ? `[${ignoreSpace ? '\\s' : ''}${ignorePunct ? '\\p{P}' : ''}]*` : '';
  return pieces.join(between);
}

function wildcardPattern(text: string): string {
  let pattern = '';
  const characters = [...text];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    if (character === '\\') {
      const next = characters[++i];
      if (next === undefined) throw refused('\\ stands last');
      pattern += /\d/.test(next) ? `\\${next}` : literal(next);
    } else if (character === '[') {
      const end = characters.indexOf(']', i + 2);
      if (end < 0) throw refused('[ without ]');
      const inside = characters.slice(i + 1, end).join('');
      pattern += `[${inside.startsWith('!') ? '^' : ''}${inside.replace(/^!/, '').replace(/[\\^\]]/g, '\\$&')}]`;
      i = end;
    } else if (character === '{') {
      const count = /^\{(\d+)([,;]\d*)?\}/.exec(characters.slice(i).join(''));
      if (!count || pattern === '') throw refused('{ without a number');
      pattern += count[0].replace(';', ',');
      i += count[0].length - 1;
    } else if (character === '^') {
      const next = characters[++i] ?? '';
      const meaning = codes[next];
      if (!meaning || 'p?#$w'.includes(next)) throw refused(`^${next} is no code here`);
      pattern += meaning;
    } else if (character === '@') {
      if (pattern === '') throw refused('@ stands first');
      pattern += '+?';
    } else if (character === ']' || character === '}') throw refused(`${character} without its other half`);
    else if (character === '?') pattern += '[^\\r]';
    else if (character === '*') pattern += '[^\\r]*?';
    else if (character === '<') pattern += `(?<!${wordCharacter})(?=${wordCharacter})`;
    else if (character === '>') pattern += `(?<=${wordCharacter})(?!${wordCharacter})`;
    else pattern += '()'.includes(character) ? character : literal(character);
  }
  return pattern;
}

/** @throws RichError SearchStringInvalidOrTooLong. */
function expression(text: string, options: SearchOptions): RegExp {
  if (text === '') throw refused('there is nothing to search for');
  if (text.length > longestSearch)
    throw refused(`${text.length} characters, and the most is ${longestSearch}`);
  let pattern = options.matchWildcards ? wildcardPattern(text) : plainPattern(text, options);
  if (pattern === '') throw refused('there is nothing to search for');
  if (!options.matchWildcards) {
    if (options.matchWholeWord || options.matchPrefix) pattern = `(?<!${wordCharacter})${pattern}`;
    if (options.matchWholeWord || options.matchSuffix) pattern = `${pattern}(?!${wordCharacter})`;
  }
  try {
    return new RegExp(pattern, options.matchCase || options.matchWildcards ? 'gu' : 'giu');
  } catch {
    throw refused('the pattern is not whole');
  }
}

/**
 * Where a text stands in a range, in order.
 * @throws RichError SearchStringInvalidOrTooLong for an empty text, one of more than 255 characters, or a bad pattern.
 */
export function search(
  word: WordDocument,
  range: TextRange,
  text: string,
  options: SearchOptions,
): readonly TextRange[] {
  const sought = expression(text, options);
  const pieces = paragraphsOf(word, range).map((paragraph) => {
    const { from, to } = partOf(range, paragraph);
    return { paragraph, from, text: textOfParagraph(paragraph).slice(from, to), at: 0 };
  });
  let whole = '';
  for (const piece of pieces) {
    piece.at = whole.length;
    whole += `${piece.text}\r`;
  }
  let n = 0;
  const place = (at: number) => {
    while (n + 1 < pieces.length && (pieces[n + 1]?.at ?? 0) <= at) n++;
    const { paragraph, from, at: start } = pieces[n] as (typeof pieces)[number];
    return { paragraph, offset: from + at - start };
  };
  return [...whole.slice(0, -1).matchAll(sought)].flatMap((match) => {
    if (match[0] === '') return [];
    const start = place(match.index);
    return [word.ranges.make(start, place(match.index + match[0].length))];
  });
}
