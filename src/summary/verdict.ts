import type { Assessment } from '../assessment/index.ts';
import {
  type Checklist,
  type Effect,
  type Localized,
  type Outcome,
  type Score,
  scaleOf,
} from '../engine/index.ts';
import { bandName, figure } from './labels.ts';
import { lastAnswered } from './provenance.ts';
import type { Language, Standing } from './summary.ts';
import { summaryText } from './text.ts';
import { capital, counted, dateOf, fill, listed } from './words.ts';

/** The verdict in a sentence or more: band, points, what is still possible, settled or not. */
export function verdictLine(checklist: Checklist, score: Score, language: Language): string {
  const text = summaryText[language];
  const { total, verdict } = score;
  const sentences: string[] = [];
  const [only] = verdict.possible;
  if (isStopped(score)) {
    sentences.push(stoppingGate(checklist, score) ? text.verdictStop : text.verdictStopRequirement);
  } else if (verdict.settled && only !== undefined && only !== 'stop') {
    sentences.push(fill(text.verdict, { band: bandName(checklist, only, language) }));
  } else if (verdict.possible.length > 1) {
    sentences.push(fill(text.verdictOpen, { bands: possible(checklist, score, language) }));
  }
  if (!total) return [...sentences, text.noScore].join(' ');
  const shownOf = (value: number) => figure(checklist, value, language);
  const most = shownOf(scaleOf(checklist).high);
  if (total.low === total.high) sentences.push(fill(text.points, { low: shownOf(total.low), most }));
  else {
    sentences.push(fill(text.pointsRange, { low: shownOf(total.low), high: shownOf(total.high), most }));
    if (total.soFar !== null) sentences.push(fill(text.soFar, { soFar: shownOf(total.soFar) }));
  }
  if (verdict.settled) sentences.push(text.settled);
  else sentences.push(score.answered < score.questions ? text.notSettled : text.notSettledByFacts);
  sentences.push(openFacts(checklist, score, language, text.factsOpen));
  return sentences.filter(Boolean).join(' ');
}

/** The facts that are not given and can change something, in a sentence; nothing when there is none. */
function openFacts(
  checklist: Checklist,
  { openFacts: ids }: Score,
  language: Language,
  form: string,
): string {
  const titles = checklist.facts.filter(({ id }) => ids.includes(id)).map(({ title }) => title[language]);
  return titles.length === 0 ? '' : fill(form, { facts: titles.join('; ') });
}

/**
 * The assessment in a sentence or two that stand alone in a proposal for decision: date, checklist, verdict and points,
 * then what is open.
 */
export function proposalLine(
  checklist: Checklist,
  assessment: Assessment,
  score: Score,
  language: Language,
  standing: Standing | undefined,
): string {
  const text = summaryText[language];
  const named = fill(checklist.status === 'draft' ? text.checklistNamedDraft : text.checklistNamed, {
    checklist: checklist.title[language],
    version: checklist.version,
  });
  const { total, verdict } = score;
  const [low, high] = [total?.low ?? 0, total?.high ?? 0].map((value) => figure(checklist, value, language));
  const values = {
    date: dateOf(lastAnswered(assessment).at),
    checklist: named,
    most: figure(checklist, scaleOf(checklist).high, language),
    points: low === high ? `${low}` : `${low}–${high}`,
    low: low ?? '',
    high: high ?? '',
    band: bandName(checklist, verdict.possible[0] ?? '', language),
    bands: possible(checklist, score, language),
    reason: stopReason(checklist, score, language),
  };
  const form = () => {
    if (isStopped(score)) return text.lineStop;
    if (!total) return text.lineNoScore;
    if (verdict.settled) return text.lineSettled;
    return low === high ? text.lineOpen : text.lineOpenPoints;
  };
  return [
    fill(form(), values),
    isStopped(score) ? '' : capped(checklist, score, language),
    openCount(score, language),
    openFacts(checklist, score, language, text.lineFactsOpen),
    reviewersCount(standing, language),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The lowest band that a gate's outcome or an unmet requirement caps the verdict at, and all that do; empty when nothing does. */
function capped(checklist: Checklist, { gates, requirements }: Score, language: Language): string {
  const effects: readonly { readonly title: Localized; readonly effect: Effect | undefined }[] = [
    ...checklist.gates.map(({ id, title, effects }) => ({ title, effect: effects[gates[id] as Outcome] })),
    ...checklist.requirements.map(({ id, title, effect }) => ({
      title,
      effect: requirements[id] === 'unmet' ? effect : undefined,
    })),
  ];
  const caps = effects.flatMap(({ title, effect }) =>
    effect?.kind === 'cap' ? [{ title: title[language], band: effect.band }] : [],
  );
  const lowest = checklist.bands.find(({ id }) => caps.some(({ band }) => band === id));
  if (!lowest) return '';
  const text = summaryText[language];
  const [open, close] = text.quotes;
  const titles = caps.map(({ title }) => `${open}${title}${close}`);
  return fill(text.lineCapped, { band: lowest.label[language], titles: listed(titles, text.and) });
}

function openCount({ answered, questions }: Score, language: Language): string {
  const text = summaryText[language];
  const open = questions - answered;
  if (open === 0) return questions > 0 ? text.lineAnswered : '';
  const values = { open: capital(counted(open, language)), questions: String(questions) };
  return fill(open === 1 ? text.lineUnansweredOne : text.lineUnanswered, values);
}

function reviewersCount(standing: Standing | undefined, language: Language): string {
  const text = summaryText[language];
  const count = Object.values(standing?.openQuestions ?? {}).reduce((sum, n) => sum + n, 0);
  if (count === 0) return '';
  return count === 1
    ? text.lineReviewersOne
    : fill(text.lineReviewers, { count: capital(counted(count, language)) });
}

/** The names of the verdicts that are possible: "stopp och aktiv". */
export function possible(checklist: Checklist, { verdict }: Score, language: Language): string {
  return listed(
    verdict.possible.map((id) => bandName(checklist, id, language)),
    summaryText[language].and,
  );
}

/** Whether it is certain that the assessment is stopped. */
function isStopped({ verdict }: Score): boolean {
  return verdict.settled && verdict.possible[0] === 'stop';
}

/** The first requirement that is not met and stops. */
function stoppingRequirement(checklist: Checklist, { requirements }: Score) {
  return checklist.requirements.find(
    ({ id, effect }) => effect.kind === 'stop' && requirements[id] === 'unmet',
  );
}

/** The first gate whose outcome stops. */
function stoppingGate(checklist: Checklist, { gates }: Score) {
  return checklist.gates.find(({ id, effects }) => {
    const state = gates[id];
    return (
      state !== undefined && state !== 'open' && state !== 'notApplicable' && effects[state].kind === 'stop'
    );
  });
}

/** What stops, by name: a gate, otherwise a requirement; the kind only when it is one of several that can't all be met. */
function stopReason(checklist: Checklist, score: Score, language: Language): string {
  const text = summaryText[language];
  const gate = stoppingGate(checklist, score);
  if (gate) return fill(text.stoppedByGate, { title: gate.title[language] });
  const requirement = stoppingRequirement(checklist, score);
  return requirement
    ? fill(text.stoppedByRequirement, { title: requirement.title[language] })
    : text.stoppedAnyhow;
}
