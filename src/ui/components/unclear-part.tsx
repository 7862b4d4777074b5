import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { unclearAt, withNoteResolved, withUnclear } from '../../assessment/index.ts';
import type { Criterion, Gate } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import type { MessageKey } from '../messages/index.ts';
import type { Work } from '../state/use-assessment.ts';
import { CardPart } from './card-part.tsx';

const useStyles = makeStyles({
  start: { justifySelf: 'start' },
  box: { display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

interface UnclearPartProps {
  readonly work: Work;
  readonly question: Criterion | Gate;
}

/** While a checklist is on trial: what is unclear in a question, kept in the assessment for whoever words the checklist. */
export function UnclearPart({ work, question }: UnclearPartProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const [words, setWords] = useState<string | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const writing = words !== null;
  useEffect(() => {
    if (writing) area.current?.focus();
  }, [writing]);
  const remarks = unclearAt(work.assessment, question.id);
  const button = `unclear-${question.id}`;
  const close = (outcome: MessageKey | null) => {
    setWords(null);
    setTold(outcome);
    document.getElementById(button)?.focus();
  };
  const save = () => {
    const text = words?.trim() ?? '';
    if (text === '') return;
    work.change((before) => withUnclear(before, question.id, text, work.by, work.stamp()));
    close('unclearSaved');
  };
  return (
    <CardPart title={t('unclear')} hint={t('unclearHint')} told={told ? t(told) : ''}>
      {remarks.length > 0 && (
        <ul className={styles.list}>
          {remarks.map(({ id, by, text }) => (
            <li key={id}>
              <p className={styles.words}>{by ? `${by}: ${text}` : text}</p>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${t('unclearBack')}: ${text}`}
                onClick={() => {
                  work.change((before) => withNoteResolved(before, id, true, work.by, work.stamp()));
                  close('unclearTakenBack');
                }}
              >
                {t('unclearBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        id={button}
        className={styles.start}
        size="small"
        aria-expanded={writing}
        aria-label={`${t('unclearSay')}: ${say(question.title)}`}
        onClick={() => setWords(writing ? null : '')}
      >
        {t('unclearSay')}
      </Button>
      {writing && (
        <div className={styles.box}>
          <Field label={t('unclearLabel')}>
            <Textarea
              textarea={{ ref: area }}
              value={words}
              rows={2}
              resize="vertical"
              onChange={(_event, { value }) => setWords(value)}
            />
          </Field>
          <div className={styles.row}>
            <Button size="small" appearance="primary" disabledFocusable={words.trim() === ''} onClick={save}>
              {t('unclearSave')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => close(null)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
    </CardPart>
  );
}
