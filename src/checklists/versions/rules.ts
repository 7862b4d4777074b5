import { allGroups, type Checklist, type Localized, outcomes } from '../../engine/index.ts';
import type { RuleDifference, RuleSubject, Step } from './difference.ts';
import {
  adjustmentText,
  both,
  conditionText,
  demandText,
  effectText,
  numberText,
  outcomeNames,
} from './in-words.ts';
import { pairsOf } from './questions.ts';
import { sameText } from './texts.ts';

/** A thing that a checklist has, by its id: its name, and what it decides in words. */
interface Told {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized;
}

/** What is not the same in what two versions decide or say beside their questions. */
export function ruleDifferences(old: Checklist, later: Checklist): readonly RuleDifference[] {
  return [
    ...questionRules(old, later),
    ...compared('group', old, later, groupsIn),
    ...compared('band', old, later, bandsIn),
    ...compared('requirement', old, later, requirementsIn),
    ...compared('adjustment', old, later, adjustmentsIn),
    ...compared('fact', old, later, factsIn),
    ...totals(old, later),
    ...wordsBeside(old, later),
  ];
}

/** Weight, condition, effects and "not applicable" of each question that both versions ask. */
function questionRules(old: Checklist, later: Checklist): readonly RuleDifference[] {
  return pairsOf(old, later).flatMap(({ before, after }) => {
    const { title } = after;
    const when = change(
      'condition',
      'minor',
      title,
      conditionText(old, before.when),
      conditionText(later, after.when),
    );
    if (before.kind === 'gate' && after.kind === 'gate')
      return [
        ...when,
        ...outcomes.flatMap((outcome) => {
          const of = both((say) => `${say(title)}: ${say(after.names?.[outcome] ?? outcomeNames[outcome])}`);
          const [was, is] = [
            effectText(old, before.effects[outcome]),
            effectText(later, after.effects[outcome]),
          ];
          return change('effect', 'minor', of, was, is);
        }),
      ];
    if (before.kind === 'gate' || after.kind === 'gate') return when;
    return [
      ...change('weight', 'minor', title, numberText(before.weight), numberText(after.weight)),
      ...change(
        'notApplicable',
        after.allowNotApplicable ? 'minor' : 'major',
        title,
        allowed(before.allowNotApplicable),
        allowed(after.allowNotApplicable),
      ),
      ...when,
    ];
  });
}

function compared(
  subject: RuleSubject,
  old: Checklist,
  later: Checklist,
  tell: (checklist: Checklist) => readonly Told[],
): readonly RuleDifference[] {
  const [before, after] = [tell(old), tell(later)];
  const found = [...after, ...before.filter(({ id }) => !after.some((one) => one.id === id))];
  return found.flatMap(({ id, title }) => {
    const [was, is] = [before.find((one) => one.id === id), after.find((one) => one.id === id)];
    const renamed = was && is && !sameText(was.title, is.title) && sameText(was.text, is.text);
    if (renamed) return change('text', 'patch', title, was.title, is.title);
    return change(subject, 'minor', title, was?.text ?? null, is?.text ?? null);
  });
}

function change(
  subject: RuleSubject,
  step: Step,
  title: Localized,
  before: Localized | null,
  after: Localized | null,
): readonly RuleDifference[] {
  return sameText(before, after) ? [] : [{ kind: 'rule', step, subject, title, before, after }];
}

const groupsIn = (checklist: Checklist): readonly Told[] =>
  allGroups(checklist).map(({ id, title, weight, aggregate = 'arithmetic', inTotal = true }) => ({
    id,
    title,
    text: both((say, language) => {
      const weighs = `${language === 'sv' ? 'vikt' : 'weight'} ${say(numberText(weight))}`;
      const counted = inTotal ? '' : `, ${say(outsideTotal)}`;
      return `${weighs}, ${say(aggregateNames[aggregate])}${counted}`;
    }),
  }));

const bandsIn = ({ bands }: Checklist): readonly Told[] =>
  bands.map(({ id, label, from, above }) => ({
    id,
    title: label,
    text: both((say, language) => {
      const word = language === 'sv' ? (above ? 'över' : 'från') : above ? 'above' : 'from';
      return `${word} ${say(numberText(from))}`;
    }),
  }));

const requirementsIn = (checklist: Checklist): readonly Told[] =>
  checklist.requirements.map((requirement) => ({
    id: requirement.id,
    title: requirement.title,
    text: both((say, language) => {
      const demand = say(demandText(checklist, requirement));
      const effect = say(effectText(checklist, requirement.effect));
      const when = say(conditionText(checklist, requirement.when));
      return language === 'sv'
        ? `${demand}; annars: ${effect}; gäller ${requirement.when ? `när ${when}` : when}`
        : `${demand}; otherwise: ${effect}; holds ${requirement.when ? `when ${when}` : when}`;
    }),
  }));

const adjustmentsIn = (checklist: Checklist): readonly Told[] =>
  checklist.adjustments.map((adjustment) => ({
    id: adjustment.id,
    title: adjustment.title,
    text: adjustmentText(checklist, adjustment),
  }));

const factsIn = ({ facts }: Checklist): readonly Told[] =>
  facts.map(({ id, title, values }) => ({
    id,
    title,
    text: both((say) => values.map(({ label }) => say(label)).join(', ')),
  }));

/** How the dimensions become the total: in another way it means something else. */
function totals(old: Checklist, later: Checklist): readonly RuleDifference[] {
  const text = ({ kind, aggregate = 'arithmetic' }: Checklist): Localized =>
    both((say) => `${say(kindNames[kind])}, ${say(aggregateNames[aggregate])}`);
  return change('total', 'major', later.title, text(old), text(later));
}

function wordsBeside(old: Checklist, later: Checklist): readonly RuleDifference[] {
  const status = ({ status }: Checklist) => statusNames[status];
  const labels = ({ scale }: Checklist) =>
    both((say) => scale.map(({ level, label }) => `${level} ${say(label)}`).join(', '));
  const bands = later.bands.flatMap((band) => {
    const before = old.bands.find(({ id }) => id === band.id);
    return before ? change('text', 'patch', band.label, before.meaning, band.meaning) : [];
  });
  const groups = allGroups(later).flatMap((group) => {
    const before = allGroups(old).find(({ id }) => id === group.id);
    return before ? change('text', 'patch', group.title, before.description, group.description) : [];
  });
  return [
    ...change('scale', 'patch', later.title, labels(old), labels(later)),
    ...change('text', 'patch', later.title, old.title, later.title),
    ...change('text', 'patch', later.title, old.description, later.description),
    ...bands,
    ...groups,
    ...change('status', 'patch', later.title, status(old), status(later)),
  ];
}

const allowed = (may: boolean): Localized =>
  may ? { sv: 'får besvaras med ej tillämpligt', en: 'may be answered as not applicable' } : mustBeAnswered;
const mustBeAnswered = {
  sv: 'får inte besvaras med ej tillämpligt',
  en: 'may not be answered as not applicable',
};
const outsideTotal = { sv: 'utanför totalen', en: 'outside the total' };
const aggregateNames = {
  arithmetic: { sv: 'vägt medelvärde', en: 'weighted mean' },
  geometric: { sv: 'vägt geometriskt medelvärde', en: 'weighted geometric mean' },
  minimum: { sv: 'det lägsta värdet', en: 'the lowest value' },
} as const;
const kindNames = {
  percent: { sv: 'procent', en: 'per cent' },
  points: { sv: 'poäng', en: 'points' },
} as const;
const statusNames = {
  draft: { sv: 'utkast', en: 'draft' },
  adopted: { sv: 'beslutad', en: 'adopted' },
} as const;
