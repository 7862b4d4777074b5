import type { Fault } from './fault.ts';

/** HTML that is put into a control comes in part (office-js #5058): here its first block alone. */
export const htmlIntoControlPartial: Fault = {
  name: 'html-into-control-partial',
  make: () => ({
    call: (_word, object, name, args, next) => {
      if (object.api.name !== 'ContentControl' || name !== 'InsertHtml') return next(args);
      const [html, ...rest] = args;
      const first = new DOMParser().parseFromString(String(html), 'text/html').body.firstElementChild;
      return next([first?.outerHTML ?? html, ...rest]);
    },
  }),
};
