import { allGroups, type Checklist, type FactQuestion, RulesFault, score } from '../../engine/index.ts';
import { compose, fitted } from '../compose.ts';

/** Whether an overlay can be laid on a checklist: its group and its facts are no other things there, and it can be scored with. */
export function fits(overlay: Checklist, base: Checklist): boolean {
  const isTaken = allGroups(base).some(({ id }) => id === overlay.id);
  const isOther = overlay.facts.some((fact) => {
    const theirs = base.facts.find(({ id }) => id === fact.id);
    return theirs && valuesOf(theirs) !== valuesOf(fact);
  });
  if (isTaken || isOther) return false;
  try {
    score(compose(base, [overlay], [fitted(overlay, [base])]), {}, {});
    return true;
  } catch (error) {
    if (error instanceof RulesFault) return false;
    throw error;
  }
}

const valuesOf = ({ values }: FactQuestion): string => JSON.stringify(values.map(({ value }) => value));
