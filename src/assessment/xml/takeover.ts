import type { Localized } from '../../engine/index.ts';
import type { FormerQuestion, Takeover } from '../record.ts';
import { answerWord, readAnswerWord } from './answer.ts';
import { lines, Reader, textLine } from './element.ts';
import { signature } from './passages.ts';
import type { XmlElement } from './tree.ts';

export function takeoverLines(takeover: Takeover): readonly string[] {
  const { checklist, from, to, by, at, reopened, former, foreign } = takeover;
  const attributes = {
    checklist,
    from: from.version,
    fromDigest: from.digest,
    version: to.version,
    digest: to.digest,
    by,
    at,
    reopened: reopened.length > 0 ? reopened.join(' ') : undefined,
  };
  return lines(1, 'takeover', attributes, former.flatMap(formerLines), foreign);
}

/** @throws Unreadable */
export function readTakeover(element: XmlElement): Takeover {
  const reader = new Reader(element);
  const reopened = reader.optional('reopened') ?? '';
  return {
    checklist: reader.required('checklist'),
    from: { version: reader.required('from'), digest: reader.required('fromDigest') },
    to: { version: reader.required('version'), digest: reader.required('digest') },
    ...signature(reader),
    reopened: reopened.split(' ').filter((id) => id !== ''),
    former: reader.all('formerQuestion').map(readFormer),
    ...reader.foreign(),
  };
}

/** A question's texts, each as an element of its own: `titleSv`, `titleEn` and so on. */
const parts = ['title', 'question', 'chosen'] as const;
const languages = ['sv', 'en'] as const;

function formerLines(former: FormerQuestion): readonly string[] {
  const within = parts.flatMap((part) =>
    languages.flatMap((language) => textLine(3, nameOf(part, language), former[part]?.[language])),
  );
  const { id, edition, answer, foreign } = former;
  const attributes = { id, edition: String(edition), answer: answer && answerWord(answer) };
  return lines(2, 'formerQuestion', attributes, within, foreign);
}

function readFormer(element: XmlElement): FormerQuestion {
  const reader = new Reader(element);
  const text = (part: (typeof parts)[number]): Localized => ({
    sv: reader.text(nameOf(part, 'sv')),
    en: reader.text(nameOf(part, 'en')),
  });
  const chosen = text('chosen');
  const answer = reader.optional('answer');
  return {
    id: reader.required('id'),
    edition: reader.count('edition'),
    title: text('title'),
    question: text('question'),
    ...(answer === undefined ? {} : { answer: readAnswerWord(answer) }),
    ...(chosen.sv || chosen.en ? { chosen } : {}),
    ...reader.foreign(),
  };
}

const nameOf = (part: (typeof parts)[number], language: (typeof languages)[number]): string =>
  `${part}${language === 'sv' ? 'Sv' : 'En'}`;
