import { type Localized, outcomes } from '../../engine/index.ts';
import type { Question, TextChange, TextPart } from './difference.ts';

/** The texts of a question that are not the same in two versions, those that are asked and answered by first. */
export function textChanges(before: Question, after: Question): readonly TextChange[] {
  const [old, later] = [textsOf(before), textsOf(after)];
  const parts = new Set([...later.keys(), ...old.keys()]);
  return [...parts].flatMap((part) => {
    const change = { part, before: old.get(part) ?? null, after: later.get(part) ?? null };
    return sameText(change.before, change.after) ? [] : [change];
  });
}

export function sameText(a: Localized | null, b: Localized | null): boolean {
  return a?.sv === b?.sv && a?.en === b?.en;
}

function textsOf(question: Question): ReadonlyMap<TextPart, Localized> {
  const { title, question: asked, meaning, guidance, misunderstanding, terms, basis, sources } = question;
  const all: readonly (readonly [TextPart, Localized | undefined])[] = [
    ['title', title],
    ['question', asked],
    ...answerTexts(question),
    ['meaning', meaning],
    ['lookFor', guidance?.lookFor],
    ['good', guidance?.good],
    ['weak', guidance?.weak],
    ['misunderstanding', misunderstanding],
    ['terms', { sv: terms.sv.join(', '), en: terms.en.join(', ') }],
    ['sdg', listed(question.kind === 'criterion' ? question.sdg : [])],
    ['basis', listed(basis ?? [])],
    ['sources', listed(sources)],
  ];
  return new Map(all.filter((one): one is readonly [TextPart, Localized] => !!one[1] && one[1].sv !== ''));
}

function answerTexts(question: Question): readonly (readonly [TextPart, Localized])[] {
  if (question.kind === 'criterion')
    return question.levels.map(({ level, descriptor }) => [`level ${level}`, descriptor] as const);
  return outcomes.map((outcome) => [
    outcome,
    withName(question.outcomes[outcome], question.names?.[outcome]),
  ]);
}

/** What an outcome says, after the gate's own name for it where it has one. */
function withName(text: Localized, name: Localized | undefined): Localized {
  return name ? { sv: `${name.sv}: ${text.sv}`, en: `${name.en}: ${text.en}` } : text;
}

function listed(ids: readonly string[]): Localized {
  const text = ids.join(', ');
  return { sv: text, en: text };
}
