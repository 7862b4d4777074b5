import type { z } from 'zod';
import { type ProblemCode, wording } from './wording.ts';

/** The code of what the schema found wrong, and the word that goes with it. */
export function codeOf(issue: z.core.$ZodIssue): [ProblemCode, string] {
  if (issue.message in wording) return [issue.message as ProblemCode, ''];
  const key = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return ['unknownKey', issue.keys.join(', ')];
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? ['missing', key]
        : ['wrongType', issue.expected];
    case 'invalid_union':
      if (issue.path.includes('when')) return ['conditionForm', ''];
      return key === 'kind' ? ['requirementForm', ''] : ['invalid', key];
    default:
      return ['invalid', key];
  }
}
