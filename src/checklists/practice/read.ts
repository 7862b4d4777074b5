import { parse } from 'yaml';
import { z } from 'zod';
import { type Answer, type Outcome, outcomes } from '../../engine/index.ts';
import type { PracticeCase } from './practice-case.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);
const localized = z.strictObject({ sv: words, en: words });

const caseSchema = z.strictObject({
  id,
  checklist: id,
  facts: z.record(id, z.string()).default({}),
  title: localized,
  about: localized,
  draft: z
    .array(z.union([z.strictObject({ heading: localized }), z.strictObject({ text: localized })]))
    .min(2),
  answers: z
    .array(
      z.strictObject({
        question: id,
        answer: z.union([z.int().min(0), z.enum([...outcomes, 'unknown', 'notApplicable'])]),
        reason: localized,
        quote: localized.optional(),
      }),
    )
    .min(1),
});

/**
 * Reads a practice case from the text of its YAML file.
 * @throws Error that says what is wrong and where, when the text has not the form of a case.
 */
export function readPracticeCase(text: string): PracticeCase {
  const parsed = caseSchema.safeParse(parse(text));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { draft, answers, ...head } = parsed.data;
  return {
    ...head,
    draft: draft.map((block) =>
      'heading' in block ? { kind: 'heading', text: block.heading } : { kind: 'paragraph', text: block.text },
    ),
    answers: answers.map(({ question, answer, reason, quote }) => ({
      question,
      answer: answerOf(answer),
      reason,
      quote: quote ?? null,
    })),
  };
}

function answerOf(written: number | Outcome | 'unknown' | 'notApplicable'): Answer {
  if (typeof written === 'number') return { kind: 'level', level: written };
  return written === 'unknown' || written === 'notApplicable'
    ? { kind: written }
    : { kind: 'gate', outcome: written };
}
