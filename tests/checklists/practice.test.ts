import { readdirSync } from 'node:fs';
import path from 'node:path';
import { builtin, type PracticeCase, practiceCases } from '../../src/checklists/index.ts';
import { readPracticeCase } from '../../src/checklists/practice/read.ts';
import { allCriteria, applicable, type Localized } from '../../src/engine/index.ts';

const languages = ['sv', 'en'] as const;
const folder = path.join(__dirname, '../../src/checklists/practice');

const paragraphs = ({ draft }: PracticeCase): readonly Localized[] =>
  draft.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);

describe('the practice cases', () => {
  it('are all offered, each with the id of its file', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(practiceCases.map(({ id }) => `${id}.yaml`).sort()).toEqual(files.sort());
  });

  describe.each(practiceCases.map((offer) => [offer.id, offer] as const))('%s', (_id, offer) => {
    it('is short enough to read at once, with six to ten answers', async () => {
      const { draft, answers } = await offer.load();
      const words = draft
        .filter(({ kind }) => kind === 'paragraph')
        .reduce((sum, { text }) => sum + text.sv.split(/\s+/).length, 0);
      expect(words).toBeGreaterThanOrEqual(300);
      expect(words).toBeLessThanOrEqual(500);
      expect(draft.some(({ kind }) => kind === 'heading')).toBe(true);
      expect(answers.length).toBeGreaterThanOrEqual(6);
      expect(answers.length).toBeLessThanOrEqual(10);
    });

    it('answers questions that its checklist asks, in its order, with answers that it has', async () => {
      const { checklist: id, facts, answers } = await offer.load();
      const checklist = await builtin.find((one) => one.id === id)?.load(facts);
      if (!checklist) throw new Error(`no checklist ${id}`);
      for (const [fact, value] of Object.entries(facts))
        expect(checklist.facts.find((one) => one.id === fact)?.values.map((one) => one.value)).toContain(
          value,
        );
      const asked = applicable(checklist, {}, facts);
      const criteria = allCriteria(checklist);
      const order = [...criteria, ...checklist.gates].map((one) => one.id);
      const questions = answers.map(({ question }) => question);
      expect(questions).toEqual(order.filter((one) => questions.includes(one)));
      for (const { question, answer } of answers) {
        expect([question, asked[question]]).toEqual([question, 'yes']);
        const criterion = criteria.find((one) => one.id === question);
        const possible =
          answer.kind === 'unknown' ||
          (answer.kind === 'gate' && !criterion) ||
          (answer.kind === 'level' && criterion?.levels.some(({ level }) => level === answer.level)) ||
          (answer.kind === 'notApplicable' && criterion?.allowNotApplicable);
        expect([question, possible]).toEqual([question, true]);
      }
    });

    it('quotes each passage word for word from one paragraph, in both languages', async () => {
      const practiceCase = await offer.load();
      for (const { question, answer, quote } of practiceCase.answers) {
        const silent = quote === null;
        const maySay = answer.kind !== 'gate' && !(answer.kind === 'level' && answer.level > 0);
        expect([question, silent && !maySay]).toEqual([question, false]);
        if (silent) continue;
        const places = languages.map((language) =>
          paragraphs(practiceCase).findIndex((text) => text[language].includes(quote[language])),
        );
        expect([question, quote, places[0] === places[1] && (places[0] ?? -1) >= 0]).toEqual([
          question,
          quote,
          true,
        ]);
      }
    });
  });

  const good = `id: fall
checklist: projektstod
title: {sv: T, en: T}
about: {sv: O, en: A}
draft:
  - heading: {sv: R, en: H}
  - text: {sv: S, en: P}
answers:
  - {question: spridning, answer: 1, reason: {sv: S, en: R}, quote: {sv: S, en: P}}
  - {question: dnsh-klimat, answer: unknown, reason: {sv: S, en: R}}
`;

  it('are read with levels, outcomes and "unknown" as an officer gives them', () => {
    expect(readPracticeCase(good).answers.map(({ answer, quote }) => [answer, quote])).toEqual([
      [
        { kind: 'level', level: 1 },
        { sv: 'S', en: 'P' },
      ],
      [{ kind: 'unknown' }, null],
    ]);
  });

  it.each([
    ['a language that is missing', good.replace('{sv: O, en: A}', '{sv: O}'), 'about.en'],
    ['an answer that is none', good.replace('answer: unknown', 'answer: kanske'), 'answers[1].answer'],
    ['a misspelt field', good.replace('quote:', 'citat:'), 'citat'],
    ['no draft', good.replace(/draft:[\s\S]*?answers/, 'answers'), 'draft'],
  ])('are refused with %s, and the place is told', (_what, text, place) => {
    expect(() => readPracticeCase(text)).toThrow(place);
  });
});
