import type { z } from 'zod';
import { type ProblemCode, wording } from './wording.ts';

/** The code of what the schema found wrong, and the words that go with it. @param raw what was examined */
export function codeOf(issue: z.core.$ZodIssue, raw: unknown): [ProblemCode, string] {
  if (issue.message in wording) return [issue.message as ProblemCode, ''];
  const key = String(issue.path.at(-1) ?? '');
  const isMissing = valueAt(raw, issue.path) === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return ['unknownKey', issue.keys.join(', ')];
    case 'invalid_type':
      return isMissing ? ['missing', key] : ['wrongType', issue.expected];
    case 'invalid_value':
      return [isMissing ? 'missingChoice' : 'notChoice', `${key}: ${issue.values.join(', ')}`];
    case 'too_big':
      return issue.origin === 'array' ? ['invalid', key] : ['tooLarge', `${key}: ${issue.maximum}`];
    case 'too_small':
      return issue.origin === 'array' ? ['invalid', key] : ['tooSmall', `${key}: ${issue.minimum}`];
    case 'invalid_format':
      return issue.format === 'url' ? ['addressForm', ''] : ['invalid', key];
    case 'invalid_union':
      if (issue.path.includes('when')) return ['conditionForm', ''];
      return key === 'kind' ? ['requirementForm', ''] : ['invalid', key];
    default:
      return ['invalid', key];
  }
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    raw,
  );
}
