import type { z } from 'zod';
import { type BrokenRule, criteria, gates } from './places.ts';
import type { coreGate } from './question-schema.ts';
import type { ChecklistYaml } from './schema.ts';

const texts = ['meaning', 'guidance', 'misunderstanding'] as const;
const lists = ['basis', 'sources'] as const;

type Question = Pick<z.infer<typeof coreGate>, (typeof texts)[number] | (typeof lists)[number]>;

/** What a question lacks for two officers to answer it alike, and to see what it rests on, by the names of its fields. */
export function lackingIn(question: Question): readonly string[] {
  return [
    ...texts.filter((part) => question[part] === undefined),
    ...lists.filter((part) => question[part].length === 0),
  ];
}

/** What the questions of an adopted checklist lack. */
export function incomplete(checklist: ChecklistYaml): readonly BrokenRule[] {
  if (checklist.status !== 'adopted') return [];
  return [...criteria(checklist), ...gates(checklist)].flatMap(({ path, value }) =>
    lackingIn(value).map((part): BrokenRule => ({ path, code: 'incomplete', value: `${value.id}: ${part}` })),
  );
}
