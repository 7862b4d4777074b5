import type { Node } from './aggregate.ts';
import type { Checklist } from './checklist.ts';
import type { GateState } from './result.ts';
import { possibleEffects } from './verdict.ts';

/**
 * Points of the total so far that each answered criterion gives. They add up to it by Euler's theorem for homogeneous
 * functions: under an arithmetic mean a member gives its normalised weight times its value (METHOD 11).
 */
export function contributions(root: readonly Node[]): Record<string, number> {
  const result: Record<string, number> = {};
  const share = (members: readonly Node[], whole: number): void => {
    let weights = 0;
    for (const member of members) if (member.soFar !== null) weights += member.weight;
    for (const member of members) {
      if (member.soFar === null) continue;
      const part = (whole * member.weight) / weights;
      if (member.source.kind === 'group') share(member.members, part);
      else result[member.source.id] = part * member.soFar;
    }
  };
  share(root, 100);
  return result;
}

/**
 * What to answer next: open gates that can stop come first, then open criteria by the swing of the total between their
 * worst and best answer, then the other open gates; equals in checklist order (METHOD 13). Under an arithmetic mean the
 * swing is the criterion's effective weight, whatever the other answers are.
 */
export function next(
  checklist: Checklist,
  root: readonly Node[],
  states: Readonly<Record<string, GateState>>,
): readonly string[] {
  const swings: { id: string; swing: number }[] = [];
  const visit = (members: readonly Node[], whole: number): void => {
    let weights = 0;
    for (const member of members) weights += member.weight;
    for (const member of members) {
      if (!member.open) continue;
      const swing = (whole * member.weight) / weights;
      if (member.source.kind === 'group') visit(member.members, swing);
      else swings.push({ id: member.source.id, swing });
    }
  };
  visit(root, 100);
  swings.sort((a, b) => b.swing - a.swing);
  const openGates = checklist.gates.filter((gate) => states[gate.id] === 'open');
  const stops = openGates.filter((gate) =>
    possibleEffects(gate, 'open').some((effect) => effect.kind === 'stop'),
  );
  const others = openGates.filter((gate) => !stops.includes(gate));
  return [...stops, ...swings, ...others].map((question) => question.id);
}
