import { catalogueOf, firstCatalogue } from '../../src/ui/index.ts';

const chosen = (language?: string) => ({ read: () => language, write: () => {} });

describe('the message catalogue', () => {
  it('has every text in both languages, with the same names to fill in', async () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const [sv, en] = [(await catalogueOf('sv')).messages, (await catalogueOf('en')).messages];
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
    for (const [key, text] of Object.entries(sv)) {
      const english = en[key as keyof typeof en];
      expect(text.trim()).not.toBe('');
      expect(english.trim()).not.toBe('');
      expect([key, names(english)]).toEqual([key, names(text)]);
    }
  });

  it('is the one that the officer has chosen, otherwise the host’s, otherwise the Swedish', async () => {
    const first = async (hosts: string, language?: string) =>
      (await firstCatalogue(chosen(language), hosts)).language;
    expect(await first('en-GB')).toBe('en');
    expect(await first('en-GB', 'sv')).toBe('sv');
    expect(await first('sv-SE', 'en')).toBe('en');
    expect(await first('fi-FI', 'fi')).toBe('sv');
  });
});
