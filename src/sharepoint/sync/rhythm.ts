/** Milliseconds between two looks at the shared file: each second in a meeting, otherwise seldomer while nothing happens. */
const meeting = 1000;
const shortest = 3000;
const longest = 15_000;
const hidden = 60_000;
const slower = 1.3;

/** Milliseconds that what is written rests before it is sent, so that a sentence is one write and not one for each letter. */
export const rest = 800;

/** How often the shared file is looked at. */
export class Rhythm {
  private pause = shortest;
  private inMeeting = false;

  /** @param isHidden whether nobody sees the page. */
  constructor(private readonly isHidden: () => boolean) {}

  set pace(pace: 'meeting' | 'open') {
    this.inMeeting = pace === 'meeting';
    this.pause = shortest;
  }

  /** Milliseconds until the next look. @param news true after something new. */
  next(news: boolean): number {
    this.pause = news ? shortest : Math.min(longest, this.pause * slower);
    if (this.isHidden()) return hidden;
    return this.inMeeting ? meeting : this.pause;
  }
}

/** Growing waits after failures, with chance in them so that several do not try at the same moment. */
export function backoff(failures: number, longestWait: number, random: () => number): number {
  const wait = Math.min(longestWait, 1000 * 2 ** Math.min(failures, 10));
  return wait * (0.5 + random() / 2);
}
