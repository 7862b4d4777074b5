import {
  type Adjustment,
  allCriteria,
  allGroups,
  type Checklist,
  type Condition,
  type Demand,
  type Effect,
  type Localized,
  outcomeLabel,
} from '../../engine/index.ts';

/** A text in both languages, made of texts in each. */
export function both(make: (say: (text: Localized) => string, language: 'sv' | 'en') => string): Localized {
  return { sv: make(({ sv }) => sv, 'sv'), en: make(({ en }) => en, 'en') };
}

const pick = (language: 'sv' | 'en', sv: string, en: string) => (language === 'sv' ? sv : en);

/** A number as each language writes it. */
export function numberText(value: number): Localized {
  const rounded = Number(value.toPrecision(12));
  return { sv: String(rounded).replace('.', ','), en: String(rounded) };
}

/** What an outcome or an unmet requirement does to the verdict. */
export function effectText(checklist: Checklist, effect: Effect): Localized {
  switch (effect.kind) {
    case 'stop':
      return { sv: 'stoppar', en: 'stops' };
    case 'note':
      return { sv: 'ger en anmärkning', en: 'gives a note' };
    case 'none':
      return { sv: 'påverkar inte omdömet', en: 'does not affect the verdict' };
    case 'cap': {
      const label = checklist.bands.find(({ id }) => id === effect.band)?.label;
      return both((say, lang) => {
        const band = label ? say(label) : effect.band;
        return pick(lang, `ger högst ”${band}”`, `gives at most "${band}"`);
      });
    }
  }
}

/** What is demanded. */
export function demandText(checklist: Checklist, demand: Demand): Localized {
  const criteria = namesIn(checklist);
  const group = (id: string) => allGroups(checklist).find((one) => one.id === id)?.title ?? same(id);
  return both((say, lang) => {
    const quoted = (text: Localized) => quote(say(text), lang);
    switch (demand.kind) {
      case 'minLevel': {
        const name = quoted(criteria(demand.criterion));
        return pick(
          lang,
          `minst nivå ${demand.level} på ${name}`,
          `at least level ${demand.level} on ${name}`,
        );
      }
      case 'minPoints': {
        const [points, name] = [say(numberText(demand.points)), quoted(group(demand.group))];
        return pick(lang, `minst ${points} poäng i ${name}`, `at least ${points} points in ${name}`);
      }
      case 'minShare': {
        const [share, name] = [say(numberText(demand.share * 100)), quoted(group(demand.group))];
        return pick(lang, `minst ${share} % av ${name}`, `at least ${share}% of ${name}`);
      }
      case 'atLeast': {
        const { count, level } = demand;
        const names = demand.of.map((id) => quoted(criteria(id))).join(', ');
        return pick(
          lang,
          `minst nivå ${level} på minst ${count} av ${names}`,
          `at least level ${level} on at least ${count} of ${names}`,
        );
      }
    }
  });
}

/** When something applies. */
export function conditionText(checklist: Checklist, condition: Condition | undefined): Localized {
  if (!condition) return { sv: 'alltid', en: 'always' };
  const name = namesIn(checklist);
  return both((say, lang) => {
    const told = (one: Condition): string => {
      if ('all' in one) return grouped(one.all, pick(lang, ' och ', ' and '));
      if ('any' in one) return grouped(one.any, pick(lang, ' eller ', ' or '));
      if ('not' in one) return pick(lang, `inte (${told(one.not)})`, `not (${told(one.not)})`);
      if ('criterion' in one) {
        const subject = quote(say(name(one.criterion)), lang);
        return pick(
          lang,
          `${subject} har minst nivå ${one.atLeast}`,
          `${subject} has at least level ${one.atLeast}`,
        );
      }
      if ('gate' in one) {
        const found = [one.is]
          .flat()
          .map((outcome) => say(outcomeLabel(checklist, one.gate, outcome) ?? outcomeNames[outcome]));
        return pick(
          lang,
          `${quote(say(name(one.gate)), lang)} är ${found.join(' eller ')}`,
          `${quote(say(name(one.gate)), lang)} is ${found.join(' or ')}`,
        );
      }
      const fact = checklist.facts.find(({ id }) => id === one.fact);
      const value = fact?.values.find((option) => option.value === String(one.is))?.label;
      const [subject, is] = [
        quote(fact ? say(fact.title) : one.fact, lang),
        quote(value ? say(value) : String(one.is), lang),
      ];
      return pick(lang, `${subject} är ${is}`, `${subject} is ${is}`);
    };
    const grouped = (all: readonly Condition[], word: string) =>
      all.map((part) => ('all' in part || 'any' in part ? `(${told(part)})` : told(part))).join(word);
    return told(condition);
  });
}

/** What an adjustment does to the total. */
export function adjustmentText(checklist: Checklist, adjustment: Adjustment): Localized {
  const { factor = 1, bonus = 0, round, reached, when } = adjustment;
  const group =
    reached && (allGroups(checklist).find(({ id }) => id === reached.group)?.title ?? same(reached.group));
  return both((say, lang) => {
    const parts = [
      ...(factor === 1
        ? []
        : [pick(lang, `gånger ${say(numberText(factor))}`, `times ${say(numberText(factor))}`)]),
      ...(round ? [pick(lang, 'avrundat till helt tal', 'rounded to a whole number')] : []),
      ...(bonus === 0
        ? []
        : [pick(lang, `plus ${say(numberText(bonus))}`, `plus ${say(numberText(bonus))}`)]),
      ...(reached && group
        ? [
            'share' in reached
              ? pick(
                  lang,
                  `när ”${say(group)}” nått ${say(numberText(reached.share * 100))} %`,
                  `when "${say(group)}" has reached ${say(numberText(reached.share * 100))}%`,
                )
              : pick(
                  lang,
                  `när ”${say(group)}” nått ${say(numberText(reached.points))} poäng`,
                  `when "${say(group)}" has reached ${say(numberText(reached.points))} points`,
                ),
          ]
        : []),
      ...(when
        ? [
            pick(
              lang,
              `när ${say(conditionText(checklist, when))}`,
              `when ${say(conditionText(checklist, when))}`,
            ),
          ]
        : []),
    ];
    return parts.join(', ');
  });
}

/** The outcomes of a gate in a word, as the answers of a gate are named. */
export const outcomeNames = {
  pass: { sv: 'ingen betydande skada', en: 'no significant harm' },
  risk: { sv: 'risk som hanteras', en: 'a risk that is handled' },
  fail: { sv: 'betydande skada', en: 'significant harm' },
} as const;

function quote(text: string, language: 'sv' | 'en'): string {
  return language === 'sv' ? `”${text}”` : `"${text}"`;
}

function namesIn(checklist: Checklist): (id: string) => Localized {
  const titles = new Map([...allCriteria(checklist), ...checklist.gates].map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? same(id);
}

const same = (text: string): Localized => ({ sv: text, en: text });
