// Checklists with words, for tests of what shows them.
import type { Checklist, Criterion, Effect, Gate, Group } from '../../src/engine/index.ts';

const text = { sv: 'text', en: 'text' };
const guidance = { lookFor: text, good: text, weak: text };

/** A criterion with as many levels as points are given. */
export function criterion(id: string, weight: number, points: readonly number[] = [0, 1, 2, 3]): Criterion {
  return {
    kind: 'criterion',
    id,
    weight,
    title: text,
    question: text,
    guidance,
    levels: points.map((value, level) => ({ level, points: value, descriptor: text })),
    terms: { sv: [], en: [] },
    sdg: [],
    sources: [],
    allowNotApplicable: true,
  };
}

export function group(id: string, weight: number, members: readonly (Group | Criterion)[]): Group {
  return { kind: 'group', id, weight, title: text, description: text, members };
}

export function gate(id: string, effects: Partial<Gate['effects']> = {}): Gate {
  const none: Effect = { kind: 'none' };
  return {
    kind: 'gate',
    id,
    title: text,
    question: text,
    guidance,
    outcomes: { pass: text, risk: text, fail: text },
    effects: { pass: none, risk: { kind: 'note' }, fail: { kind: 'stop' }, ...effects },
    terms: { sv: [], en: [] },
    sources: [],
  };
}

export const bands = [
  { id: 'low', from: 0, label: text, meaning: text },
  { id: 'mid', from: 25, label: text, meaning: text },
  { id: 'good', from: 50, label: text, meaning: text },
  { id: 'best', from: 75, label: text, meaning: text },
];

export function checklist(
  dimensions: readonly Group[],
  gates: readonly Gate[] = [],
  more: Partial<Checklist> = {},
): Checklist {
  return {
    id: 'test',
    version: '1.0.0',
    digest: 'sha256-0',
    status: 'draft',
    profile: 'test',
    kind: 'percent',
    title: text,
    description: text,
    sources: [],
    scale: [],
    bands,
    facts: [],
    dimensions,
    gates,
    requirements: [],
    adjustments: [],
    ...more,
  };
}
