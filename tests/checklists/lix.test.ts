import { lix, sentencesIn, wordsIn } from '../../src/checklists/file/index.ts';

describe('how hard a text is to read', () => {
  it('is words per sentence plus the percentage of words longer than six letters', () => {
    // 8 words in 2 sentences, of which "hållbara" and "lösningar" are long: 8/2 + 100·2/8.
    expect(lix('Vi vill ha hållbara svar. Vi har lösningar.')).toBeCloseTo(8 / 2 + 200 / 8, 9);
    expect(lix('')).toBe(0);
  });

  it('counts a colon, a question and a quotation as ends of sentences, and a number with a point as one word', () => {
    expect(sentencesIn('Se efter: finns det? ”Ja.” Mål 2.1 gäller.')).toEqual([
      'Se efter:',
      'finns det?',
      '”Ja.”',
      'Mål 2.1 gäller.',
    ]);
    expect(wordsIn('EU-stöd till norr')).toEqual(['EU-stöd', 'till', 'norr']);
  });
});
