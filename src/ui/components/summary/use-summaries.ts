import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  broken,
  digestsOf,
  type FaultCode,
  insertedPrints,
  withInserted,
  withoutInserted,
} from '../../../assessment/index.ts';
import {
  type Choices,
  chartOf,
  decide,
  type HandEdit,
  type HeldSummary,
  handEdited,
  type Language,
  layOut,
  type Place,
  type Placed,
  printsOf,
  type Standing,
  type SummarySize,
  type SummaryStore,
  saysTheSame,
  summarise,
  summarySizes,
} from '../../../summary/index.ts';
import type { Work } from '../../state/use-assessment.ts';
import type { Review } from '../review/use-review.ts';
import type { Seal } from '../signing/use-seal.ts';
import { faultOf } from '../use-request.ts';

/** The id of the button that inserts or updates: where the keyboard is taken back to. */
export const summaryButton = 'summary-button';

/** How the summary of one size stands in the document; `unknown` until the document has been read. */
export type SummaryState = 'unknown' | 'absent' | 'current' | 'stale';

/** Texts that both the officer and Vägval have changed, in one summary. */
export interface Asked {
  readonly size: SummarySize;
  readonly handEdits: readonly HandEdit[];
}

/** What is being done, for who waits. */
export type Step = 'stepSaving' | 'stepDrawing' | 'stepWriting';

/** What came of the last thing that was done with the summaries. */
export type Outcome =
  | { readonly kind: 'placed'; readonly placed: readonly Placed[]; readonly open: number }
  | { readonly kind: 'removed'; readonly size: SummarySize }
  | { readonly kind: 'failed'; readonly fault: FaultCode; readonly again: () => void };

export type Written = 'done' | 'asked' | 'failed';

export interface Summaries {
  readonly states: Readonly<Record<SummarySize, SummaryState>>;
  /** The language that they are written in: the document's own, where it says one. */
  readonly language: Language;
  readonly step: Step | null;
  readonly outcome: Outcome | null;
  /** What the officer is asked about before more is written. */
  readonly asked: readonly Asked[];
  /** Inserts or updates those of some sizes. `asked` when the officer has to be asked about some of them first. */
  write(
    sizes: readonly SummarySize[],
    place: Place,
    choices?: Readonly<Record<string, Choices>>,
  ): Promise<Written>;
  /** Whether the officer has changed the one of a size by hand, or may have; read from the document now. */
  touched(size: SummarySize): Promise<boolean>;
  remove(size: SummarySize): Promise<void>;
  forget(): void;
}

/** The document's summaries: how they stand, and the ways to change them. Language is the pane's own where the document says none. */
export function useSummaries(
  work: Work,
  store: SummaryStore,
  review: Review,
  seal: Seal,
  paneLanguage: Language,
): Summaries {
  const [held, setHeld] = useState<readonly HeldSummary[] | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const latest = useRef({ work, review });
  latest.current = { work, review };
  const running = useRef(false);
  const language = work.draft.language ?? paneLanguage;
  const { checklist, assessment, score } = work;
  const { open } = review;

  const look = useCallback(async () => {
    const read = await store.readSummaries();
    setHeld(read);
    return read;
  }, [store]);
  useEffect(() => {
    // When the document can't be read, what was last inserted is all that is known.
    const glance = () => void look().catch(() => undefined);
    glance();
    addEventListener('focus', glance);
    return () => removeEventListener('focus', glance);
  }, [look]);

  const states = useMemo(() => {
    const summary =
      held && held.length > 0
        ? summarise(checklist, assessment, score, language, standingOf(open, seal))
        : undefined;
    const state = (size: SummarySize): SummaryState => {
      if (!held) return 'unknown';
      if (!summary || !held.some((one) => one.size === size)) return 'absent';
      const prints = insertedPrints(assessment, size);
      return prints !== undefined && saysTheSame(layOut(summary, size), prints) ? 'current' : 'stale';
    };
    return { line: state('line'), table: state('table'), full: state('full') };
  }, [checklist, assessment, score, language, open, seal, held]);

  /** One thing at a time; a failure is kept with the way to try again. */
  const run = async <T>(deed: () => Promise<T>, again: () => void): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setOutcome(null);
    try {
      return await deed();
    } catch (error) {
      setOutcome({ kind: 'failed', fault: faultOf(error), again });
      return undefined;
    } finally {
      running.current = false;
      setStep(null);
    }
  };

  const write: Summaries['write'] = async (sizes, place, choices = {}) => {
    const done = await run(
      async () => {
        setStep('stepSaving');
        await work.save();
        const placed: Placed[] = [];
        const asking: Asked[] = [];
        for (const size of sizes) {
          const one = await writeOne(
            latest.current,
            store,
            size,
            place,
            language,
            choices[size] ?? {},
            setStep,
          );
          if (one.kind === 'asked') asking.push({ size, handEdits: one.handEdits });
          else placed.push(one);
        }
        setAsked(asking);
        if (placed.length > 0) {
          setStep('stepSaving');
          await work.save();
          await look().catch(() => undefined);
          setOutcome({ kind: 'placed', placed, open: latest.current.work.next.length });
        }
        return asking.length === 0 ? 'done' : 'asked';
      },
      () => void write(sizes, place, choices),
    );
    return done ?? 'failed';
  };
  const touched = async (size: SummarySize) => {
    const one = (await look()).find((other) => other.size === size);
    const prints = insertedPrints(latest.current.work.latest(), size);
    return one !== undefined && (prints === undefined || handEdited(one, prints));
  };
  const remove = async (size: SummarySize) => {
    await run(
      async () => {
        setStep('stepWriting');
        await store.removeSummary(size);
        work.record((before) => withoutInserted(before, size, work.stamp()));
        await work.save();
        await look().catch(() => undefined);
        setOutcome({ kind: 'removed', size });
      },
      () => void remove(size),
    );
  };
  const forget = () => setOutcome(null);
  return { states, language, step, outcome, asked, write, touched, remove, forget };
}

/** Sizes that the document has. */
export function inDocument({ states }: Summaries): readonly SummarySize[] {
  return summarySizes.filter((size) => states[size] === 'current' || states[size] === 'stale');
}

/** Writes the one of a size from what is known at this moment, and remembers what was written. */
async function writeOne(
  { work, review }: { readonly work: Work; readonly review: Review },
  store: SummaryStore,
  size: SummarySize,
  place: Place,
  language: Language,
  choices: Choices,
  onStep: (step: Step) => void,
): Promise<Placed> {
  const assessment = work.latest();
  const { checklist, score } = work;
  const standing = standingOf(review.open, await freshSeal(work));
  const summary = summarise(checklist, assessment, score, language, standing);
  if (size === 'full') onStep('stepDrawing');
  const laid = layOut(summary, size, size === 'full' ? await chartOf(summary) : undefined);
  onStep('stepWriting');
  const prints = insertedPrints(assessment, size);
  const placed = await store.writeSummary(laid, place, (there) => decide(laid, there, prints, choices));
  if (placed.kind !== 'asked')
    work.record((before) => withInserted(before, size, printsOf(laid), work.stamp()));
  return placed;
}

function standingOf(openQuestions: Standing['openQuestions'], seal: Seal): Standing {
  const state = seal.kind === 'known' && seal.broken.length > 0 ? 'broken' : 'whole';
  return { openQuestions, seal: seal.kind === 'none' ? 'none' : state };
}

/** The last signature's seal by the document's text as it is now. */
async function freshSeal(work: Work): Promise<Seal> {
  const assessment = work.latest();
  const signOff = assessment.signOffs.at(-1);
  if (!signOff) return { kind: 'none' };
  const digests = await digestsOf(work.checklist, assessment, await work.refreshText());
  return { kind: 'known', signOff, broken: broken(signOff, digests) };
}
