import { notAllowed } from '../richapi/rich-error.ts';
import type { Fault } from './fault.ts';

/** Comments are promised, and making one is not allowed on the web (Microsoft Q&A 5909705, 2026). Replies neither. */
export const commentNotAllowed: Fault = {
  name: 'comment-not-allowed',
  make: () => ({
    write: (_word, _object, name) => {
      if (name === 'InsertComment' || name === 'Reply') throw notAllowed('comments can’t be made');
    },
  }),
};
