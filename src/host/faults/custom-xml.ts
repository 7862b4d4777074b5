import { OfficeError, officeErrors } from '../common-api/office-error.ts';
import type { Fault } from './fault.ts';

/**
 * Adding and deleting custom XML parts says yes and changes nothing (office-js #5910). Here it always does, or only the
 * first times that the number says.
 */
export const customXmlSilentlyDropped: Fault = {
  name: 'custom-xml-silently-dropped',
  make: (count = Number.POSITIVE_INFINITY) => {
    let left = count;
    return {
      common: (_word, dispatchId, _data, next) => {
        if ((dispatchId !== 128 && dispatchId !== 133) || left <= 0) return next();
        left--;
        const id = `{${crypto.randomUUID().toUpperCase()}}`;
        return dispatchId === 128 ? { DataPartProperties: { id, DataPartBuiltIn: false } } : {};
      },
    };
  },
};

/** A part that was written on the web is gone when the file is opened elsewhere (office-js #1742): the saved file lacks it. */
export const customXmlLostOnReopen: Fault = {
  name: 'custom-xml-lost-on-reopen',
  make: () => ({ dropsNewParts: true }),
};

/** Large parts are "not found" on the web (office-js #2408): those over 1,000 kB, or over as many kB as the number says. */
export const customXmlTooLarge: Fault = {
  name: 'custom-xml-too-large',
  make: (kilobytes = 1000) => ({
    common: (word, dispatchId, data, next) => {
      const tooLarge = (id: unknown) => (word.customXml.xml(String(id)) ?? '').length > kilobytes * 1000;
      if ([129, 131, 132, 133].includes(dispatchId) && tooLarge(data.id))
        throw new OfficeError(officeErrors.partNotFound);
      const reply = next();
      if (dispatchId !== 130) return reply;
      const list = reply.DataPartList as readonly { readonly id: string }[];
      return { DataPartList: list.filter(({ id }) => !tooLarge(id)) };
    },
  }),
};

/** Changing nodes fails in a part whose root has a default namespace (office-js #1643). */
export const customXmlDefaultNamespace: Fault = {
  name: 'custom-xml-default-namespace',
  make: () => ({
    common: (word, dispatchId, data, next) => {
      const id = String(data.DataNodeHandle ?? '').split('#')[0] ?? '';
      const isChange = [137, 138, 143].includes(dispatchId);
      if (isChange && /^(\s*<\?[^>]*>)?\s*<[^:>\s]+[^>]*\sxmlns=/.test(word.customXml.xml(id) ?? ''))
        throw new OfficeError(officeErrors.customXml);
      return next();
    },
  }),
};
