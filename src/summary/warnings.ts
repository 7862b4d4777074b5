import { type Assessment, entryFor } from '../assessment/index.ts';
import type { Checklist, Effect, Score } from '../engine/index.ts';
import { bandName } from './labels.ts';
import type { Language, Told } from './summary.ts';
import { summaryText } from './text.ts';
import { fill, oneLine, sentence } from './words.ts';

const severity = { stop: 0, cap: 1, note: 2, none: 3 } as const;

interface Warning extends Told {
  readonly effect: Effect['kind'];
}

/** What stops, caps or has to be noted, the worst first: gates, then requirements that are not met. */
export function warningLines(
  checklist: Checklist,
  assessment: Assessment,
  score: Score,
  language: Language,
): readonly Told[] {
  const text = summaryText[language];
  const cap = (effect: Effect) => (effect.kind === 'cap' ? bandName(checklist, effect.band, language) : '');
  const gates = checklist.gates.flatMap((gate): Warning[] => {
    const state = score.gates[gate.id] ?? 'open';
    if (state === 'open' || state === 'notApplicable') return [];
    const effect = gate.effects[state];
    if (effect.kind === 'none') return [];
    const reason = oneLine(entryFor(assessment, gate)?.rationale ?? '');
    const values = {
      title: gate.title[language],
      descriptor: sentence(reason || gate.outcomes[state][language]),
      band: cap(effect),
    };
    const form = { stop: text.gateStop, cap: text.gateCap, note: text.gateNote }[effect.kind];
    return [{ id: gate.id, effect: effect.kind, text: fill(form, values) }];
  });
  const requirements = checklist.requirements.flatMap(({ id, title, effect }): Warning[] => {
    if (score.requirements[id] !== 'unmet') return [];
    const form = { stop: text.requirementStop, cap: text.requirementCap }[effect.kind as string];
    const values = { title: title[language], band: cap(effect) };
    return [{ id, effect: effect.kind, text: fill(form ?? text.requirementNote, values) }];
  });
  return [...gates, ...requirements]
    .toSorted((a, b) => severity[a.effect] - severity[b.effect])
    .map(({ id, text }) => ({ id, text }));
}

/** How the other gates stand: which are not yet examined, or that all are passed; empty otherwise. */
export function otherGates(checklist: Checklist, { gates }: Score, language: Language): string {
  const text = summaryText[language];
  const open = checklist.gates
    .filter((gate) => gates[gate.id] === 'open')
    .map((gate) => gate.title[language]);
  if (open.length > 0) return fill(text.gatesOpen, { titles: open.join(', ') });
  const there = checklist.gates.filter((gate) => gates[gate.id] !== 'notApplicable');
  const passed = there.length > 0 && there.every((gate) => gates[gate.id] === 'pass');
  return passed ? text.gatesPassed : '';
}
