/** A property that office.js may load, and set when `set` is there. */
export interface Scalar<T> {
  get(object: T): unknown;
  set?(object: T, value: unknown): void;
}

export type Method<T> = (object: T, ...args: unknown[]) => unknown;

/** What office.js sees of one kind of object: by the names that travel on the wire. */
export interface ApiClass<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Related objects; null answers a `…OrNullObject`. */
  readonly navigations?: Readonly<Record<string, (object: T) => ApiObject | null>>;
  /** Methods that leave the document as it is. Each gives another object, a plain value, or nothing. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods that change the document, and are refused in one that may not be changed. */
  readonly writes?: Readonly<Record<string, Method<T>>>;
  /** True when its properties are no part of the document, as those of search options. */
  readonly free?: boolean;
  /** The members, for a collection. */
  readonly items?: (object: T) => readonly ApiObject[];
}

/** An object of the model that office.js can hold a reference to. */
export interface ApiObject {
  // biome-ignore lint/suspicious/noExplicitAny: the executor handles objects of every class alike
  readonly api: ApiClass<any>;
  /** True once it is no longer in the document. */
  readonly gone?: boolean;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'api' in value;
}
