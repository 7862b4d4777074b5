// People in one meeting: one looks at a page, the others vote in their own copies of the shared file.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { act } from 'react';
import {
  type Assessment,
  begun,
  joined,
  meetingNow,
  newAssessment,
  withCurrent,
  withDecision,
  withReveal,
  withVote,
} from '../../src/assessment/index.ts';
import type { Answer, Checklist } from '../../src/engine/index.ts';
import { MeetingPage, type MeetingPageProps, StagePage, Surface } from '../../src/ui/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';
import { OpenFile, SharedFile } from './shared-file.ts';
import { swedish } from './swedish.ts';

const named = (sv: string) => ({ sv, en: `${sv} (en)` });

export const list: Checklist = checklist(
  [
    {
      ...group('kedja', 1, [
        { ...criterion('inkop', 1), title: named('Inköp'), question: named('Hur köps det in?') },
        { ...criterion('floden', 3), title: named('Flöden'), question: named('Hur går flödena?') },
      ]),
      title: named('Värdekedjor'),
    },
  ],
  [{ ...gate('klimat'), title: named('Klimat'), question: named('Skadas klimatet?') }],
  {
    title: named('Projektstöd'),
    scale: [
      { level: 0, label: named('Inte beaktat') },
      { level: 1, label: named('Grundläggande') },
      { level: 2, label: named('Aktivt') },
      { level: 3, label: named('Omställande') },
    ],
  },
);

export const level = (n: number): Answer => ({ kind: 'level', level: n });

/** The time that it is; each deed is a second later. */
let seconds = 0;
export const now = () => new Date(Date.parse('2026-11-25T09:00:00.000Z') + 1000 * seconds++);
const at = () => now().toISOString();

/** Somebody who takes part without a page. */
export class Somebody {
  readonly shared: OpenFile;

  constructor(
    readonly file: SharedFile,
    readonly id: string,
    readonly name: string,
  ) {
    this.shared = new OpenFile(file, { id, name });
  }

  private do(change: (assessment: Assessment) => Assessment): void {
    const before = this.shared.assessment ?? newAssessment(list, this.name, at());
    act(() => this.shared.give(change(before)));
  }

  private get meeting(): string {
    return (this.shared.assessment && meetingNow(this.shared.assessment)?.id) ?? '';
  }

  private get person() {
    return { rater: this.id, name: this.name };
  }

  begin(anonymous = false) {
    this.do((a) => begun(a, { title: 'Ansökan.docx', anonymous }, this.person, at()));
  }
  join() {
    this.do((a) => joined(a, this.meeting, this.person, at()));
  }
  goTo(to: string) {
    this.do((a) => withCurrent(a, this.meeting, to, at()));
  }
  vote(to: string, answer: Answer, rationale = '') {
    this.do((a) => withVote(a, this.meeting, { ...this.person, to, answer, rationale }, at()));
  }
  reveal(to: string) {
    this.do((a) => withReveal(a, this.meeting, to, this.name, at()));
  }
  decide(to: string, answer: Answer, why: string) {
    this.do((a) => withDecision(a, this.meeting, to, answer, why, this.name, at()));
  }
}

/** A storage of one machine. */
export const machine = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key: string) => kept.get(key),
    write: (key: string, value: string) => void kept.set(key, value),
  };
};

const preferences = { read: () => undefined, write: () => {} };

/** Fetches what a page fetches after its first load. */
const later = () => act(async () => void (await import('../../src/ui/meeting/minutes.tsx')));

/** Somebody's page of the meeting. */
export async function openMeeting(shared: OpenFile, more: Partial<MeetingPageProps> = {}) {
  const user = userEvent.setup();
  const view = render(
    <Surface catalogue={swedish} theme="light" preferences={preferences}>
      <MeetingPage
        shared={shared}
        checklist={list}
        title="Ansökan.docx"
        now={now}
        raters={machine()}
        {...more}
      />
    </Surface>,
  );
  await later();
  return { user, page: within(view.container), ...view };
}

export async function openStage(shared: OpenFile) {
  const view = render(
    <Surface catalogue={swedish} theme="light" preferences={preferences}>
      <StagePage shared={shared} checklist={list} title="Ansökan.docx" />
    </Surface>,
  );
  await later();
  return { stage: within(view.container), ...view };
}

/** Anna with a page; Bo and Cecilia without. Bo has begun and is at the question of purchasing. */
export function meetingOfThree(anonymous = false) {
  const file = new SharedFile();
  const bo = new Somebody(file, 'bo', 'Bo Berg');
  bo.begin(anonymous);
  const cecilia = new Somebody(file, 'cecilia', 'Cecilia Ceder');
  cecilia.shared.come();
  cecilia.join();
  bo.goTo('inkop');
  const anna = new OpenFile(file);
  return { file, anna, bo, cecilia };
}

export const press = (name: string | RegExp) => screen.getByRole('button', { name });
