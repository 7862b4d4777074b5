import type { Condition } from '../../../engine/index.ts';
import type { Language } from './words.ts';

const words = {
  sv: {
    criterion: 'kriterium',
    gate: 'grind',
    fact: 'uppgift',
    atLeast: 'minst',
    is: 'är',
    of: 'någon av',
    and: 'och',
    or: 'eller',
    not: 'inte',
    all: 'alla',
    any: 'någon',
  },
  en: {
    criterion: 'criterion',
    gate: 'gate',
    fact: 'fact',
    atLeast: 'at least',
    is: 'is',
    of: 'any of',
    and: 'and',
    or: 'or',
    not: 'not',
    all: 'all',
    any: 'any',
  },
} as const;

/**
 * A condition as a person writes it: `uppgift stod är investering och kriterium barn minst 2`. What lies in another is put
 * in brackets; a list of one is `alla (…)` or `någon (…)`.
 */
export function conditionText(condition: Condition, language: Language): string {
  const say = words[language];
  const inner = (part: Condition) =>
    'all' in part || 'any' in part ? `(${conditionText(part, language)})` : conditionText(part, language);
  const joined = (parts: readonly Condition[], word: string, alone: string) =>
    parts.length === 1 ? `${alone} ${bracketed(parts[0] as Condition)}` : parts.map(inner).join(` ${word} `);
  const bracketed = (part: Condition) => `(${conditionText(part, language)})`;
  if ('all' in condition) return joined(condition.all, say.and, say.all);
  if ('any' in condition) return joined(condition.any, say.or, say.any);
  if ('not' in condition) return `${say.not} ${bracketed(condition.not)}`;
  if ('criterion' in condition)
    return `${say.criterion} ${condition.criterion} ${say.atLeast} ${condition.atLeast}`;
  if ('gate' in condition) {
    const outcomes = typeof condition.is === 'string' ? condition.is : `${say.of} ${condition.is.join(', ')}`;
    return `${say.gate} ${condition.gate} ${say.is} ${outcomes}`;
  }
  return `${say.fact} ${condition.fact} ${say.is} ${valueText(condition.is)}`;
}

/** Bare when it can't be taken for something else. */
function valueText(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const bare = /^\p{L}[\p{L}\p{N}_-]*$/u.test(value) && !/^(true|false|Infinity)$/.test(value);
  return bare ? value : `"${value.replaceAll('"', '""')}"`;
}

/** What stands in a cell for a condition is none. */
export class ConditionFault extends Error {
  /** @param near the word where it stops being understood; empty at the end */
  constructor(readonly near: string) {
    super(near);
    this.name = 'ConditionFault';
  }
}

/** The condition that a text says, in Swedish or English. @throws ConditionFault */
export function conditionFrom(text: string): Condition {
  const reader = new Reader(text);
  const condition = reader.condition();
  reader.end();
  return condition;
}

const deepest = 50;

class Reader {
  private readonly tokens: readonly string[];
  private next = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = text.match(/"(?:[^"]|"")*"|[(),]|[^\s(),"]+|"/g) ?? [];
  }

  condition(): Condition {
    if (++this.depth > deepest) throw this.fault();
    const first = this.part();
    const parts = [first];
    const joins = (['and', 'or'] as const).find((word) => this.sees(word));
    while (joins && this.take(joins)) parts.push(this.part());
    this.depth--;
    if (this.sees('and') || this.sees('or')) throw this.fault();
    if (!joins) return first;
    return joins === 'and' ? { all: parts } : { any: parts };
  }

  end(): void {
    if (this.next < this.tokens.length) throw this.fault();
  }

  private part(): Condition {
    if (this.take('not')) return { not: this.bracketed() };
    if (this.take('all')) return { all: [this.bracketed()] };
    if (this.take('any')) return { any: [this.bracketed()] };
    if (this.tokens[this.next] === '(') return this.bracketed();
    if (this.take('criterion')) {
      const criterion = this.word();
      if (!this.take('atLeast')) throw this.fault();
      return { criterion, atLeast: this.number() };
    }
    if (this.take('gate')) {
      const gate = this.word();
      if (!this.take('is')) throw this.fault();
      if (!this.take('of')) return { gate, is: this.outcome() };
      const outcomes = [this.outcome()];
      while (this.symbol(',')) outcomes.push(this.outcome());
      return { gate, is: outcomes };
    }
    if (!this.take('fact')) throw this.fault();
    const fact = this.word();
    if (!this.take('is')) throw this.fault();
    return { fact, is: this.value() };
  }

  private bracketed(): Condition {
    if (!this.symbol('(')) throw this.fault();
    const inner = this.condition();
    if (!this.symbol(')')) throw this.fault();
    return inner;
  }

  private outcome(): 'pass' | 'risk' | 'fail' {
    const word = this.word();
    if (word !== 'pass' && word !== 'risk' && word !== 'fail') throw this.fault(-1);
    return word;
  }

  private number(): number {
    const number = Number(this.word());
    if (Number.isNaN(number)) throw this.fault(-1);
    return number;
  }

  private value(): string | number | boolean {
    const word = this.word();
    if (word.length >= 2 && word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"');
    if (word === 'true' || word === 'false') return word === 'true';
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }

  private word(): string {
    const word = this.tokens[this.next];
    if (word === undefined || /^[(),]$|^"$/.test(word)) throw this.fault();
    this.next++;
    return word;
  }

  private symbol(symbol: string): boolean {
    if (this.tokens[this.next] !== symbol) return false;
    this.next++;
    return true;
  }

  private sees(word: keyof (typeof words)['sv']): number {
    const lengths = (['sv', 'en'] as const).map((language) => {
      const wanted = words[language][word].split(' ');
      const fits = wanted.every((one, i) => this.tokens[this.next + i]?.toLowerCase() === one);
      return fits ? wanted.length : 0;
    });
    return Math.max(...lengths);
  }

  private take(word: keyof (typeof words)['sv']): boolean {
    const length = this.sees(word);
    this.next += length;
    return length > 0;
  }

  private fault(step = 0): ConditionFault {
    return new ConditionFault(this.tokens[this.next + step] ?? '');
  }
}
