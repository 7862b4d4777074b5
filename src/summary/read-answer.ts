import type { Answer, Checklist, Criterion, Gate } from '../engine/index.ts';
import { type Outcome, outcomes } from '../engine/index.ts';
import { nothing } from './lay-out.ts';
import type { Language } from './summary.ts';
import { summaryText } from './text.ts';
import { oneLine } from './words.ts';

export const languages: readonly Language[] = ['sv', 'en'];

/** What a cell says for reading: one line, lower case, one way to write each letter. */
export function plain(text: string): string {
  return oneLine(text).normalize('NFC').toLocaleLowerCase('sv-SE');
}

/** What a row says of one question. No answer when it says that there is none. */
export interface Saying {
  readonly answer?: Answer;
  readonly rationale: string;
}

/** An answer as a summary names it, in either language; undefined when it can't be told for certain. */
export function readSaying(
  checklist: Checklist,
  question: Criterion | Gate,
  said: string,
  why: string,
): Saying | undefined {
  const rationale = oneLine(why) === nothing ? '' : oneLine(why);
  const saying = (answer: Answer): Saying => ({ answer, rationale });
  if (names(said, ({ answerNone }) => answerNone)) return { rationale };
  if (names(said, ({ answerUnknown }) => answerUnknown)) return saying({ kind: 'unknown' });
  if (question.kind === 'gate') {
    const found = outcomes.filter((outcome) => namesOutcome(said, question, outcome));
    const [outcome] = found;
    return outcome && found.length === 1 ? saying({ kind: 'gate', outcome }) : undefined;
  }
  if (names(said, ({ answerNotApplicable }) => answerNotApplicable)) {
    return question.allowNotApplicable ? saying({ kind: 'notApplicable' }) : undefined;
  }
  const level = readLevel(checklist, question, plain(said));
  return level === undefined ? undefined : saying({ kind: 'level', level });
}

type Text = (typeof summaryText)[Language];

function names(said: string, name: (text: Text) => string): boolean {
  return languages.some((language) => beginsWith(plain(said), plain(name(summaryText[language]))));
}

/** By the gate's own name for it, or by what outcomes are called where a gate has none. */
function namesOutcome(said: string, { names: own }: Gate, outcome: Outcome): boolean {
  const byOwn = languages.some((language) => beginsWith(plain(said), plain(own?.[outcome][language] ?? '')));
  return byOwn || names(said, (text) => text.outcomes[outcome]);
}

/** Whether a text is a name, or begins with it as whole words. */
function beginsWith(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}

/** "2, aktivt", "2", "nivå 2: aktivt" or "aktivt"; not what names one level by number and another by word. */
function readLevel(checklist: Checklist, { levels, scale }: Criterion, said: string): number | undefined {
  const [, number, rest = ''] = /^(?:nivå |level )?(-?\d+)(?![\d.,]*\d)[\s.,:·–-]*(.*)$/u.exec(said) ?? [];
  const named = (word: string) =>
    (scale ?? checklist.scale)
      .filter(({ label }) => languages.some((language) => beginsWith(word, plain(label[language]))))
      .map(({ level }) => level);
  const known = (level: number) => levels.some((one) => one.level === level);
  if (number === undefined) {
    const [only, ...others] = named(said).filter(known);
    return others.length === 0 ? only : undefined;
  }
  const level = Number(number);
  if (!known(level)) return undefined;
  return rest === '' || named(rest).includes(level) ? level : undefined;
}
