import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { allQuestions } from '../../engine/index.ts';
import { GuidanceBox } from '../components/guidance-box.tsx';
import { useSpeech } from '../language.ts';
import { AnswerForm, type Draft, nothingWritten } from '../meeting/answer-form.tsx';
import { useMeetingStyles } from '../meeting/styles.ts';
import type { Attempt } from './attempt.ts';
import { CompareView } from './compare-view.tsx';
import { DraftText } from './draft-text.tsx';
import type { OpenCase } from './ports.ts';

interface CaseViewProps {
  readonly open: OpenCase;
  /** What was answered before. */
  readonly first: Attempt;
  readonly onAttempt: (attempt: Attempt) => void;
  readonly saveAnswers: (name: string, text: string) => void;
  readonly onBack: () => void;
}

/** One case: its draft, its questions one at a time, and then the comparison. */
export function CaseView({ open, first, onAttempt, saveAnswers, onBack }: CaseViewProps) {
  const styles = useMeetingStyles();
  const { t, say } = useSpeech();
  const { content, checklist, offer } = open;
  const asked = content.answers.flatMap(({ question }) =>
    allQuestions(checklist).filter(({ id }) => id === question),
  );
  const [attempt, setAttempt] = useState(first);
  const unanswered = asked.findIndex(({ id }) => !attempt[id]);
  const [at, setAt] = useState(unanswered < 0 ? asked.length : unanswered);
  const question = asked[at];
  const [draft, setDraft] = useState<Draft>(question ? writtenOn(attempt, question.id) : nothingWritten);
  const [tried, setTried] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) title.current?.focus();
    shown.current = at;
  }, [at]);

  const goTo = (place: number, known: Attempt = attempt) => {
    const next = asked[place];
    setDraft(next ? writtenOn(known, next.id) : nothingWritten);
    setTried(false);
    setAt(place);
  };
  const keep = (changed: Attempt) => {
    setAttempt(changed);
    onAttempt(changed);
  };
  const submit = () => {
    if (!question || !draft.answer) return setTried(true);
    const changed = {
      ...attempt,
      [question.id]: { answer: draft.answer, rationale: draft.rationale.trim() },
    };
    keep(changed);
    goTo(at + 1, changed);
  };

  return (
    <div className={styles.stack}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {t('practiceOthers')}
        </Button>
      </div>
      <h1 className={styles.title}>{say(offer.title)}</h1>
      <p className={styles.quiet}>{t('practiceInvented')}</p>
      <details open>
        <summary>{t('practiceDraft')}</summary>
        <DraftText parts={content.draft} />
      </details>
      {question ? (
        <section className={styles.stack} aria-label={t('practiceQuestion', { n: at + 1, m: asked.length })}>
          <p className={styles.quiet}>{t('practiceQuestion', { n: at + 1, m: asked.length })}</p>
          <h2 className={styles.part} tabIndex={-1} ref={title}>
            {say(question.title)}
          </h2>
          <p className={styles.text}>{say(question.question)}</p>
          <GuidanceBox checklist={checklist} question={question} />
          <AnswerForm
            checklist={checklist}
            question={question}
            draft={draft}
            onDraft={setDraft}
            labels={{
              answer: t('practiceAnswer'),
              reason: t('practiceReason'),
              hint: t('practiceReasonHint'),
            }}
            reasonRequired={false}
            missing={tried && !draft.answer ? { answer: t('practiceAnswerNeeded') } : {}}
            onSubmit={submit}
          >
            <Button type="submit" appearance="primary">
              {t(at + 1 < asked.length ? 'practiceNext' : 'practiceCompare')}
            </Button>
            {at > 0 && <Button onClick={() => goTo(at - 1)}>{t('practicePrevious')}</Button>}
            {at + 1 < asked.length && <Button onClick={() => goTo(at + 1)}>{t('practiceSkip')}</Button>}
          </AnswerForm>
        </section>
      ) : (
        <CompareView
          open={open}
          attempt={attempt}
          heading={title}
          saveAnswers={saveAnswers}
          onAgain={() => {
            keep({});
            goTo(0, {});
          }}
          onChange={(id) => goTo(asked.findIndex((one) => one.id === id))}
        />
      )}
    </div>
  );
}

const writtenOn = (attempt: Attempt, id: string): Draft => attempt[id] ?? nothingWritten;
