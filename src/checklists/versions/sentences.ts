import type { Localized } from '../../engine/index.ts';
import type { Difference, RuleDifference, RuleSubject, TextPart } from './difference.ts';
import { both } from './in-words.ts';
import type { Sign } from './questions.ts';

/** What has changed, in one sentence. The texts of a question that were changed are told beside it. */
export function sentenceOf(difference: Difference): Localized {
  switch (difference.kind) {
    case 'added':
    case 'removed': {
      const { kind, question, group } = difference;
      return both((say, language) => {
        const title = quoted(say(question.title), language);
        const place = quoted(say(group ?? gates), language);
        if (language === 'sv')
          return kind === 'added'
            ? `${title} är en ny fråga i ${place}.`
            : `${title} i ${place} ställs inte längre.`;
        return kind === 'added'
          ? `${title} is a new question in ${place}.`
          : `${title} in ${place} is asked no longer.`;
      });
    }
    case 'meaning':
      return told(
        difference.after.title,
        'betyder något annat än förut.',
        'means something else than before.',
      );
    case 'wording':
      return told(
        difference.after.title,
        'har andra ord. Gamla svar gäller, eftersom frågan har samma utgåva.',
        'has other words. Old answers hold, since the question has the same edition.',
      );
    case 'renamed': {
      const { before, after } = difference;
      return told(
        after.title,
        `har id ”${after.id}” i stället för ”${before.id}”. Svaret följer med.`,
        `has the id "${after.id}" instead of "${before.id}". Its answer comes along.`,
      );
    }
    case 'moved':
      return both((say, language) => {
        const [title, from, to] = [difference.after.title, difference.from, difference.to].map((text) =>
          quoted(say(text), language),
        );
        return language === 'sv'
          ? `${title} står i ${to} i stället för ${from}.`
          : `${title} stands in ${to} instead of ${from}.`;
      });
    case 'rule':
      return ruleSentence(difference);
  }
}

function ruleSentence({ subject, title, before, after }: RuleDifference): Localized {
  const name = subjects[subject];
  return both((say, language) => {
    const what = `${say(name)} ${quoted(say(title), language)}`;
    if (language === 'sv') {
      const [isNew, isGone] = neuter.has(subject) ? ['nytt', 'borttaget'] : ['ny', 'borttagen'];
      if (!before) return `${what} är ${isNew}: ${after ? say(after) : ''}.`;
      return after ? `${what}: ${said(say(after))} Förut: ${said(say(before))}` : `${what} är ${isGone}.`;
    }
    if (!before) return `${what} is new: ${after ? say(after) : ''}.`;
    return after ? `${what}: ${said(say(after))} Before: ${said(say(before))}` : `${what} is removed.`;
  });
}

/** A text that ends as a sentence does. */
function said(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function told(title: Localized, sv: string, en: string): Localized {
  return both((say, language) => `${quoted(say(title), language)} ${language === 'sv' ? sv : en}`);
}

function quoted(text: string, language: 'sv' | 'en'): string {
  return language === 'sv' ? `”${text}”` : `"${text}"`;
}

/** What shows that a question means something else although its edition is the same, as `the question …`. */
export function signText(sign: Exclude<Sign, 'edition'>): Localized {
  return signs[sign];
}

const signs = {
  answers: { sv: 'har andra nivåer eller poäng än förut', en: 'has other levels or points than before' },
  places: {
    sv: 'har nivåer eller utgångar som bytt plats',
    en: 'has levels or outcomes that have changed places',
  },
  question: { sv: 'har en annan frågas ord', en: 'has the words of another question' },
} as const satisfies Record<string, Localized>;

/** What a part of a question is called. */
export function partName(part: TextPart): Localized {
  const level = /^level (\d+)$/.exec(part)?.[1];
  if (level !== undefined) return { sv: `Nivå ${level}`, en: `Level ${level}` };
  return partNames[part as keyof typeof partNames];
}

const gates: Localized = { sv: 'Grindar', en: 'Gates' };

const partNames = {
  title: { sv: 'Rubrik', en: 'Title' },
  question: { sv: 'Fråga', en: 'Question' },
  pass: { sv: 'Ingen betydande skada', en: 'No significant harm' },
  risk: { sv: 'Risk som hanteras', en: 'A risk that is handled' },
  fail: { sv: 'Betydande skada', en: 'Significant harm' },
  meaning: { sv: 'Vad frågan betyder', en: 'What the question means' },
  lookFor: { sv: 'Leta efter', en: 'Look for' },
  good: { sv: 'Bra exempel', en: 'A good example' },
  weak: { sv: 'Svagt exempel', en: 'A weak example' },
  misunderstanding: { sv: 'Vanligt missförstånd', en: 'A usual misunderstanding' },
  terms: { sv: 'Sökord', en: 'Terms' },
  sdg: { sv: 'Delmål i Agenda 2030', en: 'Targets of Agenda 2030' },
  basis: { sv: 'Lag eller mål', en: 'Law or goal' },
  sources: { sv: 'Källor', en: 'Sources' },
} as const satisfies Partial<Record<TextPart, Localized>>;

/** Those whose Swedish name is an ett-word. */
const neuter: ReadonlySet<RuleSubject> = new Set(['band', 'requirement', 'group']);

const subjects: Readonly<Record<RuleSubject, Localized>> = {
  weight: { sv: 'Vikten för', en: 'The weight of' },
  notApplicable: { sv: 'Frågan', en: 'The question' },
  condition: { sv: 'När frågan ställs,', en: 'When the question is asked,' },
  effect: { sv: 'Verkan av', en: 'The effect of' },
  band: { sv: 'Omdömet', en: 'The band' },
  requirement: { sv: 'Kravet', en: 'The requirement' },
  adjustment: { sv: 'Justeringen', en: 'The adjustment' },
  fact: { sv: 'Uppgiften om ärendet', en: 'The fact about the case' },
  group: { sv: 'Området', en: 'The group' },
  total: { sv: 'Hur poängen räknas i', en: 'How the score is computed in' },
  scale: { sv: 'Nivåernas namn i', en: 'The names of levels in' },
  text: { sv: 'Texten om', en: 'The text about' },
  status: { sv: 'Status för', en: 'The status of' },
};
