import { Parser } from 'expr-eval';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { SurveyModel } from 'survey-core';
import {
  type Answers,
  type Checklist,
  type Condition,
  type Criterion,
  type Group,
  next,
  potential,
  score,
} from '../../src/engine/index.ts';
import type { Figures } from './figure.ts';

const text = { sv: 'text', en: 'text' };

/** Groups of as many criteria each, 2 gates and 4 bands. 5 × 5 is the size of a real checklist. */
function benchChecklist(groups = 5, size = 5): Checklist {
  const criterion = (id: string, weight: number): Criterion => ({
    kind: 'criterion',
    id,
    weight,
    title: text,
    question: text,
    guidance: { lookFor: text, good: text, weak: text },
    levels: [0, 1, 2, 3].map((level) => ({ level, points: level, descriptor: text })),
    terms: { sv: [], en: [] },
    sdg: [],
    sources: [],
    allowNotApplicable: true,
  });
  const dimensions = Array.from({ length: groups }, (_, g): Group => {
    const members = Array.from({ length: size }, (_, c) => criterion(`g${g}c${c}`, 1 + (c % 5) / 2));
    return { kind: 'group', id: `g${g}`, weight: 1 + (g % 5) / 4, title: text, description: text, members };
  });
  const gates = ['harm', 'rights'].map((id): Checklist['gates'][0] => ({
    kind: 'gate',
    id,
    title: text,
    question: text,
    guidance: { lookFor: text, good: text, weak: text },
    outcomes: { pass: text, risk: text, fail: text },
    effects: { pass: { kind: 'none' }, risk: { kind: 'cap', band: 'b2' }, fail: { kind: 'stop' } },
    terms: { sv: [], en: [] },
    sources: [],
  }));
  const bands = [0, 25, 50, 75].map((from, i) => ({ id: `b${i}`, from, label: text, meaning: text }));
  const about = { id: 'bench', version: '1.0.0', digest: '', status: 'draft', profile: 'bench' } as const;
  return {
    ...about,
    title: text,
    description: text,
    sources: [],
    scale: [],
    bands,
    dimensions,
    gates,
    kind: 'percent',
    facts: [],
    requirements: [],
    adjustments: [],
  };
}

/** The same numbers in every run: answers by a small linear congruence. */
function benchAnswers(checklist: Checklist, variant: number): Record<string, number> {
  let state = variant + 1;
  return Object.fromEntries(
    checklist.dimensions.flatMap((group) =>
      group.members.map(({ id }) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return [id, Math.floor((state / 2_147_483_648) * 4)];
      }),
    ),
  );
}

/** The weighted mean as one formula over answers 0..3, for peers that compute formulas. */
function formula(checklist: Checklist): string {
  const groups = checklist.dimensions.map((group) => {
    const weights = group.members.reduce((sum, member) => sum + member.weight, 0);
    const terms = group.members.map(({ id, weight }) => `${weight} * {${id}} / 3`);
    return `${group.weight} * (${terms.join(' + ')}) / ${weights}`;
  });
  const weights = checklist.dimensions.reduce((sum, group) => sum + group.weight, 0);
  return `100 * (${groups.join(' + ')}) / ${weights}`;
}

/** The weighted mean as a JsonLogic rule over answers 0..3. */
function mean(checklist: Checklist): RulesLogic {
  const part = (parts: readonly { weight: number; value: unknown }[]) => {
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    return { '/': [{ '+': parts.map(({ weight, value }) => ({ '*': [weight, value] })) }, weights] };
  };
  const groups = checklist.dimensions.map(({ weight, members }) => ({
    weight,
    value: part(members.map(({ id, weight }) => ({ weight, value: { '/': [{ var: id }, 3] } }))),
  }));
  return { '*': [100, part(groups)] } as RulesLogic;
}

/** Calls a second: the median of five rounds after a warm-up, each at least 300 ms. */
async function rate(call: (variant: number) => unknown): Promise<number> {
  const round = async (ms: number) => {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < ms) {
      for (let i = 0; i < 10; i++) {
        const result = call(calls++);
        if (result instanceof Promise) await result;
      }
    }
    return (calls * 1000) / (performance.now() - start);
  };
  await round(300);
  const rounds: number[] = [];
  for (let i = 0; i < 5; i++) rounds.push(await round(300));
  return rounds.sort((a, b) => a - b)[2] as number;
}

/** Assessments a second: ours with interval, gates, contributions and bands; the peers' bare weighted mean. */
export async function engineFigures(): Promise<Figures> {
  const checklist = benchChecklist();
  const plain = Array.from({ length: 64 }, (_, i) => benchAnswers(checklist, i));
  const variants = plain.map((levels): Answers => {
    const answers = Object.entries(levels).map(([id, level]) => [id, { kind: 'level', level }] as const);
    return { ...Object.fromEntries(answers), harm: { kind: 'gate', outcome: 'risk' } };
  });
  const expected = variants.map((answers) => score(checklist, answers).total?.low as number);
  const same = (peer: string, value: unknown, i: number) => {
    if (Math.abs(Number(value) - (expected[i] as number)) > 1e-9)
      throw new Error(`${peer} computes something else: ${value}`);
  };

  const survey = new SurveyModel({
    pages: [
      {
        elements: checklist.dimensions.flatMap((g) =>
          g.members.map(({ id }) => ({ type: 'text', inputType: 'number', name: id })),
        ),
      },
    ],
    calculatedValues: [{ name: 'total', expression: formula(checklist) }],
  });
  const surveyCore = (variant: number) => {
    survey.data = plain[variant % 64];
    return survey.getVariable('total');
  };
  same('survey-core', surveyCore(3), 3);

  const rules = new Engine([], { allowUndefinedFacts: true });
  rules.addFact('total', async (_params, almanac) => {
    let total = 0;
    let weights = 0;
    for (const group of checklist.dimensions) {
      let sum = 0;
      let inner = 0;
      for (const { id, weight } of group.members) {
        sum += (weight * Number(await almanac.factValue(id))) / 3;
        inner += weight;
      }
      total += (group.weight * sum) / inner;
      weights += group.weight;
    }
    return (100 * total) / weights;
  });
  for (const { id, from } of checklist.bands) {
    const conditions = { all: [{ fact: 'total', operator: 'greaterThanInclusive', value: from }] };
    rules.addRule({ conditions, event: { type: id } });
  }
  const jsonRules = async (variant: number) => {
    const { almanac } = await rules.run(plain[variant % 64] as Record<string, number>);
    return almanac.factValue('total');
  };
  same('json-rules-engine', await jsonRules(3), 3);

  const logic = mean(checklist);
  const jsonLogicJs = (variant: number) => jsonLogic.apply(logic, plain[variant % 64]);
  same('json-logic-js', jsonLogicJs(3), 3);

  const expression = new Parser().parse(formula(checklist).replace(/[{}]/g, ''));
  const exprEval = (variant: number) => expression.evaluate(plain[variant % 64] as Record<string, number>);
  same('expr-eval', exprEval(3), 3);

  const ours = await rate((variant) => score(checklist, variants[variant % 64] as Answers));
  const against = (peer: number) => ({ ours, peer, ratio: ours / peer, unit: 'assessments/s' });
  return {
    'engine/survey-core': against(await rate(surveyCore)),
    'engine/json-rules-engine': against(await rate(jsonRules)),
    'engine/json-logic-js': against(await rate(jsonLogicJs)),
    'engine/expr-eval': against(await rate(exprEval)),
    ...(await conditionFigures()),
    ...(await growthFigures()),
  };
}

/**
 * Milliseconds for a score with 12 open answers that conditions depend on: each alone for one other criterion, and three
 * together (any, all and not) for each other criterion. Peerless: nobody else tries every completion.
 */
async function conditionFigures(): Promise<Figures> {
  const list = benchChecklist();
  const ids = list.dimensions.flatMap((group) => group.members.map(({ id }) => id));
  const level = (i: number, atLeast: number): Condition => ({ criterion: ids[i % 12] as string, atLeast });
  const conditioned = (when: (i: number) => Condition): Checklist => ({
    ...list,
    dimensions: list.dimensions.map((group) => ({
      ...group,
      members: group.members.map((member) => {
        const i = ids.indexOf(member.id) - 12;
        return i < 0 ? member : { ...member, when: when(i) };
      }),
    })),
  });
  const answers = Object.fromEntries(
    ids.slice(12).map((id, i) => [id, { kind: 'level', level: (i * 7) % 4 } as const]),
  );
  const time = async (of: Checklist) => {
    if (!score(of, answers).exact) throw new Error('12 open under conditions is not exact');
    return { ours: 1000 / (await rate(() => score(of, answers))), peer: null, ratio: null, unit: 'ms' };
  };
  const three = (i: number): Condition => ({
    any: [level(i, 2), { all: [level(i + 3, 1), { not: level(i + 5, 3) }] }],
  });
  return {
    'engine/12 open, one each': await time(conditioned((i) => level(i, 1 + (i % 3)))),
    'engine/12 open, three each': await time(conditioned(three)),
  };
}

/** Milliseconds to score and explain (contributions, potential, next) large checklists; json-logic-js the bare mean. */
async function growthFigures(): Promise<Figures> {
  const figures: Record<string, Figures[string]> = {};
  for (const size of [2, 20, 200]) {
    const list = benchChecklist(50, size);
    const plain = benchAnswers(list, 1);
    const answers = Object.fromEntries(
      Object.entries(plain)
        .filter((_, i) => i % 10 !== 0)
        .map(([id, value]) => [id, { kind: 'level', level: value } as const]),
    );
    const ours =
      1000 / (await rate(() => [score(list, answers), potential(list, answers), next(list, answers)]));
    const logic = mean(list);
    const peer = 1000 / (await rate(() => jsonLogic.apply(logic, plain)));
    const name = `engine/${(50 * size).toLocaleString('en')} criteria`;
    figures[name] = { ours, peer, ratio: ours / peer, unit: 'ms' };
  }
  return figures;
}
