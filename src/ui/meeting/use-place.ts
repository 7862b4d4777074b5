import { useState } from 'react';

/** Where somebody is in a meeting. */
export interface Place {
  /** The question that is shown; undefined for the agenda. */
  readonly question: string | undefined;
  /** The group's question, when it is another than the one shown. */
  readonly elsewhere: string | undefined;
  open(question: string | 'agenda'): void;
  follow(): void;
}

/**
 * Follows the group from question to question, until the person opens another or the agenda. Who is in the middle of writing is
 * left where they are.
 * @param current the group's question.
 * @param writing whether something is written on a question that is not sent.
 */
export function usePlace(current: string | undefined, writing: (question: string) => boolean): Place {
  const [away, setAway] = useState<string | 'agenda' | null>(null);
  const [seen, setSeen] = useState(current);
  if (current !== seen) {
    setSeen(current);
    if (away === null && seen !== undefined && writing(seen)) setAway(seen);
  }
  const question = away === 'agenda' ? undefined : (away ?? current);
  return {
    question,
    elsewhere: current === question ? undefined : current,
    open: (place) => setAway(place === current ? null : place),
    follow: () => setAway(null),
  };
}
