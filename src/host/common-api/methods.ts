import type { WordDocument } from '../model/word-document.ts';
import { documentObject } from '../objects/model.ts';
import { newSearchOptions } from '../objects/search-options.ts';
import { Executor } from '../richapi/executor.ts';
import type { Batch } from '../richapi/wire.ts';

/** Office's error for something that is not there ("custom XML part not found" among others). */
const notFound = 6001;
const notSupported = 5000;

class OfficeError extends Error {
  constructor(readonly officeError: number) {
    super(`Office error ${officeError}`);
  }
}

type Data = Record<string, unknown>;

/**
 * The methods of the Common API that the host carries out, by the dispatch id that office.js sends; 93 carries the rich
 * API's batches. Any other id is refused.
 */
export function commonApi(word: WordDocument): (dispatchId: number, data: Data) => Promise<Data> {
  const executor = new Executor(documentObject(word), {
    'Microsoft.WordServices.SearchOptions': newSearchOptions,
  });
  const part = (id: string) => ({ id, DataPartBuiltIn: false });
  const known = (id: unknown) => {
    const xml = word.customXml.xml(String(id));
    if (xml === undefined) throw new OfficeError(notFound);
    return xml;
  };
  const methods: Readonly<Record<number, (data: Data) => Data>> = {
    75: () => ({ Properties: { Settings: Object.entries(word.settings) } }),
    76: (data) => {
      const { Properties = [] } = (data.DdaSettingsMethod ?? {}) as { Properties?: [string, string][] };
      word.settings = Object.fromEntries(Properties);
      return {};
    },
    93: (data) => {
      const [, , , , body] = data.ArrayData as readonly unknown[];
      const batch = JSON.parse(String(body)) as Batch;
      const reply = word.step(() => executor.execute(batch));
      return { Data: [200, ['Content-Type', 'application/json'], JSON.stringify(reply)] };
    },
    128: ({ xml }) => ({ DataPartProperties: part(word.customXml.add(String(xml))) }),
    129: ({ id }) => {
      known(id);
      return { DataPartProperties: part(String(id)) };
    },
    130: ({ namespace }) => ({ DataPartList: word.customXml.inNamespace(String(namespace)).map(part) }),
    131: ({ id }) => ({ Data: known(id) }),
    133: ({ id }) => {
      known(id);
      word.customXml.delete(String(id));
      return {};
    },
  };
  return async (dispatchId, data) => {
    const method = methods[dispatchId];
    if (!method) throw new OfficeError(notSupported);
    return method(data);
  };
}
