import type { Checklist, Effect, Gate, Group, Outcome } from '../../engine/index.ts';
import type { ChecklistYaml, GroupYaml } from './schema.ts';

type EffectYaml = ChecklistYaml['gates'][number]['effects'][Outcome];

/** Makes the engine's checklist out of a file that has passed the schema and the rules; the digest is added last. */
export function buildChecklist(yaml: ChecklistYaml): Omit<Checklist, 'digest'> {
  return {
    id: yaml.id,
    version: yaml.version,
    status: yaml.status,
    profile: yaml.profile,
    title: yaml.title,
    description: yaml.description,
    sources: yaml.sources.map(({ id, title, url }) => ({ id, title, ...(url === undefined ? {} : { url }) })),
    scale: yaml.scale,
    bands: yaml.bands,
    dimensions: yaml.dimensions.map(buildGroup),
    gates: yaml.gates.map(buildGate),
  };
}

function buildGroup(yaml: GroupYaml): Group {
  const { id, weight, title, description } = yaml;
  const criteria = yaml.criteria.map(({ levels, ...criterion }) => ({
    kind: 'criterion' as const,
    ...criterion,
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
    members: [...criteria, ...yaml.groups.map(buildGroup)],
  };
}

function buildGate({ effects, ...gate }: ChecklistYaml['gates'][number]): Gate {
  return {
    kind: 'gate',
    ...gate,
    effects: {
      pass: buildEffect(effects.pass),
      risk: buildEffect(effects.risk),
      fail: buildEffect(effects.fail),
    },
  };
}

function buildEffect(effect: EffectYaml): Effect {
  if (effect === undefined) return { kind: 'none' };
  return typeof effect === 'object' ? { kind: 'cap', band: effect.cap } : { kind: effect };
}
