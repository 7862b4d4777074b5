/** A message as teams-js sends it: a call, with what it is told by in the answer. */
export interface Call {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** Nested app authentication carries its envelope beside the arguments. */
  readonly data?: string;
}

export function isCall(value: unknown): value is Call {
  return typeof value === 'object' && value !== null && typeof (value as Call).func === 'string';
}

/** The arguments of an answer to a function that answers [error, result]. */
export const succeeded = (result: unknown) => [null, result] as const;
