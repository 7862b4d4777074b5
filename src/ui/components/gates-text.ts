import type { Checklist, Score } from '../../engine/index.ts';
import type { Speech } from '../language.ts';

/** How the gates stand, the worst first: "1 grind stoppar, 2 ej prövade". */
export function gatesText(checklist: Checklist, { gates }: Score, t: Speech['t']): string {
  const there = checklist.gates.filter(({ id }) => gates[id] !== 'notApplicable');
  const effects = there.flatMap((gate) => {
    const state = gates[gate.id] ?? 'open';
    return state === 'open' || state === 'notApplicable' ? [] : [gate.effects[state].kind];
  });
  const stops = effects.filter((effect) => effect === 'stop').length;
  const risks = effects.filter((effect) => effect === 'cap' || effect === 'note').length;
  const open = there.length - effects.length;
  const parts = [
    ...(stops > 0 ? [t(stops === 1 ? 'gatesStopped' : 'gatesStoppedMany', { n: stops })] : []),
    ...(risks > 0 ? [t('gatesRisk', { n: risks })] : []),
    ...(open > 0 ? [t('gatesOpen', { n: open })] : []),
  ];
  return parts.join(', ') || t('gatesPassed');
}
