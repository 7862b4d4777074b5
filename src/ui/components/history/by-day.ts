import type { Change } from '../../../assessment/index.ts';

/** Changes by the day that they were made (local time), the newest first in each and among them. @param changes the oldest first */
export function byDay(changes: readonly Change[]): readonly (readonly Change[])[] {
  const days: Change[][] = [];
  let last: string | undefined;
  for (const change of changes.toReversed()) {
    const name = new Date(change.at).toDateString();
    if (name === last) days.at(-1)?.push(change);
    else days.push([change]);
    last = name;
  }
  return days;
}
