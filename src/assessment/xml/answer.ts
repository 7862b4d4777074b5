import { type Answer, type Outcome, outcomes } from '../../engine/index.ts';
import { type Reader, Unreadable } from './element.ts';

/** An answer in one word, as changes tell it: a level's number, a gate's outcome, "notApplicable" or "unknown". */
export function answerWord(answer: Answer): string {
  switch (answer.kind) {
    case 'level':
      return String(answer.level);
    case 'gate':
      return answer.outcome;
    default:
      return answer.kind;
  }
}

/** @throws Unreadable */
export function readAnswerWord(word: string): Answer {
  if (word === 'notApplicable' || word === 'unknown') return { kind: word };
  return /^\d/.test(word) ? readLevel(word) : readOutcome(word);
}

/** @throws Unreadable */
export function readLevel(level: string): Answer {
  if (!/^\d{1,6}$/.test(level)) throw new Unreadable(`"${level}" is not a level`);
  return { kind: 'level', level: Number(level) };
}

/** @throws Unreadable */
export function readOutcome(outcome: string): Answer {
  if (!(outcomes as readonly string[]).includes(outcome))
    throw new Unreadable(`"${outcome}" is not an outcome`);
  return { kind: 'gate', outcome: outcome as Outcome };
}

/** An answer as an attribute: `level="2"`, `outcome="pass"`, `notApplicable="true"` or `unknown="true"`. */
export function answerAttribute(answer: Answer): Record<string, string> {
  switch (answer.kind) {
    case 'level':
      return { level: String(answer.level) };
    case 'gate':
      return { outcome: answer.outcome };
    default:
      return { [answer.kind]: 'true' };
  }
}

/** The answer that an element's attributes say, if any. @throws Unreadable */
export function readAnswer(reader: Reader): Answer | undefined {
  const level = reader.optional('level');
  const outcome = reader.optional('outcome');
  const notApplicable = reader.optional('notApplicable');
  const unknown = reader.optional('unknown');
  if (level !== undefined) return readLevel(level);
  if (outcome !== undefined) return readOutcome(outcome);
  if (notApplicable !== undefined) return { kind: 'notApplicable' };
  return unknown === undefined ? undefined : { kind: 'unknown' };
}

/** Which edition of its question something is about; nothing for the first. @throws Unreadable */
export function readEdition(reader: Reader): { readonly edition?: number } {
  if (reader.optional('edition') === undefined) return {};
  const edition = reader.count('edition');
  return edition > 1 ? { edition } : {};
}
