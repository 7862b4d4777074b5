import { type Assessment, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { allCriteria, type Checklist } from '../../src/engine/index.ts';

const by = 'Anna Ask';

/** Answers of every kind to a checklist, with reasons that need escaping. */
export function exampleAssessment(checklist: Checklist, at: string): Assessment {
  let assessment = newAssessment(checklist, by, at);
  for (const [i, { id, allowNotApplicable }] of allCriteria(checklist).entries()) {
    const entry =
      i % 9 === 5 && allowNotApplicable
        ? { answer: { kind: 'notApplicable' } as const, rationale: 'Berörs inte av "projektet"' }
        : i % 9 === 7
          ? { answer: { kind: 'unknown' } as const, rationale: '' }
          : {
              answer: { kind: 'level', level: i % 4 } as const,
              rationale: `Skäl ${i}: mer än 30 % <av> inköp & transporter`,
            };
    assessment = withEntry(assessment, id, entry, by, at);
  }
  for (const [i, { id }] of checklist.gates.entries()) {
    const answer = { kind: 'gate', outcome: i === 0 ? 'risk' : 'pass' } as const;
    assessment = withEntry(assessment, id, { answer, rationale: '' }, by, at);
  }
  return assessment;
}

/** The same assessment with one answer changed. */
export function changedAssessment(checklist: Checklist, before: Assessment, at: string): Assessment {
  const [first] = allCriteria(checklist);
  if (!first) return before;
  const entry = { answer: { kind: 'level', level: 3 } as const, rationale: 'Ny uppgift: 45 % återbruk' };
  return withEntry(before, first.id, entry, by, at);
}
