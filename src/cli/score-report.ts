import { allQuestions, type Checklist, type Score, shown } from '../engine/index.ts';
import { message } from './messages.ts';

/** A score in the form that `--json` prints: stable, for other programs. */
export function scoreJson(checklist: Checklist, score: Score): unknown {
  const none = { low: null, high: null, soFar: null };
  return {
    checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
    total: score.total ?? none,
    bands: { possible: score.verdict.possible, settled: score.verdict.settled },
    groups: Object.fromEntries(Object.entries(score.groups).map(([id, value]) => [id, value ?? none])),
    gates: score.gates,
    contributions: score.contributions,
    next: score.next,
  };
}

/** A score in a few lines for a person. */
export function scoreText(checklist: Checklist, score: Score, language: 'sv' | 'en'): string {
  const thresholds = checklist.bands.map((band) => band.from);
  const range = ({ low, high }: { readonly low: number; readonly high: number }) => {
    const [from, to] = [shown(low, thresholds, language), shown(high, thresholds, language)];
    return from === to ? from : `${from}–${to}`;
  };
  const label = (id: string) =>
    checklist.bands.find((band) => band.id === id)?.label[language] ?? message('stop', language);
  const settled = message(score.verdict.settled ? 'settled' : 'notSettled', language);
  const titles = new Map(allQuestions(checklist).map(({ id, title }) => [id, title[language]]));
  const [first] = score.next;
  return [
    `${checklist.title[language]} ${checklist.version}`,
    message('verdict', language, { bands: score.verdict.possible.map(label).join(' – ') || '–', settled }),
    score.total ? message('total', language, { value: range(score.total) }) : message('noScore', language),
    ...checklist.dimensions.map(({ id, title }) => {
      const value = score.groups[id];
      return `  ${title[language]}: ${value ? range(value) : '–'}`;
    }),
    ...checklist.gates
      .filter(({ id }) => score.gates[id] === 'fail' || score.gates[id] === 'risk')
      .map((gate) => {
        const state = score.gates[gate.id] as 'fail' | 'risk';
        return message('gate', language, {
          title: gate.title[language],
          state: gate.outcomes[state][language],
        });
      }),
    message('answered', language, { answered: String(score.answered), questions: String(score.questions) }),
    ...(first ? [message('next', language, { title: titles.get(first) ?? first })] : []),
  ].join('\n');
}
