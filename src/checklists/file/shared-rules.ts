import type { BrokenRule, Placed } from './places.ts';

interface Question {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
  readonly terms: { readonly sv: readonly string[]; readonly en: readonly string[] };
  readonly basis: readonly string[];
  readonly sources: readonly string[];
}

/** Ids that are used more than once. */
export function duplicates(items: readonly Placed<{ readonly id: string }>[]): readonly BrokenRule[] {
  const seen = new Set<string>();
  return items.flatMap(({ path, value }): readonly BrokenRule[] => {
    if (!seen.has(value.id)) {
      seen.add(value.id);
      return [];
    }
    return [{ path: [...path, 'id'], code: 'duplicateId', value: value.id }];
  });
}

/** Former ids that another question has or had: nobody could tell whose answers they name. */
export function formerIds(questions: readonly Placed<Question>[]): readonly BrokenRule[] {
  const taken = new Map(questions.map(({ value }) => [value.id, value]));
  return questions.flatMap(({ path, value }) =>
    (value.formerly ?? []).flatMap((id, i): readonly BrokenRule[] => {
      if (taken.has(id)) return [{ path: [...path, 'formerly', i], code: 'formerlyTaken', value: id }];
      taken.set(id, value);
      return [];
    }),
  );
}

/** Sources that questions name and that are not listed. */
export function unknownSources(
  questions: readonly Placed<Question>[],
  sources: readonly { readonly id: string }[],
): readonly BrokenRule[] {
  const known = new Set(sources.map(({ id }) => id));
  return questions.flatMap(({ path, value }) =>
    (['basis', 'sources'] as const).flatMap((key) =>
      value[key].flatMap((source, i): readonly BrokenRule[] =>
        known.has(source) ? [] : [{ path: [...path, key, i], code: 'unknownSource', value: source }],
      ),
    ),
  );
}

/** The fewest letters that a term must have to signal anything. */
const shortest = 3;

/** Terms too short to signal anything. */
export function shortTerms(questions: readonly Placed<Question>[]): readonly BrokenRule[] {
  return questions.flatMap(({ path, value }) =>
    (['sv', 'en'] as const).flatMap((language) =>
      value.terms[language].flatMap((term, i): readonly BrokenRule[] =>
        (term.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < shortest
          ? [{ path: [...path, 'terms', language, i], code: 'shortTerm', value: term }]
          : [],
      ),
    ),
  );
}
