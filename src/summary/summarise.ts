import { type Assessment, answersOf, entryOf } from '../assessment/index.ts';
import {
  allCriteria,
  applicable,
  type Checklist,
  type Effect,
  type Score,
  scaleOf,
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
    gates: warningLines(checklist, assessment, score, language),
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
    open: [openLine(checklist, assessment, language), openRequirements(checklist, score, language)]
      .filter((line) => line !== '')
      .join(' '),
    origin: originLine(checklist, assessment, language),
  };
}

/** "62", or "55–71" while answers are missing. */
function range(checklist: Checklist, { low, high }: Value, language: Language): string {
  const thresholds = checklist.bands.map((band) => band.from);
  const [from, to] = [shown(low, thresholds, language), shown(high, thresholds, language)];
  return from === to ? from : `${from}–${to}`;
}

function verdictLine(checklist: Checklist, { total, verdict, gates }: Score, language: Language): string {
  const text = summaryText[language];
  const label = (id: string) =>
    checklist.bands.find((band) => band.id === id)?.label[language] ?? text.stopWord;
  const sentences: string[] = [];
  if (verdict.settled) {
    const [only = ''] = verdict.possible;
    const byGate = checklist.gates.some(({ id, effects }) => {
      const state = gates[id];
      return (
        state !== undefined && state !== 'open' && state !== 'notApplicable' && effects[state].kind === 'stop'
      );
    });
    const stopped = byGate ? text.verdictStop : text.verdictStopRequirement;
    sentences.push(only === 'stop' ? stopped : fill(text.verdict, { band: label(only) }));
  } else if (verdict.possible.length > 1) {
    sentences.push(fill(text.verdictOpen, { bands: listed(verdict.possible.map(label), text.or) }));
  }
  if (!total) return [...sentences, text.noScore].join(' ');
  const thresholds = checklist.bands.map((band) => band.from);
  const figure = (value: number) => shown(value, thresholds, language);
  const most = figure(scaleOf(checklist).high);
  if (total.low === total.high) sentences.push(fill(text.points, { low: figure(total.low), most }));
  else {
    sentences.push(fill(text.pointsRange, { low: figure(total.low), high: figure(total.high), most }));
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

interface Told {
  readonly effect: Effect['kind'];
  readonly line: string;
}

/** What stops, caps or has to be noted, the worst first: gates, then requirements that are not met. */
function warningLines(
  checklist: Checklist,
  assessment: Assessment,
  score: Score,
  language: Language,
): string[] {
  const text = summaryText[language];
  const bandName = (id: string) => checklist.bands.find((band) => band.id === id)?.label[language] ?? id;
  const gates = checklist.gates.flatMap((gate): Told[] => {
    const state = score.gates[gate.id] ?? 'open';
    if (state === 'open' || state === 'notApplicable') return [];
    const effect = gate.effects[state];
    if (effect.kind === 'none') return [];
    const reason = entryOf(assessment, gate.id)?.rationale.trim();
    const values = {
      title: gate.title[language],
      descriptor: sentence(reason || gate.outcomes[state][language]),
      band: effect.kind === 'cap' ? bandName(effect.band) : '',
    };
    const form = { stop: text.gateStop, cap: text.gateCap, note: text.gateNote }[effect.kind];
    return [{ effect: effect.kind, line: fill(form, values) }];
  });
  const requirements = checklist.requirements.flatMap(({ id, title, effect }): Told[] => {
    if (score.requirements[id] !== 'unmet') return [];
    const values = { title: title[language], band: effect.kind === 'cap' ? bandName(effect.band) : '' };
    const form = { stop: text.requirementStop, cap: text.requirementCap }[effect.kind as string];
    return [{ effect: effect.kind, line: fill(form ?? text.requirementNote, values) }];
  });
  const lines = [...gates, ...requirements].sort((a, b) => severity[a.effect] - severity[b.effect]);
  return lines.map(({ line }) => line);
}

function otherGates(checklist: Checklist, { gates }: Score, language: Language): string {
  const text = summaryText[language];
  const open = checklist.gates
    .filter((gate) => gates[gate.id] === 'open')
    .map((gate) => gate.title[language]);
  if (open.length > 0) return fill(text.gatesOpen, { titles: open.join(', ') });
  const there = checklist.gates.filter((gate) => gates[gate.id] !== 'notApplicable');
  const passed = there.length > 0 && there.every((gate) => gates[gate.id] === 'pass');
  return passed ? text.gatesPassed : '';
}

function openLine(checklist: Checklist, assessment: Assessment, language: Language): string {
  const text = summaryText[language];
  const answers = answersOf(assessment, checklist);
  const applies = applicable(checklist, answers, assessment.facts);
  const titles = (wanted: 'unknown' | undefined) =>
    allCriteria(checklist)
      .filter(({ id }) => answers[id]?.kind === wanted && applies[id] !== 'no')
      .map(({ title }) => title[language])
      .join('; ');
  const [unknown, unanswered] = [titles('unknown'), titles(undefined)];
  return [
    ...(unknown ? [fill(text.unknown, { titles: unknown })] : []),
    ...(unanswered ? [fill(text.unansweredList, { titles: unanswered })] : []),
  ].join(' ');
}

function openRequirements(checklist: Checklist, { requirements }: Score, language: Language): string {
  const open = checklist.requirements.filter(({ id }) => requirements[id] === 'open');
  const titles = open.map(({ title }) => title[language]).join('; ');
  return titles ? fill(summaryText[language].requirementsOpen, { titles }) : '';
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
