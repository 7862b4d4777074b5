import type { Plays } from '../faults/index.ts';
import { type Author, authorNamed } from '../model/author.ts';
import type { WordDocument } from '../model/word-document.ts';
import { documentObject } from '../objects/model.ts';
import { newSearchOptions } from '../objects/search-options.ts';
import { Executor } from '../richapi/executor.ts';
import type { Batch } from '../richapi/wire.ts';
import { customXmlMethods } from './custom-xml.ts';
import { fileMethods } from './file.ts';
import { type Data, type Methods, OfficeError, officeErrors } from './office-error.ts';
import { assertOpen, isClosed } from './protection.ts';

/** What is particular to one pane. */
export interface Session {
  /** Who works in it. */
  readonly author?: Author;
  /** Faults of real hosts that are played. */
  readonly plays?: Plays;
  readonly url?: string;
}

/** The methods that write, and are refused in a document where nothing may be written. */
const writing = [76, 128, 133, 137, 138, 143];

/**
 * The methods of the Common API that the host carries out, by the dispatch id that office.js sends; 93 carries the rich
 * API's batches. Any other id is refused.
 */
export function commonApi(
  word: WordDocument,
  { author = authorNamed('Okänd'), plays, url = '' }: Session = {},
): (dispatchId: number, data: Data) => Promise<Data> {
  const makers = { 'Microsoft.WordServices.SearchOptions': newSearchOptions };
  const executor = new Executor(documentObject(word), makers, {
    write: (object, name, args) => {
      assertOpen(word, object, name);
      plays?.write(word, object, name, args);
    },
    call: (object, name, args, next) => (plays ? plays.call(word, object, name, args, next) : next(args)),
  });
  const methods: Methods = {
    75: () => ({ Properties: { Settings: Object.entries(word.settings) } }),
    76: (data) => {
      const { Properties = [] } = (data.DdaSettingsMethod ?? {}) as { Properties?: [string, string][] };
      word.settings = Object.fromEntries(Properties);
      return {};
    },
    93: (data) => {
      const [, , , , body] = data.ArrayData as readonly unknown[];
      const batch = JSON.parse(String(body)) as Batch;
      const fault = plays?.batch(String(body));
      const reply = fault
        ? { Results: [], TraceIds: [], Error: fault }
        : word.step(() => executor.execute(batch), author);
      return { Data: [200, ['Content-Type', 'application/json'], JSON.stringify(reply)] };
    },
    ...fileMethods(word, url),
    ...customXmlMethods(word),
  };
  return async (dispatchId, data) => {
    const method = methods[dispatchId];
    if (!method) throw new OfficeError(officeErrors.notSupported);
    if (writing.includes(dispatchId) && isClosed(word)) throw new OfficeError(officeErrors.readOnly);
    const next = () => method(data);
    return plays ? plays.common(word, dispatchId, data, next) : next();
  };
}
