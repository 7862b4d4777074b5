import type { SearchOptions } from '../model/search.ts';
import type { ApiClass, ApiObject, Scalar } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';

type Mutable = { -readonly [name in keyof SearchOptions]: boolean };

class SearchOptionsObject implements ApiObject {
  readonly api = searchOptionsClass;
  readonly options: Mutable = {
    matchCase: false,
    matchWholeWord: false,
    matchWildcards: false,
    matchPrefix: false,
    matchSuffix: false,
    ignorePunct: false,
    ignoreSpace: false,
  };
}

const option = (name: keyof SearchOptions): Scalar<SearchOptionsObject> => ({
  get: ({ options }) => options[name],
  set: ({ options }, value) => {
    options[name] = value === true;
  },
});

const searchOptionsClass: ApiClass<SearchOptionsObject> = {
  name: 'SearchOptions',
  free: true,
  scalars: {
    MatchCase: option('matchCase'),
    MatchWholeWord: option('matchWholeWord'),
    MatchWildcards: option('matchWildcards'),
    MatchPrefix: option('matchPrefix'),
    MatchSuffix: option('matchSuffix'),
    IgnorePunct: option('ignorePunct'),
    IgnoreSpace: option('ignoreSpace'),
  },
};

export const newSearchOptions = (): ApiObject => new SearchOptionsObject();

/** The options that came with a search: none, or an object that office.js made for them. */
export function optionsOf(given: unknown): SearchOptions {
  if (given === null || given === undefined) return new SearchOptionsObject().options;
  if (given instanceof SearchOptionsObject) return given.options;
  throw invalidArgument('these are no search options');
}
