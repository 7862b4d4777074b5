import type { Assessment, Meeting } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { minutesHeadings, minutesOf } from '../../summary/index.ts';
import { useSpeech } from '../language.ts';
import { useStageStyles } from './stage-styles.ts';

interface StageEndedProps {
  readonly checklist: Checklist;
  readonly assessment: Assessment;
  readonly meeting: Meeting;
}

/** What the meeting came to, on the shared screen. */
export function StageEnded({ checklist, assessment, meeting }: StageEndedProps) {
  const styles = useStageStyles();
  const { t, language } = useSpeech();
  const headings = minutesHeadings(language);
  const { agreed, open } = minutesOf(checklist, assessment, meeting, language);
  return (
    <div className={styles.content}>
      <h1 className={styles.title}>{t('meetingEnded')}</h1>
      <div className={styles.sides}>
        <section className={styles.side} aria-label={headings.agreed}>
          <h2 className={styles.part}>{headings.agreed}</h2>
          <ul className={styles.list}>
            {agreed.map(({ id, title, answer }) => (
              <li key={id}>
                {title}: {answer}
              </li>
            ))}
            {agreed.length === 0 && <li>{headings.agreedNone}</li>}
          </ul>
        </section>
        <section className={styles.side} aria-label={headings.open}>
          <h2 className={styles.part}>{headings.open}</h2>
          <ul className={styles.list}>
            {open.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
            {open.length === 0 && <li>{headings.openNone}</li>}
          </ul>
        </section>
      </div>
    </div>
  );
}
