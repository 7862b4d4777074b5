import { type BrokenRule, criteria, gates } from './places.ts';
import type { ChecklistYaml } from './schema.ts';

const texts = ['meaning', 'guidance', 'misunderstanding'] as const;
const lists = ['basis', 'sources'] as const;

/** What each question of an adopted checklist lacks for two officers to answer it alike, and to see what it rests on. */
export function incomplete(checklist: ChecklistYaml): readonly BrokenRule[] {
  if (checklist.status !== 'adopted') return [];
  return [...criteria(checklist), ...gates(checklist)].flatMap(({ path, value }) => {
    const lacking = [
      ...texts.filter((part) => value[part] === undefined),
      ...lists.filter((part) => value[part].length === 0),
    ];
    return lacking.map((part): BrokenRule => ({ path, code: 'incomplete', value: `${value.id}: ${part}` }));
  });
}
