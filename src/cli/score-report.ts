import {
  type Answers,
  allCriteria,
  allQuestions,
  answersTo,
  type Checklist,
  type Facts,
  levelLabel,
  next,
  ownDimensions,
  potential,
  robustness,
  type Score,
  scaleOf,
  score,
  shown,
  type WayUp,
  wayUp,
} from '../engine/index.ts';
import { message } from './messages.ts';

/** What has been said of one case. */
export interface Case {
  readonly answers: Answers;
  readonly facts: Facts;
}

/** A score in the form that `--json` prints: stable, for other programs. */
export function scoreJson(checklist: Checklist, { answers, facts }: Case): unknown {
  const result = score(checklist, answers, facts);
  const none = { low: null, high: null, soFar: null };
  return {
    checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
    total: result.total ?? none,
    share: result.share ?? none,
    bands: { possible: result.verdict.possible, settled: result.verdict.settled },
    groups: Object.fromEntries(Object.entries(result.groups).map(([id, value]) => [id, value ?? none])),
    gates: result.gates,
    requirements: result.requirements,
    openFacts: result.openFacts,
    adjustments: result.adjustments,
    contributions: Object.fromEntries(result.contributions.map(({ id, points }) => [id, points])),
    potential: potential(checklist, answers, facts),
    next: next(checklist, answers, facts),
    wayUp: wayUp(checklist, answers, facts),
    robustness: robustness(checklist, answers, facts),
    exact: result.exact,
    ...(checklist.programmes
      ? { programmes: checklist.programmes.map((one) => scoreJson(one, caseFor(one, { answers, facts }))) }
      : {}),
  };
}

/** The same case, as far as a programme asks about it. */
function caseFor(programme: Checklist, { answers, facts }: Case): Case {
  return { answers: answersTo(programme, answers), facts };
}

/** A score in a few lines for a person. */
export function scoreText(checklist: Checklist, { answers, facts }: Case, language: 'sv' | 'en'): string {
  const result = score(checklist, answers, facts);
  const thresholds = checklist.bands.map((band) => band.from);
  const range = ({ low, high }: { readonly low: number; readonly high: number }) => {
    const [from, to] = [shown(low, thresholds, language), shown(high, thresholds, language)];
    return from === to ? from : `${from}–${to}`;
  };
  const label = (id: string) =>
    checklist.bands.find((band) => band.id === id)?.label[language] ?? message('stop', language);
  const settled = message(result.verdict.settled ? 'settled' : 'notSettled', language);
  const titles = new Map(allQuestions(checklist).map(({ id, title }) => [id, title[language]]));
  const [first] = next(checklist, answers, facts);
  const most = shown(scaleOf(checklist).high, thresholds, language);
  const states = { met: 'met', unmet: 'unmet', open: 'open' } as const;
  return [
    `${checklist.title[language]} ${checklist.version}`,
    message('verdict', language, { bands: result.verdict.possible.map(label).join(' – ') || '–', settled }),
    result.total
      ? message('total', language, { value: range(result.total), most })
      : message('noScore', language),
    ...(result.exact ? [] : [message('notExact', language)]),
    ...ownDimensions(checklist).map(({ id, title, inTotal }) => {
      const value = result.groups[id];
      const outside = inTotal === false ? ` (${message('outsideTotal', language)})` : '';
      return `  ${title[language]}: ${value ? range(value) : '–'}${outside}`;
    }),
    ...checklist.gates.flatMap((gate) => {
      const state = result.gates[gate.id];
      if (state !== 'fail' && state !== 'risk') return [];
      const values = { title: gate.title[language], state: gate.outcomes[state][language] };
      return [message('gate', language, values)];
    }),
    ...checklist.requirements.flatMap(({ id, title }) => {
      const state = result.requirements[id] ?? 'notApplicable';
      if (state === 'notApplicable') return [];
      const values = { title: title[language], state: message(states[state], language) };
      return [message('requirement', language, values)];
    }),
    message('answered', language, { answered: String(result.answered), questions: String(result.questions) }),
    ...openFactsLine(checklist, result, language),
    ...wayUpLines(checklist, wayUp(checklist, answers, facts), language),
    ...(first ? [message('next', language, { title: titles.get(first) ?? first })] : []),
    ...(checklist.programmes ?? []).map(
      (one) => `\n${scoreText(one, caseFor(one, { answers, facts }), language)}`,
    ),
  ].join('\n');
}

function wayUpLines(checklist: Checklist, way: WayUp, language: 'sv' | 'en'): readonly string[] {
  if (way.kind !== 'way') return [];
  const band = checklist.bands.find(({ id }) => id === way.band)?.label[language] ?? way.band;
  const titles = new Map(allCriteria(checklist).map(({ id, title }) => [id, title[language]]));
  const name = (id: string, level: number) =>
    [level, levelLabel(checklist, id, level)?.[language]].filter((part) => part !== undefined).join(' ');
  const steps = way.raises.map(
    ({ id, from, to }) => `${titles.get(id) ?? id}, ${name(id, from)} → ${name(id, to)}`,
  );
  return [message('wayUp', language, { band, steps: steps.join('; ') })];
}

function openFactsLine(checklist: Checklist, { openFacts }: Score, language: 'sv' | 'en'): readonly string[] {
  const titles = checklist.facts
    .filter(({ id }) => openFacts.includes(id))
    .map(({ title }) => title[language]);
  return titles.length === 0 ? [] : [message('factsOpen', language, { facts: titles.join('; ') })];
}
