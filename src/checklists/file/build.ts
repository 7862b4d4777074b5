import type { Checklist, Effect, Gate, Group, Outcome } from '../../engine/index.ts';
import type { Core } from './core-schema.ts';
import type { ChecklistYaml, GroupYaml } from './schema.ts';

type EffectYaml = ChecklistYaml['gates'][number]['effects'][Outcome];

/**
 * Makes the engine's checklist out of a file that has passed the schema and the rules; the digest is added last.
 * @param core what its references refer to. An overlay's scale names the levels of the overlay's own questions; those
 * of the core are asked by the checklist that it lies on, and keep the core's names.
 */
export function buildChecklist(yaml: ChecklistYaml, core: Core | null = null): Omit<Checklist, 'digest'> {
  const keepsNames =
    yaml.overlay && core && JSON.stringify(yaml.scale) !== JSON.stringify(core.scale) ? core : null;
  const { kind, aggregate } = yaml;
  return {
    id: yaml.id,
    version: yaml.version,
    status: yaml.status,
    profile: yaml.profile,
    ...given({ overlay: yaml.overlay }),
    kind,
    ...(aggregate === 'arithmetic' ? {} : { aggregate }),
    title: yaml.title,
    description: yaml.description,
    sources: yaml.sources.map(({ id, title, url }) => ({ id, title, ...(url === undefined ? {} : { url }) })),
    scale: yaml.scale,
    facts: yaml.facts.map(({ id, title, values }) => ({
      id,
      title,
      values: values.map(({ value, label }) => ({ value: String(value), label })),
    })),
    bands: yaml.bands.map(({ above, ...band }) => ({ ...band, ...(above ? { above } : {}) })),
    dimensions: yaml.dimensions.map((group) => buildGroup(group, keepsNames)),
    gates: yaml.gates.map(buildGate),
    requirements: yaml.requirements.map(({ effect, when, ...requirement }) => ({
      ...requirement,
      effect: buildEffect(effect),
      ...given({ when }),
    })),
    adjustments: yaml.adjustments.map(({ when, reached, ...adjustment }) => ({
      ...adjustment,
      ...given({ when, reached }),
    })),
    ...(yaml.openQuestions.length > 0 ? { openQuestions: yaml.openQuestions } : {}),
  };
}

/** @param keepsNames the core, when its criteria have other names of their levels than the checklist's own */
function buildGroup(yaml: GroupYaml, keepsNames: Core | null): Group {
  const { id, weight, title, description, aggregate, inTotal } = yaml;
  const criteria = yaml.criteria.map(({ levels, when, ...criterion }) => ({
    kind: 'criterion' as const,
    ...words(criterion),
    ...given({
      when,
      scale: keepsNames?.criteria.some(({ id }) => id === criterion.id) ? keepsNames.scale : undefined,
    }),
    levels: levels.map(({ sv, en, points }, level) => ({
      level,
      points: points ?? level,
      descriptor: { sv, en },
    })),
  }));
  return {
    kind: 'group',
    id,
    weight,
    title,
    description,
    ...(aggregate === 'arithmetic' ? {} : { aggregate }),
    ...(inTotal ? {} : { inTotal }),
    members: [...criteria, ...yaml.groups.map((group) => buildGroup(group, keepsNames))],
  };
}

function buildGate({ effects, when, names, ...gate }: ChecklistYaml['gates'][number]): Gate {
  return {
    kind: 'gate',
    ...words(gate),
    ...given({ when, names }),
    effects: {
      pass: buildEffect(effects.pass),
      risk: buildEffect(effects.risk),
      fail: buildEffect(effects.fail),
    },
  };
}

/** A question's words, those that are not there left out. */
function words<
  T extends Pick<
    ChecklistYaml['gates'][number],
    'edition' | 'formerly' | 'meaning' | 'guidance' | 'misunderstanding' | 'basis'
  >,
>({ edition, formerly, meaning, guidance, misunderstanding, basis, ...others }: T) {
  return {
    ...others,
    ...(edition === undefined || edition === 1 ? {} : { edition }),
    ...(formerly && formerly.length > 0 ? { formerly } : {}),
    ...given({ guidance, meaning, misunderstanding }),
    ...(basis.length > 0 ? { basis } : {}),
  };
}

function buildEffect(effect: EffectYaml | 'none'): Effect {
  if (effect === undefined) return { kind: 'none' };
  return typeof effect === 'object' ? { kind: 'cap', band: effect.cap } : { kind: effect };
}

/** The properties that have a value. */
function given<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
