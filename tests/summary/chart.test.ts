import { type DecodedPng, decode } from 'fast-png';
import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import { type Answers, score } from '../../src/engine/index.ts';
import { chartOf, summarise } from '../../src/summary/index.ts';
import { bands, checklist, criterion, group } from '../engine/worded.ts';

jest.setTimeout(60_000);

const named = (sv: string) => ({ sv, en: sv });
const list = checklist(
  [
    { ...group('kedja', 1, [criterion('a', 1), criterion('b', 1)]), title: named('Värdekedjor') },
    { ...group('folk', 1, [criterion('c', 1)]), title: named('Kommande generationers behov i hela länet') },
  ],
  [],
  {
    bands: bands.map((band, i) => ({
      ...band,
      label: named(['Otillräcklig', 'Grundläggande', 'Aktiv', 'Bäst'][i] ?? ''),
    })),
  },
);

function summaryOf(answers: Answers, language: 'sv' | 'en' = 'sv', of = list) {
  const at = '2026-11-24T09:00:00Z';
  const assessment = Object.entries(answers).reduce(
    (sum, [id, answer]) => withEntry(sum, id, { answer, rationale: 'Skäl' }, 'Anna', at),
    newAssessment(of, 'Anna', at),
  );
  return summarise(of, assessment, score(of, answers), language);
}

const level = (n: number) => ({ kind: 'level', level: n }) as const;

/** Share of dark pixels in a part of the picture, told in shares of its width and height. */
function darkness(
  { width, height, data, palette }: DecodedPng,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
) {
  let [dark, all] = [0, 0];
  for (let y = Math.floor(y0 * height); y < y1 * height; y++) {
    for (let x = Math.floor(x0 * width); x < x1 * width; x++) {
      all++;
      const [red = 255, green = 255, blue = 255] = palette?.[data[y * width + x] ?? 0] ?? [];
      if (red + green + blue < 330) dark++;
    }
  }
  return dark / all;
}

describe('the picture of the dimensions', () => {
  it('is 16 cm wide at 300 pixels an inch, and small enough to mail', async () => {
    const { png, width, height } = await chartOf(summaryOf({ a: level(3) }));
    const picture = decode(png);
    expect(width / 360_000).toBeCloseTo(16, 1);
    expect((picture.width / width) * 914_400).toBeCloseTo(300, 0);
    expect((picture.height / height) * 914_400).toBeCloseTo(300, 0);
    expect(png.length).toBeLessThan(60_000);
  });

  it('is the same, byte for byte, each time', async () => {
    const summary = summaryOf({ a: level(3), b: level(1) });
    expect((await chartOf(summary)).png).toEqual((await chartOf(summary)).png);
  });

  it('has a longer dark bar for a higher score, and none that is dark for what is all open', async () => {
    const [low, high, open] = await Promise.all(
      [{ a: level(1), b: level(1) }, { a: level(3), b: level(3) }, {}].map(async (answers) =>
        darkness(decode((await chartOf(summaryOf(answers))).png), 0.45, 0.12, 0.85, 0.3),
      ),
    );
    expect(high).toBeGreaterThan((low ?? 0) + 0.1);
    expect(open).toBeLessThan(0.05);
  });

  it('tells the same in words, in the language of the summary', async () => {
    const answers = { a: level(3) };
    expect((await chartOf(summaryOf(answers))).alt).toBe(
      'Liggande staplar med poäng per dimension på en skala från 0 till 100. Värdekedjor: 50–100 är möjligt, hittills 100. ' +
        'Kommande generationers behov i hela länet: 0–100. Samlat: 25–100 är möjligt, hittills 100. ' +
        'Gränser: Otillräcklig från 0, Grundläggande från 25, Aktiv från 50, Bäst från 75.',
    );
    expect((await chartOf(summaryOf(answers, 'en'))).alt).toContain(
      'Värdekedjor: 50–100 is possible, 100 so far.',
    );
  });

  it('is drawn whatever the checklist is called and however its bands lie', async () => {
    const odd = checklist(
      [
        { ...group('x', 1, [criterion('a', 1)]), title: named('漢字 \u{1f600} Davvisámegiella ŋđŧž ČŠŽ') },
        { ...group('y', 1, [criterion('b', 1)]), title: named('Ett'.repeat(60)) },
        { ...group('z', 1, [criterion('c', 1)]), title: named('') },
      ],
      [],
      {
        kind: 'points',
        bands: [0, 1, 2, 3, 4].map((from) => ({
          id: `${from}`,
          from,
          label: named('Mycket långt namn'),
          meaning: named(''),
        })),
      },
    );
    for (const answers of [{}, { a: level(2), c: { kind: 'notApplicable' } as const }]) {
      const { png, alt } = await chartOf(summaryOf(answers, 'sv', odd));
      expect(decode(png).width).toBe(1890);
      expect(alt).toContain('ŋđŧž');
      expect(darkness(decode(png), 0.295, 0, 0.31, 0.6)).toBeLessThan(0.02);
    }
    const empty = checklist([], []);
    expect(decode((await chartOf(summaryOf({}, 'sv', empty))).png).width).toBe(1890);
  });
});
