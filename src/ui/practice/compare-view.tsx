import { Button } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from '../meeting/styles.ts';
import { type Attempt, attemptText } from './attempt.ts';
import { ComparedAnswer } from './compared-answer.tsx';
import { compared, type Distance } from './comparison.ts';
import { GroupPart } from './group-part.tsx';
import type { OpenCase } from './ports.ts';

interface CompareViewProps {
  readonly open: OpenCase;
  readonly attempt: Attempt;
  /** Takes the keyboard when the view is shown. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly saveAnswers: (name: string, text: string) => void;
  readonly onAgain: () => void;
  /** Goes back to one question. */
  readonly onChange: (question: string) => void;
}

/** The own answers beside the worked ones, those that differ most first; then the group's. */
export function CompareView({ open, attempt, heading, saveAnswers, onAgain, onChange }: CompareViewProps) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const { content, checklist, offer } = open;
  const all = compared(content.answers, attempt);
  const count = (distance: Distance) => all.filter((one) => one.distance === distance).length;
  const told = [
    t('practiceSameCount', { n: count('same'), m: all.length }),
    ...(count('near') > 0 ? [t('practiceNearCount', { n: count('near') })] : []),
    ...(count('apart') > 0 ? [t('practiceApartCount', { n: count('apart') })] : []),
    ...(count('open') > 0 ? [t('practiceOpenCount', { n: count('open') })] : []),
  ];
  const text = attemptText(attempt);
  return (
    <section className={styles.stack} aria-labelledby="practice-compared">
      <h2 id="practice-compared" className={styles.part} tabIndex={-1} ref={heading}>
        {t('practiceCompared')}
      </h2>
      <p className={styles.text}>{told.join(' ')}</p>
      <p className={styles.quiet}>{t('practiceComparedHint')}</p>
      {all.map(({ worked, distance }) => (
        <ComparedAnswer
          key={worked.question}
          checklist={checklist}
          worked={worked}
          own={attempt[worked.question]}
          distance={distance}
          onChange={() => onChange(worked.question)}
        />
      ))}
      <div className={styles.row}>
        <Button onClick={() => saveAnswers(t('practiceFile', { id: offer.id }), text)}>
          {t('practiceSave')}
        </Button>
        <Button onClick={onAgain}>{t('practiceAgain')}</Button>
      </div>
      <GroupPart open={open} own={attempt} />
    </section>
  );
}
