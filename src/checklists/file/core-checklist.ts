import type { Checklist } from '../../engine/index.ts';
import { buildChecklist } from './build.ts';
import type { Core } from './core-schema.ts';

/** The id of {@link coreChecklist}. */
export const coreId = 'core';

/**
 * The core as a checklist of its questions alone, to be read and compared with another. It decides nothing, so it can't be scored
 * with, and it has no digest.
 */
export function coreChecklist({ version, sources, scale, criteria, gates }: Core): Checklist {
  const built = buildChecklist({
    id: coreId,
    version,
    status: 'draft',
    profile: coreId,
    kind: 'percent',
    aggregate: 'arithmetic',
    title: { sv: 'Kärnan', en: 'The core' },
    description: {
      sv: 'Det som flera checklistor frågar, sagt en gång. Varje checklista bestämmer själv frågornas vikt och vad grindarna gör.',
      en: 'What several checklists ask, said once. Each checklist decides the weight of the questions and what the gates do.',
    },
    sources,
    scale,
    bands: [],
    facts: [],
    dimensions: [
      {
        id: coreId,
        weight: 1,
        title: { sv: 'Frågor som ger poäng', en: 'Questions that give points' },
        description: {
          sv: 'Varje checklista väljer vilka av dem den ställer.',
          en: 'Each checklist chooses which of them it asks.',
        },
        aggregate: 'arithmetic',
        inTotal: true,
        criteria: criteria.map((criterion) => ({ ...criterion, weight: 1 })),
        groups: [],
      },
    ],
    gates: gates.map((gate) => ({ ...gate, effects: {} })),
    requirements: [],
    adjustments: [],
    openQuestions: [],
  });
  return { ...built, digest: '' };
}
