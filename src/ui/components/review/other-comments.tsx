import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { withEvidence } from '../../../assessment/index.ts';
import { allQuestions } from '../../../engine/index.ts';
import type { Comment } from '../../../evidence/index.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { type Telling, useTelling } from '../use-request.ts';
import { View } from '../why/view.tsx';
import { resolving, showing } from './comment-thread.tsx';
import { Thread } from './thread.tsx';
import type { Review } from './use-review.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  tie: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  select: { minWidth: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface OtherCommentsProps {
  readonly work: Work;
  readonly review: Review;
  readonly onBack: () => void;
}

/** The document's comments that touch no question, each with a way to tie it to one. */
export function OtherComments({ work, review, onBack }: OtherCommentsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const telling = useTelling();
  const [tied, setTied] = useState('');
  const { others } = review;
  return (
    <View title={t('otherComments')} back={t('toQuestions')} onBack={onBack}>
      <p className={styles.quiet}>{t(others.length > 0 ? 'otherCommentsHint' : 'otherCommentsNone')}</p>
      <div role="status">{telling.told || tied}</div>
      <ul className={styles.list}>
        {others.map((comment) => (
          <OtherComment
            key={comment.id}
            work={work}
            review={review}
            comment={comment}
            telling={telling}
            onTied={setTied}
          />
        ))}
      </ul>
    </View>
  );
}

interface OtherCommentProps {
  readonly work: Work;
  readonly review: Review;
  readonly comment: Comment;
  readonly telling: Telling;
  readonly onTied: (told: string) => void;
}

function OtherComment({ work, review, comment, telling, onTied }: OtherCommentProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const [chosen, setChosen] = useState('');
  const { id, by, at, text, resolved, replies, anchor } = comment;
  const questions = allQuestions(work.checklist).filter((one) => work.applicable[one.id] !== 'no');
  const question = questions.find((one) => one.id === chosen);
  const tie = () => {
    if (!question || !anchor) return;
    work.change((before) => withEvidence(before, question.id, anchor, work.by, work.stamp()));
    onTied(t('tied', { title: say(question.title) }));
  };
  const resolve = (value: boolean) => telling.telling(resolving(review, id, value), 'resolveRefused');
  return (
    <Thread
      kind="comment"
      by={by}
      at={at}
      text={text}
      quote={anchor?.quote ?? ''}
      resolved={resolved}
      replies={replies}
      busy={telling.busy}
      onResolve={(value) => void resolve(value)}
      onShow={anchor ? () => void telling.telling(showing(work, review, anchor)) : undefined}
    >
      {anchor ? (
        <div className={styles.tie}>
          <Field label={t('tieTo')}>
            <Select
              className={styles.select}
              value={chosen}
              onChange={(_event, { value }) => setChosen(value)}
            >
              <option value="">{t('factMissing')}</option>
              {questions.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </Select>
          </Field>
          <Button disabledFocusable={!question} onClick={tie}>
            {t('tie')}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{t('noPassage')}</p>
      )}
    </Thread>
  );
}
