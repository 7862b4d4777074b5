import { answersOf, newAssessment, withEntry, withNote } from '../../src/assessment/index.ts';
import { score } from '../../src/engine/index.ts';
import {
  type HeldItem,
  handEdited,
  heldItem,
  type Laid,
  layOut,
  printsOf,
  type SummarySize,
  saysTheSame,
  summarise,
  summarySizes,
} from '../../src/summary/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

const list = checklist(
  [group('kedja', 1, [criterion('inkop', 1), criterion('floden', 3)])],
  [gate('klimat')],
);
const at = '2026-11-24T08:00:00Z';
const level = (n: number) => ({ answer: { kind: 'level', level: n }, rationale: 'Enligt planen.' }) as const;
const first = withEntry(newAssessment(list, 'Anna', at), 'inkop', level(2), 'Anna', at);
const laid = (assessment: typeof first, size: SummarySize): Laid =>
  layOut(summarise(list, assessment, score(list, answersOf(assessment, list), assessment.facts), 'sv'), size);
const held = ({ size, items }: Laid, change = (texts: readonly HeldItem[]) => texts) => ({
  size,
  items: change(items.map(heldItem)),
});

describe.each(summarySizes)('a summary of the size "%s"', (size) => {
  const written = laid(first, size);
  const prints = printsOf(written);

  it('says the same until an answer changes, whoever has touched the assessment since', () => {
    expect(saysTheSame(written, prints)).toBe(true);
    const noted = withNote(first, 'inkop', 'Varför inte 3?', undefined, 'Bo', '2026-11-25T08:00:00Z');
    expect(saysTheSame(laid(noted, size), prints)).toBe(true);
    const changed = withEntry(first, 'inkop', level(0), 'Anna', '2026-11-25T08:00:00Z');
    expect(saysTheSame(laid(changed, size), prints)).toBe(false);
  });

  it('is told to be edited by hand when a text was changed, added or taken away, and not otherwise', () => {
    expect(handEdited(held(written), prints)).toBe(false);
    const added = { kind: 'paragraph', text: 'Ett eget stycke.' } as const;
    expect(
      handEdited(
        held(written, (items) => [...items, added]),
        prints,
      ),
    ).toBe(true);
    expect(
      handEdited(
        held(written, (items) => [added, ...items.slice(1)]),
        prints,
      ),
    ).toBe(true);
    expect(
      handEdited(
        held(written, (items) => items.slice(1)),
        prints,
      ),
    ).toBe(true);
  });

  it('is taken for edited and out of date when its prints can’t be read', () => {
    expect(saysTheSame(written, 'another form')).toBe(false);
    expect(handEdited(held(written), 'another form')).toBe(true);
  });
});

it('says the same with a picture as without', () => {
  const full = laid(first, 'full');
  const picture = {
    kind: 'picture',
    key: 'chart',
    picture: { png: new Uint8Array([1, 2]), alt: 'Poäng', width: 1, height: 1 },
  } as const;
  const caption = { kind: 'paragraph', key: 'chart:caption', role: 'caption', text: 'Figur' } as const;
  const pictured = { ...full, items: [...full.items.slice(0, 2), picture, caption, ...full.items.slice(2)] };
  expect(saysTheSame(full, printsOf(pictured))).toBe(true);
});
