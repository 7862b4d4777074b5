import { longestSearch } from '../model/search.ts';
import { RichError } from '../richapi/rich-error.ts';
import type { Fault } from './fault.ts';

/**
 * Requests are refused as too large (Office's documentation of resource limits: 5 MB on the web). Here the first two
 * batches that insert something, or as many as the number says, whatever their size.
 */
export const throttled: Fault = {
  name: 'throttled',
  make: (count = 2) => {
    let left = count;
    return {
      batch: (body) => {
        if (left <= 0 || !/"Name":"Insert/.test(body)) return undefined;
        left--;
        return {
          Code: 'RequestPayloadSizeLimitExceeded',
          Message: 'The request payload size has exceeded the limit.',
          Location: '',
          ActionIndex: 0,
          HttpStatusCode: 413,
        };
      },
    };
  },
};

/** `GeneralException` while somebody types: here for the first three changes, or as many as the number says. */
export const busy: Fault = {
  name: 'busy',
  make: (count = 3) => {
    let left = count;
    return {
      write: () => {
        if (left <= 0) return;
        left--;
        throw new RichError(
          'GeneralException',
          'There was an internal error while processing the request.',
          500,
        );
      },
    };
  },
};

/**
 * Searching refuses strings over 255 characters, as Word always does, and here also every string with a character that
 * has a meaning in Word's patterns, whether patterns are asked for or not.
 */
export const searchLimit: Fault = {
  name: 'search-limit',
  make: () => ({
    call: (_word, _object, name, args, next) => {
      const text = String(args[0] ?? '');
      if (
        (name === 'Search' || name === '_Search2') &&
        (text.length > longestSearch || /[\^*?<@{[\\]/.test(text))
      )
        throw new RichError('SearchStringInvalidOrTooLong', 'the string can’t be searched for', 400);
      return next(args);
    },
  }),
};
