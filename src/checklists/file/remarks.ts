import type { z } from 'zod';
import type { Localized } from '../../engine/index.ts';
import { lackingIn } from './completeness.ts';
import type { BrokenRule, Path, Placed } from './places.ts';
import type { coreCriterion, coreGate } from './question-schema.ts';
import { sentencesIn, wordsIn } from './readability/lix.ts';

/** The most words of a sentence that two officers are to read alike. */
const longest = 25;

/**
 * What keeps no checklist from being used, but is to be mended before it is adopted: questions that lack something, and texts with a
 * sentence of more than 25 words.
 */
export function remarksOn(
  questions: readonly Placed<z.infer<typeof coreCriterion> | z.infer<typeof coreGate>>[],
): readonly BrokenRule[] {
  return questions.flatMap(({ path, value }): readonly BrokenRule[] => {
    const lacking = lackingIn(value).join(', ');
    const answers: readonly Placed<Localized>[] =
      'levels' in value
        ? value.levels.map((level, i) => ({ path: ['levels', i], value: level }))
        : Object.entries(value.outcomes).map(([name, text]) => ({ path: ['outcomes', name], value: text }));
    return [
      ...(lacking ? [{ path, code: 'lacking', value: `${value.id}: ${lacking}` } as const] : []),
      ...[{ path: ['question'], value: value.question }, ...answers].flatMap((text) =>
        longIn(text.value, [...path, ...text.path]),
      ),
    ];
  });
}

function longIn(text: Localized, path: Path): readonly BrokenRule[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const most = Math.max(0, ...sentencesIn(text[language]).map((sentence) => wordsIn(sentence).length));
    return most > longest ? [{ path: [...path, language], code: 'longSentence', value: String(most) }] : [];
  });
}
