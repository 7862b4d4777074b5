import { readdirSync } from 'node:fs';
import { allQuestions } from '../../src/engine/index.ts';
import { catalogueOf, firstCatalogue } from '../../src/ui/index.ts';
import type { Words } from '../../src/ui/messages/catalogue.ts';
import { complete } from '../../src/ui/messages/complete.ts';
import { languages, nameOf } from '../../src/ui/messages/index.ts';
import sv from '../../src/ui/messages/words/sv.ts';
import { clock, day, moment } from '../../src/ui/when.ts';
import { list } from '../summary/worded-list.ts';

const wordsOf = async (code: string): Promise<Words> =>
  (await import(`../../src/ui/messages/words/${code}.ts`)).default;
const chosen = (language?: string) => ({ read: () => language, write: () => {} });

describe.each(languages)('the pane’s words in %s', (code) => {
  it('are all there, with the same names to fill in as the Swedish', async () => {
    const { messages } = await wordsOf(code);
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const missing = Object.keys(sv.messages).filter((key) => !messages[key as keyof typeof messages]?.trim());
    expect(missing).toEqual([]);
    expect(Object.keys(messages).filter((key) => !(key in sv.messages))).toEqual([]);
    for (const [key, text] of Object.entries(sv.messages)) {
      expect([key, names(messages[key as keyof typeof messages] ?? '')]).toEqual([key, names(text)]);
    }
  });

  it('are said of a locale that the browser knows', async () => {
    const { locale } = await wordsOf(code);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});

describe('a language of the pane', () => {
  it('is one file in the folder of words, Swedish first', () => {
    const files = readdirSync('src/ui/messages/words').map((file) => file.replace('.ts', ''));
    expect([...languages].sort()).toEqual(files.sort());
    expect(languages[0]).toBe('sv');
  });

  it('is called by its own name', () => {
    expect(['sv', 'en', 'fi'].map(nameOf)).toEqual(['Svenska', 'English', 'Suomi']);
  });

  it('is the one that the officer has chosen, otherwise the host’s, otherwise the Swedish', async () => {
    const first = async (hosts: string, language?: string) =>
      (await firstCatalogue(chosen(language), hosts)).code;
    expect(await first('en-GB')).toBe('en');
    expect(await first('EN-us')).toBe('en');
    expect(await first('en-GB', 'sv')).toBe('sv');
    expect(await first('sv-SE', 'en')).toBe('en');
    expect(await first('kl-GL', 'kl')).toBe('sv');
    expect(await first('eng')).toBe('sv');
    expect(await first('')).toBe('sv');
  });
});

describe('a third language', () => {
  const [question] = allQuestions(list);
  if (!question) throw new Error('no question');
  const finnish: Words = {
    locale: 'fi-FI',
    reads: 'sv',
    messages: { tryAgain: 'Yritä uudelleen' },
    texts: { [question.title.sv]: 'Otsikko' },
  };
  const fi = complete('fi', finnish, sv.messages, (text) => `⟦${text}⟧`);

  it('says what it has words for, of the pane and of a checklist', () => {
    expect(fi.messages.tryAgain).toBe('Yritä uudelleen');
    expect(fi.say(question.title)).toBe('Otsikko');
  });

  it('says what is missing in the language it reads, marked while Vägval is developed', () => {
    expect(fi.messages.loading).toBe(`⟦${sv.messages.loading}⟧`);
    expect(fi.say(question.question)).toBe(`⟦${question.question.sv}⟧`);
    const deployed = complete('fi', finnish, sv.messages, (text) => text);
    expect(deployed.messages.loading).toBe(sv.messages.loading);
    expect(deployed.say(question.question)).toBe(question.question.sv);
  });

  it('falls back where the Swedish text has been changed since it was put into words', () => {
    expect(fi.say({ ...question.title, sv: 'En ny rubrik' })).toBe('⟦En ny rubrik⟧');
  });

  it('writes days and times as its locale does', () => {
    const at = new Date(2026, 10, 24, 9, 5);
    expect(day(at, 'fi-FI')).toBe('tiistai 24. marraskuuta 2026');
    expect([clock(at, 'fi-FI'), clock(at, 'sv-SE'), clock(at, 'en-GB')]).toEqual(['9.05', '09:05', '09:05']);
    expect(moment('no time', 'fi-FI')).toBe('');
  });
});

it('English reads the English texts of a checklist, unmarked', async () => {
  const english = await catalogueOf('en');
  expect(english.say({ sv: 'ja', en: 'yes' })).toBe('yes');
  expect(english.language).toBe('en');
});
