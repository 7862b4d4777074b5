import { type Note, withNoteResolved } from '../../../assessment/index.ts';
import type { Work } from '../../state/use-assessment.ts';
import type { Telling } from '../use-request.ts';
import { showing } from './comment-thread.tsx';
import { Thread } from './thread.tsx';
import type { Review } from './use-review.ts';

interface NoteThreadProps {
  readonly work: Work;
  readonly review: Review;
  readonly note: Note;
  readonly telling: Telling;
}

/** A note that is kept in the assessment itself. */
export function NoteThread({ work, review, note, telling }: NoteThreadProps) {
  const { anchor } = note;
  return (
    <Thread
      kind="note"
      by={note.by}
      at={note.at}
      text={note.text}
      quote={anchor?.quote ?? ''}
      resolved={note.resolved?.value ?? false}
      replies={[]}
      busy={telling.busy}
      onResolve={(value) => {
        telling.tell(null);
        work.record((before) => withNoteResolved(before, note.id, value, work.by, work.stamp()));
      }}
      onShow={anchor ? () => void telling.telling(showing(work, review, anchor)) : undefined}
    />
  );
}
