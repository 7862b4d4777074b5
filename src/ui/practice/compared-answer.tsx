import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { allQuestions, type Checklist } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import { Quote } from '../components/quote.tsx';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from '../meeting/styles.ts';
import type { MessageKey } from '../messages/index.ts';
import type { Attempt } from './attempt.ts';
import type { Distance } from './comparison.ts';
import type { Worked } from './ports.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

const told: Readonly<Record<Distance, MessageKey>> = {
  same: 'practiceSame',
  near: 'practiceNear',
  apart: 'practiceApart',
  open: 'practiceOpen',
};

interface ComparedAnswerProps {
  readonly checklist: Checklist;
  readonly worked: Worked;
  readonly own: Attempt[string] | undefined;
  readonly distance: Distance;
  readonly onChange: () => void;
}

/** One question: what one answered, what those who worked the case through answered, and where in the draft they saw it. */
export function ComparedAnswer({ checklist, worked, own, distance, onChange }: ComparedAnswerProps) {
  const styles = { ...useMeetingStyles(), ...useStyles() };
  const speech = useSpeech();
  const { t, say } = speech;
  const question = allQuestions(checklist).find(({ id }) => id === worked.question);
  if (!question) return null;
  return (
    <article className={styles.box}>
      <div className={styles.row}>
        <h3 className={styles.title}>{say(question.title)}</h3>
        <Badge
          appearance={distance === 'same' ? 'tint' : 'outline'}
          color={distance === 'same' ? 'success' : 'informative'}
        >
          {t(told[distance])}
        </Badge>
      </div>
      <p className={styles.text}>
        <span className={styles.strong}>{t('practiceYours')}</span>{' '}
        {answerText(checklist, question.id, own?.answer ?? null, speech)}
        {own?.rationale && `. ${own.rationale}`}
      </p>
      <p className={styles.text}>
        <span className={styles.strong}>{t('practiceWorked')}</span>{' '}
        {answerText(checklist, question.id, worked.answer, speech)}. {say(worked.reason)}
      </p>
      {worked.quote ? (
        <Quote words={say(worked.quote)} />
      ) : (
        <p className={styles.quiet}>{t('practiceNoQuote')}</p>
      )}
      {distance !== 'same' && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={onChange}
            aria-label={`${t('practiceChange')}: ${say(question.title)}`}
          >
            {t('practiceChange')}
          </Button>
        </div>
      )}
    </article>
  );
}
