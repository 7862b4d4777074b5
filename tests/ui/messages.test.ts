import { catalogues } from '../../src/ui/messages/index.ts';

describe('the message catalogue', () => {
  it('has every text in both languages, with the same names to fill in', () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(Object.keys(catalogues.en).sort()).toEqual(Object.keys(catalogues.sv).sort());
    for (const [key, text] of Object.entries(catalogues.sv)) {
      const english = catalogues.en[key as keyof typeof catalogues.en];
      expect(text.trim()).not.toBe('');
      expect(english.trim()).not.toBe('');
      expect([key, names(english)]).toEqual([key, names(text)]);
    }
  });
});
