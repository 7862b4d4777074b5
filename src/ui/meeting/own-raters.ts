import { drawnRater, type Meeting, type Person } from '../../assessment/index.ts';
import type { Raters } from './ports.ts';

/**
 * Who somebody is in each meeting: in a named one their account; in an anonymous one an id drawn by lot and kept on this machine,
 * so that two pages of one person are one, and nothing tells who.
 */
export class OwnRaters {
  private readonly drawn = new Map<string, string>();

  constructor(
    private readonly person: Person,
    private readonly kept: Raters,
  ) {}

  /** Who this person is in a meeting; undefined while they have not come to an anonymous one. */
  known({ id, anonymous }: Meeting): string | undefined {
    return anonymous ? (this.kept.read(keyOf(id)) ?? this.drawn.get(id)) : this.person.id;
  }

  /** The same, drawn by lot when it has to be. */
  in(meeting: Meeting): string {
    return this.known(meeting) ?? this.keep(meeting.id, drawnRater());
  }

  keep(meeting: string, rater: string): string {
    this.drawn.set(meeting, rater);
    this.kept.write(keyOf(meeting), rater);
    return rater;
  }
}

const keyOf = (meeting: string) => `meeting.${meeting}`;
