import { readChecklist } from '../../src/checklists/file/index.ts';
import { allCriteria } from '../../src/engine/index.ts';

/** Answers of every kind to a checklist, with reasons that need escaping. */
export function exampleAnswers(yaml: string): unknown {
  const checklist = readChecklist(yaml);
  const answers: Record<string, unknown> = {};
  for (const [i, { id, allowNotApplicable }] of allCriteria(checklist).entries()) {
    if (i % 9 === 5 && allowNotApplicable)
      answers[id] = { notApplicable: true, reason: 'Berörs inte av "projektet"' };
    else if (i % 9 === 7) answers[id] = { unknown: true };
    else answers[id] = { level: i % 4, reason: `Skäl ${i}: mer än 30 % <av> inköp & transporter` };
  }
  for (const [i, { id }] of checklist.gates.entries()) answers[id] = { gate: i === 0 ? 'risk' : 'pass' };
  return { answers, facts: {} };
}
