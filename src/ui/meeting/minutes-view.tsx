import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Assessment, Meeting } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { minutesHeadings, minutesOf, minutesText } from '../../summary/index.ts';
import { copyText } from '../components/review/copy-text.ts';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from './styles.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: {
    width: '100%',
    minHeight: '96px',
    boxSizing: 'border-box',
    resize: 'vertical',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const takeKeyboard = (title: HTMLElement | null) => title?.focus();

interface MinutesViewProps {
  readonly checklist: Checklist;
  readonly assessment: Assessment;
  readonly meeting: Meeting;
  /** Absent where nobody can begin again. */
  readonly onBeginAgain?: () => void;
}

/** What a meeting came to, to read and to copy to the chat. */
export function MinutesView({ checklist, assessment, meeting, onBeginAgain }: MinutesViewProps) {
  const styles = useStyles();
  const shared = useMeetingStyles();
  const { t, language } = useSpeech();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const minutes = minutesOf(checklist, assessment, meeting, language);
  const headings = minutesHeadings(language);
  const copy = async () => setCopied(box.current ? await copyText(box.current) : false);
  return (
    <div className={mergeClasses(shared.stack, shared.column)}>
      <h2 className={shared.title} ref={takeKeyboard} tabIndex={-1}>
        {minutes.title}
      </h2>
      <p className={shared.quiet}>
        {minutes.date} {minutes.present}
      </p>
      <div className={shared.row}>
        <Button appearance="primary" onClick={() => void copy()}>
          {t('meetingCopy')}
        </Button>
        {onBeginAgain && <Button onClick={onBeginAgain}>{t('meetingBeginAgain')}</Button>}
      </div>
      <div className={shared.tight}>
        <div role="status">
          {copied !== null && (
            <p className={shared.text}>{t(copied ? 'meetingCopied' : 'meetingCopyFailed')}</p>
          )}
        </div>
        <p className={shared.quiet}>{t('meetingMinutesKept')}</p>
      </div>
      <h3 className={shared.part}>{headings.agreed}</h3>
      {minutes.agreed.length === 0 ? (
        <p className={shared.text}>{headings.agreedNone}</p>
      ) : (
        <ul className={styles.list}>
          {minutes.agreed.map(({ id, title, answer, reason }) => (
            <li key={id}>
              <span className={shared.strong}>{title}</span>: {answer}
              {reason && <p className={shared.quiet}>{reason}</p>}
            </li>
          ))}
        </ul>
      )}
      <h3 className={shared.part}>{headings.open}</h3>
      {minutes.open.length === 0 ? (
        <p className={shared.text}>{headings.openNone}</p>
      ) : (
        <ul className={styles.list}>
          {minutes.open.map(({ id, title, why }) => (
            <li key={id}>
              <span className={shared.strong}>{title}</span>: {why}
            </li>
          ))}
        </ul>
      )}
      {minutes.untouched && <p className={shared.text}>{minutes.untouched}</p>}
      <p className={shared.text}>{minutes.agreement}</p>
      <textarea
        ref={box}
        className={styles.text}
        readOnly
        aria-label={t('meetingTextFor')}
        value={minutesText(minutes)}
      />
    </div>
  );
}
