import {
  type Answer,
  type Checklist,
  type Criterion,
  type Effect,
  type Gate,
  levelLabel,
  levelPoints,
} from '../../engine/index.ts';
import { outcomeText } from '../answer-text.ts';
import { amount } from '../figures.ts';
import type { Speech } from '../language.ts';

/** One way to answer a question, as a radio button shows it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly text: string;
  readonly answer: Answer;
}

/** The ways to answer a question, in the order of the scale; then what is not a level. */
export function choicesOf(
  checklist: Checklist,
  question: Criterion | Gate,
  speech: Speech,
): readonly Choice[] {
  const { t } = speech;
  const unknown: Choice = {
    value: 'unknown',
    label: t('unknown'),
    text: t('unknownHint'),
    answer: { kind: 'unknown' },
  };
  if (question.kind === 'gate') return [...gateChoices(checklist, question, speech), unknown];
  const notApplicable: Choice = {
    value: 'notApplicable',
    label: t('notApplicable'),
    text: t('notApplicableHint'),
    answer: { kind: 'notApplicable' },
  };
  return [
    ...levelChoices(checklist, question, speech),
    ...(question.allowNotApplicable ? [notApplicable] : []),
    unknown,
  ];
}

/** The choice that stands for an answer; empty when there is none. */
export function choiceOf(answer: Answer | undefined): string {
  if (answer?.kind === 'level') return `level ${answer.level}`;
  return answer?.kind === 'gate' ? answer.outcome : (answer?.kind ?? '');
}

function levelChoices(checklist: Checklist, criterion: Criterion, { t, say, locale }: Speech): Choice[] {
  return criterion.levels.map(({ level, descriptor }) => {
    const name = levelLabel(checklist, criterion.id, level);
    const points = levelPoints(checklist, criterion.id, level);
    const told =
      points === undefined
        ? ''
        : t(points === 1 ? 'pointsOne' : 'points', { points: amount(points, locale) });
    return {
      value: `level ${level}`,
      label: [level, name && say(name), told].filter((part) => part !== undefined && part !== '').join(' · '),
      text: say(descriptor),
      answer: { kind: 'level', level },
    };
  });
}

function gateChoices(checklist: Checklist, gate: Gate, speech: Speech): Choice[] {
  const { t, say } = speech;
  const told = (effect: Effect) => {
    if (effect.kind === 'none') return '';
    if (effect.kind === 'stop') return t('effectStop');
    if (effect.kind === 'note') return t('effectNote');
    const band = checklist.bands.find(({ id }) => id === effect.band);
    return t('effectCap', { band: band ? say(band.label) : effect.band });
  };
  return (['pass', 'risk', 'fail'] as const).map((outcome) => {
    const effect = told(gate.effects[outcome]);
    const name = outcomeText(checklist, gate.id, outcome, speech);
    return {
      value: outcome,
      label: effect ? `${name} · ${effect}` : name,
      text: say(gate.outcomes[outcome]),
      answer: { kind: 'gate', outcome },
    };
  });
}
