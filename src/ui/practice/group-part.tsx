import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { allQuestions, type Reliability } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from '../meeting/styles.ts';
import type { MessageKey } from '../messages/index.ts';
import { type Attempt, readAttempt } from './attempt.ts';
import { groupAttempt } from './comparison.ts';
import type { OpenCase } from './ports.ts';

const told: Readonly<Record<Reliability, MessageKey>> = {
  reliable: 'practiceGroupWell',
  tentative: 'practiceGroupFairly',
  unreliable: 'practiceGroupBadly',
  undefined: 'practiceGroupUndefined',
};

/** The most bytes that an answers file can have to be read. */
const mostBytes = 200_000;

interface GroupPartProps {
  readonly open: OpenCase;
  readonly own: Attempt;
}

/** How the group answered: the others' saved answers are opened as files, and the spread is told question by question. */
export function GroupPart({ open, own }: GroupPartProps) {
  const styles = useMeetingStyles();
  const speech = useSpeech();
  const { t, say } = speech;
  const { checklist, content } = open;
  const [others, setOthers] = useState<readonly Attempt[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const asked = content.answers.map(({ question }) => question);
  const add = async (files: readonly File[]) => {
    const texts = await Promise.all(
      files.map(async (file) => (file.size > mostBytes ? '' : file.text().catch(() => ''))),
    );
    const read = texts.map((text) => readAttempt(text, checklist, asked));
    setOthers(read.filter((attempt) => attempt !== null));
    setRefused(files.filter((_, i) => !read[i]).map(({ name }) => name));
  };
  const group = others.length > 0 ? groupAttempt(checklist, content.answers, [own, ...others]) : null;
  const titleOf = (id: string) => {
    const question = allQuestions(checklist).find((one) => one.id === id);
    return question ? say(question.title) : id;
  };
  return (
    <section className={styles.stack} aria-labelledby="practice-group">
      <h2 id="practice-group" className={styles.part}>
        {t('practiceGroup')}
      </h2>
      <p className={styles.text}>{t('practiceGroupText')}</p>
      <div>
        <Button onClick={() => input.current?.click()}>{t('practiceGroupOpen')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={t('practiceGroupOpen')}
          accept=".json"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) void add(files);
          }}
        />
      </div>
      <div role="status">
        {refused.length > 0 && (
          <p className={styles.text}>{t('practiceGroupRefused', { files: refused.join(', ') })}</p>
        )}
        {group && (
          <p className={styles.text}>
            {t('practiceGroupPersons', { n: group.persons })} {t(told[group.reliability])}
          </p>
        )}
      </div>
      {group && (
        <ul className={styles.stack}>
          {group.questions.map(({ question, answers, disputed }) => (
            <li key={question}>
              <span className={styles.strong}>{titleOf(question)}</span>
              {disputed && ` (${t('votesApart')})`}
              {': '}
              {answers.length === 0
                ? t('unanswered')
                : answers
                    .map(({ answer, count }) =>
                      t('meetingSpreadAnswer', {
                        answer: answerText(checklist, question, answer, speech),
                        n: count,
                      }),
                    )
                    .join(', ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
