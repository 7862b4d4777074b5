import { checklistLix, judgedTexts, sentencesIn, wordsIn } from '../../src/checklists/file/index.ts';
import { builtin, overlays } from '../../src/checklists/index.ts';
import {
  allGroups,
  allQuestions,
  type Checklist,
  type Criterion,
  type Gate,
  type Localized,
} from '../../src/engine/index.ts';

const languages = ['sv', 'en'] as const;
/** The most words that a sentence in a question or a descriptor may have. */
const longest = 25;
/** The most that questions and descriptors may be on average. */
const hardest = 45;

const all: readonly (readonly [string, () => Promise<Checklist>])[] = [
  ...builtin.map(({ id, base }) => [id, base] as const),
  ...overlays.map(({ id, load }) => [id, load] as const),
];

/** All texts of a question, by what each is. */
function textsOf(question: Criterion | Gate): Readonly<Record<string, Localized | undefined>> {
  const { title, meaning, guidance, misunderstanding } = question;
  return {
    title,
    question: question.question,
    meaning,
    lookFor: guidance?.lookFor,
    good: guidance?.good,
    weak: guidance?.weak,
    misunderstanding,
    ...(question.kind === 'gate'
      ? question.outcomes
      : Object.fromEntries(question.levels.map(({ level, descriptor }) => [`level ${level}`, descriptor]))),
  };
}

describe.each(all)('the checklist %s', (id, load) => {
  it('explains each question in both languages: meaning, where to look, two examples, misunderstanding and each level', async () => {
    const checklist = await load();
    const missing = allQuestions(checklist).flatMap((question) =>
      Object.entries(textsOf(question)).flatMap(([part, text]) =>
        languages.flatMap((language) =>
          text && text[language].trim().length > 1 ? [] : [`${question.id} ${part} ${language}`],
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('gives each question terms in both languages, a source that it comes from and a law or goal that it rests on', async () => {
    const checklist = await load();
    const known = new Set(checklist.sources.map((source) => source.id));
    const missing = allQuestions(checklist).flatMap((question) => [
      ...languages
        .filter((language) => question.terms[language].length === 0)
        .map((language) => `${question.id} terms ${language}`),
      ...(question.sources.length === 0 ? [`${question.id} sources`] : []),
      ...((question.basis ?? []).length === 0 ? [`${question.id} basis`] : []),
      ...[...question.sources, ...(question.basis ?? [])].filter((source) => !known.has(source)),
    ]);
    expect(missing).toEqual([]);
  });

  it('says in the file what the public sources leave open', async () => {
    const { status, openQuestions = [] } = await load();
    expect(status === 'adopted' || openQuestions.length > 0).toBe(true);
  });

  it('has no sentence of more than 25 words in questions and descriptors', async () => {
    const long = judgedTexts(await load()).flatMap((text) =>
      languages.flatMap((language) =>
        sentencesIn(text[language]).filter((sentence) => wordsIn(sentence).length > longest),
      ),
    );
    expect(long).toEqual([]);
  });

  it('is easy to read: LIX of questions and descriptors at most 45 on average', async () => {
    const checklist = await load();
    for (const language of languages)
      expect([id, language, checklistLix(checklist, language) <= hardest]).toEqual([id, language, true]);
  });
});

it('says no sentence twice in all checklists', async () => {
  const places = new Map<string, Set<string>>();
  const note = (text: Localized | undefined, place: string) => {
    for (const language of languages)
      for (const sentence of sentencesIn(text?.[language] ?? '')) {
        if (wordsIn(sentence).length < 5) continue;
        const at = places.get(sentence) ?? new Set<string>();
        places.set(sentence, at.add(place));
      }
  };
  for (const [id, load] of all) {
    const checklist = await load();
    // What comes from the core is one text, however many checklists refer to it.
    for (const question of allQuestions(checklist))
      for (const [part, text] of Object.entries(textsOf(question))) note(text, `${question.id} ${part}`);
    for (const group of allGroups(checklist)) note(group.description, `${id} ${group.id}`);
    for (const band of checklist.bands) note(band.meaning, `${id} ${band.id}`);
    for (const [i, open] of (checklist.openQuestions ?? []).entries()) note(open, `${id} open ${i}`);
  }
  expect([...places].filter(([, at]) => at.size > 1).map(([sentence, at]) => [sentence, ...at])).toEqual([]);
});
