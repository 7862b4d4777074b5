import fc from 'fast-check';
import {
  type DraftText,
  findAnchor,
  longestQuote,
  makeAnchor,
  ourBlocks,
  overlaps,
  quoteOf,
} from '../../src/evidence/index.ts';
import { draft, passageOf } from './drafts.ts';

const goal = 'Regionen ska minska utsläppen från egna transporter med 60 procent till år 2030.';
const paragraphs = [
  'Ansökan om projektstöd',
  'Bakgrund',
  'Projektet rör upphandling av transporter i Örnsköldsviks skärgård.',
  `Mål. ${goal} Uppföljning sker varje år.`,
  'Jämställdhet',
  'Styrgruppen har lika många kvinnor som män.',
];
const text = draft(...paragraphs);
const anchor = makeAnchor(text, passageOf(text, goal));

/** The words that an anchor of `before` finds in `after`, or how it fares. */
function found(after: DraftText, of = anchor): string {
  const result = findAnchor(after, of);
  return result.kind === 'lost'
    ? 'lost'
    : `${result.changed ? 'changed: ' : ''}${quoteOf(after, result.passage)}`;
}

describe('a passage used as evidence', () => {
  it('is remembered by its words, those around it, and its paragraph', () => {
    expect(anchor).toEqual({
      quote: goal,
      before: 'rter i Örnsköldsviks skärgård.\nMål. '.slice(-32),
      after: ' Uppföljning sker varje år.\nJämställdhet'.slice(0, 32),
      paragraph: 3,
    });
  });

  it('is remembered without the white space that was selected with it', () => {
    const start = { paragraph: 2, offset: paragraphs[2]?.length ?? 0 };
    const wide = { start, end: { paragraph: 4, offset: 0 } };
    expect(makeAnchor(text, wide).quote).toBe(paragraphs[3]);
    expect(makeAnchor(text, wide).paragraph).toBe(3);
  });

  it('is cut at a word when it is very long, and never inside a character', () => {
    const long = draft(`Här ${'ö'.repeat(20)} `.repeat(60));
    const quote = makeAnchor(long, {
      start: { paragraph: 0, offset: 0 },
      end: { paragraph: 0, offset: 1500 },
    }).quote;
    expect(quote.length).toBeLessThanOrEqual(longestQuote);
    expect(quote).toMatch(/(Här|ö{20})$/);
    const deer = draft('🦌'.repeat(900));
    const whole = makeAnchor(deer, {
      start: { paragraph: 0, offset: 601 },
      end: { paragraph: 0, offset: 1400 },
    });
    for (const part of [whole.before, whole.after]) expect(part).toMatch(/^(🦌)*$/u);
  });

  it('is found where it is, after all kinds of edits around it', () => {
    expect(found(text)).toBe(goal);
    expect(found(draft('Ny rubrik', 'Nytt stycke', ...paragraphs))).toBe(goal);
    expect(found(draft(...paragraphs.slice(3)))).toBe(goal);
    expect(found(draft(`Helt andra ord. ${goal}`, 'Slut.'))).toBe(goal);
    expect(found(draft(goal))).toBe(goal);
    expect(found(draft('a', `Mål. ${goal}`, 'Uppföljning sker varje år.'))).toBe(goal);
  });

  it('is found when it was edited a little, and is said to be changed', () => {
    const edited = goal.replace('60 procent', '65 procent').replace('egna', 'alla egna');
    const after = draft(...paragraphs.map((one) => one.replace(goal, edited)));
    expect(found(after)).toBe(`changed: ${edited}`);
  });

  it('is found when it was edited and one side of it was rewritten', () => {
    const edited = goal.replace('60 procent', '65 procent');
    const one = draft(...paragraphs.slice(0, 3), `Mål. ${edited} Det rapporteras till nämnden.`, 'Slut');
    expect(found(one)).toBe(`changed: ${edited}`);
    const other = draft(
      'Annat',
      `Avsikten är denna: ${edited} Uppföljning sker varje år.`,
      ...paragraphs.slice(4),
    );
    expect(found(other)).toBe(`changed: ${edited}`);
  });

  it('is found when its paragraph was split or put together with others', () => {
    const [first, second] = [
      'Regionen ska minska utsläppen från egna transporter',
      'med 60 procent till år 2030.',
    ];
    const split = draft(
      ...paragraphs.slice(0, 3),
      `Mål. ${first}`,
      `${second} Uppföljning sker varje år.`,
      ...paragraphs.slice(4),
    );
    expect(found(split)).toBe(`${first}\n${second}`);
    const over = makeAnchor(split, passageOf(split, `${first}\n${second}`));
    expect(found(text, over)).toBe(goal);
    expect(found(draft(paragraphs.join(' ')), over)).toBe(goal);
  });

  it('is found over several paragraphs, also when one of them was edited', () => {
    const words = 'skärgård.\nMål. Regionen ska minska';
    const over = makeAnchor(text, passageOf(text, words));
    expect(found(draft('Nytt', ...paragraphs), over)).toBe(words);
    const edited = draft(...paragraphs.map((one) => one.replace('Mål. ', 'Mål: ')));
    expect(found(edited, over)).toBe(`changed: ${words.replace('Mål.', 'Mål:')}`);
  });

  it.each([
    ['the sentence', paragraphs.map((one) => one.replace(`${goal} `, ''))],
    ['its paragraph', paragraphs.filter((one) => !one.includes(goal))],
    [
      'most of it',
      paragraphs.map((one) => one.replace('utsläppen från egna transporter med 60 procent', '')),
    ],
    ['all text', []],
    ['all text but an empty paragraph', ['']],
    [
      'it for other words',
      paragraphs.map((one) =>
        one.replace(goal, 'Inga mål är satta för egna transporter ännu, men det övervägs.'),
      ),
    ],
  ])('is lost when somebody has taken away or exchanged %s', (_what, left) => {
    expect(found(draft(...left))).toBe('lost');
  });

  it('is never found in a summary of ours, which quotes it', () => {
    const quoting = draft(paragraphs[0] as string, `~Belägg: ${goal}`, paragraphs[4] as string);
    expect(found(quoting)).toBe('lost');
    const both = draft(`~Belägg: ${goal}`, ...paragraphs);
    expect(findAnchor(both, anchor)).toMatchObject({ passage: { start: { paragraph: 4, offset: 5 } } });
    expect(makeAnchor(both, passageOf(both, goal)).quote).toBe('');
  });

  it('is one of several with the same words: the one in its surroundings, or else the nearest', () => {
    const rows = ['Klimat', 'Uppfyllt: Ja', 'Vatten', 'Uppfyllt: Ja', 'Avfall', 'Uppfyllt: Ja'];
    const table = draft(...rows);
    const yes = { start: { paragraph: 3, offset: 10 }, end: { paragraph: 3, offset: 12 } };
    const second = makeAnchor(table, yes);
    expect(findAnchor(table, second)).toMatchObject({ passage: yes });
    expect(findAnchor(draft('Ny', 'rad', ...rows), second)).toMatchObject({
      passage: { start: { paragraph: 5 } },
    });
    expect(found(draft(...rows.map((row, index) => (index === 3 ? 'Uppfyllt: Nej' : row))), second)).toBe(
      'lost',
    );
    expect(found(draft(...rows.map((row, index) => (index === 3 ? 'Uppfyllt: ' : row))), second)).toBe(
      'lost',
    );
    expect(found(draft(...rows.filter((_row, index) => index !== 2 && index !== 3)), second)).toBe('lost');
  });

  const list = [1, 2, 3, 4].map(
    (number) => `Mål ${number}: minska utsläppen med ${number}0 procent till år 203${number}.`,
  );
  it.each([0, 1, 2, 3])('is lost when it is gone and near-duplicates of it are left (%d)', (index) => {
    const whole = draft('Mål för perioden', ...list, 'Uppföljning');
    const one = makeAnchor(whole, passageOf(whole, list[index] as string));
    expect(found(whole, one)).toBe(list[index]);
    expect(
      found(draft('Mål för perioden', ...list.filter((_one, at) => at !== index), 'Uppföljning'), one),
    ).toBe('lost');
    expect(found(draft('Annan rubrik', ...list.filter((_one, at) => at !== index), 'Slut'), one)).toBe(
      'lost',
    );
    const edited = list.map((row, at) => (at === index ? row.replace('utsläppen', 'alla utsläpp') : row));
    expect(found(draft('Mål för perioden', ...edited, 'Uppföljning'), one)).toBe(`changed: ${edited[index]}`);
  });

  it('is lost when its block of a form is gone and blocks of the same form are left', () => {
    const block = (number: number, what: string) => [
      'Aktivitet',
      `Vi ska ${what} i ${number} kommuner under projektet.`,
      'Ansvarig: Regionen',
      '',
    ];
    const blocks = [block(4, 'mäta utsläppen'), block(5, 'mäta utsläppen'), block(6, 'mäta utsläpp')];
    const form = draft('Plan', ...blocks.flat(), 'Slut');
    for (const [index, [, words]] of blocks.entries()) {
      const one = makeAnchor(form, passageOf(form, words as string));
      expect(found(form, one)).toBe(words);
      expect(found(draft('Plan', ...blocks.filter((_block, at) => at !== index).flat(), 'Slut'), one)).toBe(
        'lost',
      );
      const emptied = blocks.map((rows, at) =>
        rows.map((row, line) => (at === index && line === 1 ? '' : row)),
      );
      expect(found(draft('Plan', ...emptied.flat(), 'Slut'), one)).toBe('lost');
    }
  });
});

describe('whatever is done to a draft', () => {
  const word = fc.stringMatching(/^[a-zåäö]{2,9}$/);
  const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  const paragraph = fc.array(sentence, { minLength: 0, maxLength: 3 }).map((all) => all.join(' '));
  /** Capitals, so that nothing else of the draft is like it. */
  const passage = fc
    .array(fc.stringMatching(/^[A-ZÅÄÖ]{2,9}$/), { minLength: 5, maxLength: 25 })
    .map((words) => words.join(' '));
  const around = fc.array(paragraph, { maxLength: 8 });

  it('a passage is found exactly as long as it stands itself', () => {
    fc.assert(
      fc.property(
        around,
        paragraph,
        passage,
        paragraph,
        around,
        around,
        paragraph,
        paragraph,
        around,
        (a, b, words, c, d, e, f, g, h) => {
          const before = draft(...a, `${b} ${words} ${c}`, ...d);
          const after = draft(...e, `${f} ${words} ${g}`, ...h);
          expect(found(after, makeAnchor(before, passageOf(before, words)))).toBe(words);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a passage is found with small edits in it, and exactly where it stands', () => {
    const edit = fc.tuple(fc.nat(1000), fc.constantFrom('', 'x', 'ny', ' '), fc.boolean());
    fc.assert(
      fc.property(
        around,
        paragraph,
        passage,
        paragraph,
        around,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        around,
        (a, b, words, c, d, edits, more) => {
          let edited = words;
          for (const [at, put, isExchange] of edits) {
            const place = 1 + (at % (edited.length - 2));
            edited = edited.slice(0, place) + put + edited.slice(place + (isExchange ? 1 : 0));
          }
          fc.pre(edited !== words && edits.length * 2 <= words.length / 4 && edited.trim() === edited);
          const before = draft('Det första stycket', ...a, `${b} ${words} ${c}`, ...d, 'Det sista stycket');
          const same = ['Det första stycket', ...a, `${b} ${edited} ${c}`, ...d, 'Det sista stycket'];
          const after = draft(...more, ...same, ...more);
          const result = findAnchor(after, makeAnchor(before, passageOf(before, words)));
          expect(result.kind === 'found' && quoteOf(after, result.passage)).toBe(edited);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a passage that was taken away is lost, whatever else is done', () => {
    fc.assert(
      fc.property(around, paragraph, passage, paragraph, around, around, (a, b, words, c, d, more) => {
        const before = draft(...a, `${b} ${words} ${c}`, ...d);
        const one = makeAnchor(before, passageOf(before, words));
        expect(found(draft(...a, `${b} ${c}`, ...d), one)).toBe('lost');
        expect(found(draft(...a, ...d, ...more), one)).toBe('lost');
        expect(found(draft(...more), one)).toBe('lost');
      }),
      { numRuns: 300 },
    );
  });

  it('any selection has an anchor that finds it again, in any text', () => {
    const any = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', ' ', '\t\n')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(any, fc.nat(5), fc.nat(5), fc.nat(60), fc.nat(60), (paragraphs, p, q, from, to) => {
        const one = draft(...paragraphs.map((text) => text.replace(/^~/, '')));
        const anchor = makeAnchor(one, {
          start: { paragraph: p, offset: from },
          end: { paragraph: q, offset: to },
        });
        const result = findAnchor(one, anchor);
        if (anchor.quote === '') expect(result.kind).toBe('lost');
        else expect(result.kind === 'found' && quoteOf(one, result.passage)).toBe(anchor.quote);
      }),
      { numRuns: 500 },
    );
  });
});

describe('passages', () => {
  const at = (paragraph: number, offset: number) => ({ paragraph, offset });
  it.each([
    ['share words', [at(1, 0), at(1, 9)], [at(1, 8), at(2, 4)], true],
    ['only meet', [at(1, 0), at(1, 9)], [at(1, 9), at(2, 4)], false],
    ['stand apart', [at(1, 0), at(1, 9)], [at(2, 0), at(2, 4)], false],
    ['hold each other', [at(0, 0), at(9, 0)], [at(1, 9), at(2, 4)], true],
    ['are a place inside', [at(1, 0), at(1, 9)], [at(1, 4), at(1, 4)], true],
    ['are a place at the end', [at(1, 0), at(1, 9)], [at(1, 9), at(1, 9)], true],
    ['are a place elsewhere', [at(1, 0), at(1, 9)], [at(3, 0), at(3, 0)], false],
  ] as const)('overlap or not when they %s', (_how, [start, end], [otherStart, otherEnd], expected) => {
    const [one, other] = [
      { start, end },
      { start: otherStart, end: otherEnd },
    ];
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });

  it('have words without our summaries', () => {
    const mixed = draft('Först', '~Hållbarhet', 'Sist');
    expect(quoteOf(mixed, { start: at(0, 2), end: at(2, 2) })).toBe('rst\nSi');
  });
});

describe('paragraphs of ours', () => {
  it('are whole runs that equal a summary, and no single sentence that happens to be like one', () => {
    const block = ['Hållbarhet', 'Poäng: 50', 'Skäl'];
    const paragraphs = ['Hållbarhet', 'Text', ...block, 'Skäl', ...block];
    expect(ourBlocks(paragraphs, [block, ['Finns inte'], []])).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
    expect(ourBlocks([], [block])).toEqual([]);
  });
});
