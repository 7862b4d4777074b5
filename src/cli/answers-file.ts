import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type Assessment, withEntry, withFact } from '../assessment/index.ts';
import {
  type Answer,
  allQuestions,
  type Checklist,
  editionOf,
  misfit,
  outcomes,
  overlayFact,
} from '../engine/index.ts';
import { Failure } from './failure.ts';
import { message } from './messages.ts';

const reason = z.string().optional();
const answerForm = z.union([
  z.strictObject({ level: z.int(), reason }),
  z.strictObject({ notApplicable: z.literal(true), reason }),
  z.strictObject({ unknown: z.literal(true), reason }),
  z.strictObject({ gate: z.enum(outcomes), reason }),
]);
const fileForm = z.strictObject({
  answers: z.record(z.string(), answerForm),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

/** The facts in an answers file's text; none when it is not one. */
export function factsIn(text: string): Readonly<Record<string, string>> {
  try {
    const parsed = fileForm
      .pick({ facts: true })
      .strip()
      .safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    const facts = parsed.success ? parsed.data.facts : {};
    return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

/**
 * An assessment with the answers and facts of an answers file. What the file does not name stays as it is.
 * @param at ISO 8601 in UTC
 * @throws Failure naming the file and the first answer or fact that is wrong.
 */
export function withAnswers(
  before: Assessment,
  file: string,
  text: string,
  checklist: Checklist,
  by: string,
  at: string,
  language: 'sv' | 'en',
): Assessment {
  const wrong = (key: Parameters<typeof message>[0], id = '', more: Record<string, string> = {}) =>
    new Failure('badAnswers', { file, what: message(key, language, { id, ...more }) });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw wrong('answersNotJson');
  }
  const twice = keyTwice(text);
  if (twice !== undefined) throw wrong('answerTwice', twice);
  const parsed = fileForm.safeParse(json);
  if (!parsed.success)
    throw wrong('answersForm', parsed.error.issues[0]?.path.slice(0, 2).join('.') || 'answers');
  const questions = new Map(allQuestions(checklist).map((question) => [question.id, question]));
  let assessment = before;
  // Which overlays are chosen is a fact too, but none that a checklist asks for.
  const isAsked = (id: string) => !id.startsWith(overlayFact(''));
  const asked = checklist.facts.filter(({ id }) => isAsked(id));
  for (const [id, given] of Object.entries(parsed.data.facts)) {
    const value = String(given);
    const values = asked.find((fact) => fact.id === id)?.values;
    if (!values && isAsked(id)) throw wrong('unknownFact', id, { known: listed(asked, 'id') });
    if (values && !values.some((one) => one.value === value))
      throw wrong('unknownFactValue', id, { value, known: listed(values, 'value') });
    assessment = withFact(assessment, id, value, by, at);
  }
  for (const [id, form] of Object.entries(parsed.data.answers)) {
    const question = questions.get(id);
    if (!question) throw wrong('unknownId', id);
    const answer = answerFrom(form);
    const reason = misfit(question, answer);
    if (reason) throw wrong(reason, id);
    const rationale = form.reason ?? '';
    if (answer.kind === 'notApplicable' && rationale.trim() === '') throw wrong('noReason', id);
    assessment = withEntry(assessment, id, { answer, rationale, edition: editionOf(question) }, by, at);
  }
  return assessment;
}

/** A key that stands twice in an object of a JSON text: JSON's own reader takes the last without a word, YAML's, which reads JSON, tells. */
function keyTwice(json: string): string | undefined {
  const fault = parseDocument(json).errors.find(({ code }) => code === 'DUPLICATE_KEY');
  const [key] = /^"(?:[^"\\]|\\.)*"/.exec(json.slice(fault?.pos[0] ?? json.length)) ?? [];
  return key === undefined ? undefined : String(JSON.parse(key));
}

function listed<Key extends string>(all: readonly Readonly<Record<Key, string>>[], key: Key): string {
  return all.map((one) => one[key]).join(', ') || '–';
}

function answerFrom(form: z.infer<typeof answerForm>): Answer {
  if ('level' in form) return { kind: 'level', level: form.level };
  if ('gate' in form) return { kind: 'gate', outcome: form.gate };
  return { kind: 'notApplicable' in form ? 'notApplicable' : 'unknown' };
}
