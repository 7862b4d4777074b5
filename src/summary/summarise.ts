import { type Assessment, answersOf, entryOf } from '../assessment/index.ts';
import {
  allCriteria,
  type Checklist,
  type Effect,
  gateState,
  type Score,
  shown,
  type Value,
} from '../engine/index.ts';
import { dimensionReasons } from './reasons.ts';
import type { DimensionLine, Language, Summary } from './summary.ts';
import { fill, summaryText } from './text.ts';

/**
 * Puts an assessment's score and reasons into words.
 * @param score what the engine says of the same assessment.
 */
export function summarise(
  checklist: Checklist,
  assessment: Assessment,
  score: Score,
  language: Language,
): Summary {
  const text = summaryText[language];
  return {
    language,
    title: text.title,
    gates: gateLines(checklist, assessment, language),
    otherGates: otherGates(checklist, score, language),
    verdict: verdictLine(checklist, score, language),
    table: {
      caption: text.caption,
      header: text.header,
      rows: checklist.dimensions.map((dimension): DimensionLine => {
        const value = score.groups[dimension.id] ?? null;
        return {
          title: dimension.title[language],
          score: value ? range(checklist, value, language) : '–',
          reasons: value
            ? dimensionReasons(checklist, dimension, assessment, language)
            : text.notApplicableHere,
        };
      }),
    },
    open: openLine(checklist, assessment, language),
    origin: originLine(checklist, assessment, language),
  };
}

/** "62", or "55–71" while answers are missing. */
function range(checklist: Checklist, { low, high }: Value, language: Language): string {
  const thresholds = checklist.bands.map((band) => band.from);
  const [from, to] = [shown(low, thresholds, language), shown(high, thresholds, language)];
  return from === to ? from : `${from}–${to}`;
}

function verdictLine(checklist: Checklist, { total, verdict }: Score, language: Language): string {
  const text = summaryText[language];
  const label = (id: string) =>
    checklist.bands.find((band) => band.id === id)?.label[language] ?? text.stopWord;
  const sentences: string[] = [];
  if (verdict.settled) {
    const [only = ''] = verdict.possible;
    sentences.push(only === 'stop' ? text.verdictStop : fill(text.verdict, { band: label(only) }));
  } else if (verdict.possible.length > 1) {
    sentences.push(fill(text.verdictOpen, { bands: listed(verdict.possible.map(label), text.or) }));
  }
  if (!total) return [...sentences, text.noScore].join(' ');
  const thresholds = checklist.bands.map((band) => band.from);
  const figure = (value: number) => shown(value, thresholds, language);
  if (total.low === total.high) sentences.push(fill(text.points, { low: figure(total.low) }));
  else {
    sentences.push(fill(text.pointsRange, { low: figure(total.low), high: figure(total.high) }));
    if (total.soFar !== null) sentences.push(fill(text.soFar, { soFar: figure(total.soFar) }));
  }
  sentences.push(verdict.settled ? text.settled : text.notSettled);
  return sentences.join(' ');
}

/** "a", "a or b", "a, b or c". */
function listed(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}

const severity = { stop: 0, cap: 1, note: 2, none: 3 } as const;

function gateLines(checklist: Checklist, assessment: Assessment, language: Language): string[] {
  const text = summaryText[language];
  const answers = answersOf(assessment, checklist);
  const lines = checklist.gates.flatMap((gate): { effect: Effect; line: string }[] => {
    const state = gateState(gate, answers);
    if (state === 'open') return [];
    const effect = gate.effects[state];
    if (effect.kind === 'none') return [];
    const reason = entryOf(assessment, gate.id)?.rationale.trim();
    const values = {
      title: gate.title[language],
      descriptor: sentence(reason || gate.outcomes[state][language]),
    };
    if (effect.kind === 'stop') return [{ effect, line: fill(text.gateStop, values) }];
    if (effect.kind === 'note') return [{ effect, line: fill(text.gateNote, values) }];
    const band = checklist.bands.find(({ id }) => id === effect.band)?.label[language] ?? effect.band;
    return [{ effect, line: fill(text.gateCap, { ...values, band }) }];
  });
  lines.sort((a, b) => severity[a.effect.kind] - severity[b.effect.kind]);
  return lines.map(({ line }) => line);
}

function otherGates(checklist: Checklist, { gates }: Score, language: Language): string {
  const text = summaryText[language];
  const open = checklist.gates
    .filter((gate) => gates[gate.id] === 'open')
    .map((gate) => gate.title[language]);
  if (open.length > 0) return fill(text.gatesOpen, { titles: open.join(', ') });
  const passed = checklist.gates.length > 0 && checklist.gates.every((gate) => gates[gate.id] === 'pass');
  return passed ? text.gatesPassed : '';
}

function openLine(checklist: Checklist, assessment: Assessment, language: Language): string {
  const text = summaryText[language];
  const answers = answersOf(assessment, checklist);
  const titles = (wanted: 'unknown' | undefined) =>
    allCriteria(checklist)
      .filter(({ id }) => answers[id]?.kind === wanted)
      .map(({ title }) => title[language])
      .join('; ');
  const [unknown, unanswered] = [titles('unknown'), titles(undefined)];
  return [
    ...(unknown ? [fill(text.unknown, { titles: unknown })] : []),
    ...(unanswered ? [fill(text.unansweredList, { titles: unanswered })] : []),
  ].join(' ');
}

function originLine(checklist: Checklist, assessment: Assessment, language: Language): string {
  const text = summaryText[language];
  const origin = fill(checklist.status === 'draft' ? text.originDraft : text.origin, {
    checklist: checklist.title[language],
    version: checklist.version,
  });
  const who = assessment.by ? `, ${assessment.by}` : '';
  return `${origin} ${fill(text.assessedBy, { date: assessment.at.slice(0, 10), who })}`;
}

/** A text that ends as a sentence does. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
