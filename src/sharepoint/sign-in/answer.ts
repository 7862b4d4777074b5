import { SharingFault } from '../../assessment/index.ts';
import type { Token } from './tokens.ts';

/** What the sign-in page answers the pane that opened it, as the text that Word's and Teams's channels carry. */
export function writeAnswer(token: Token): string {
  return JSON.stringify(token);
}

/** @throws SharingFault signInFailed when it is no answer of ours */
export function readAnswer(text: string): Token {
  const { value, expires, person, tenant } = fieldsOf(text);
  const { id, name } = (person ?? {}) as Record<string, unknown>;
  const end = new Date(String(expires));
  if (isText(value) && isText(tenant) && isText(id) && isText(name) && !Number.isNaN(end.getTime()))
    return { value, expires: end, person: { id, name }, tenant };
  throw new SharingFault('signInFailed', 'the sign-in page answered something else');
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
