import type { Language } from './texts.ts';

/** The language that the pane is in when it tells, otherwise the browser's. */
export const language: Language = (
  new URLSearchParams(location.search).get('lang') ?? navigator.language
).startsWith('en')
  ? 'en'
  : 'sv';
