import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { faultText } from '../../../assessment/index.ts';
import { useSpeech } from '../../language.ts';
import type { MessageKey } from '../../messages/index.ts';
import { lacks, useRequest } from '../use-request.ts';
import { copyText } from './copy-text.ts';
import type { Review } from './use-review.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: { minWidth: 'auto' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ComposerProps {
  readonly review: Review;
  /** Under which name what is typed is kept until it is sent. */
  readonly box: string;
  readonly label: string;
  readonly send: string;
  /** Sends the words to the document. @returns why they were not sent, where it is the officer's to change. */
  readonly onSend: (words: string) => Promise<MessageKey | null>;
  /** Keeps the words in the assessment instead. */
  readonly onNote: (words: string) => void;
  /** The words are where they should be, or the officer does not want to now. */
  readonly onClose: (outcome: 'sent' | 'noted' | 'cancelled') => void;
  readonly children?: ReactNode;
}

/** A box for a remark. What is typed in it is lost in no way: it is sent, kept as a note, copied, or there again. */
export function Composer({ review, box, label, send, onSend, onNote, onClose, children }: ComposerProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const request = useRequest();
  const [words, setWords] = useState(review.typed.get(box) ?? '');
  const [told, setTold] = useState<MessageKey | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const empty = words.trim() === '';
  const refused = review.refused || lacks(request.fault);
  const stuck = refused || request.fault !== null;

  const type = (value: string) => {
    setWords(value);
    review.typed.set(box, value);
  };
  const done = (outcome: 'sent' | 'noted') => {
    review.typed.delete(box);
    onClose(outcome);
  };
  const sendWords = async () => {
    setTold(null);
    const outcome = await request.run(() => onSend(words.trim()));
    if (outcome === null) done('sent');
    else if (outcome) setTold(outcome);
  };
  const note = () => {
    if (refused) review.refuse();
    onNote(words.trim());
    done('noted');
  };
  const copy = async () => {
    if (area.current) setTold((await copyText(area.current)) ? 'copied' : 'copyFailed');
  };

  return (
    <div className={styles.box}>
      <Field label={label}>
        <Textarea
          textarea={{ ref: area }}
          value={words}
          rows={3}
          resize="vertical"
          onChange={(_event, { value }) => type(value)}
        />
      </Field>
      {!refused && children}
      <div role="alert">
        {stuck && (
          <MessageBar intent={refused ? 'warning' : 'error'} layout="multiline">
            <MessageBarBody>
              {refused || !request.fault
                ? t('commentRefused')
                : t('documentRefused', { reason: say(faultText[request.fault]) })}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.actions}>
        {!refused && (
          <Button
            className={styles.action}
            size="small"
            appearance="primary"
            disabledFocusable={request.busy || empty}
            onClick={() => void sendWords()}
          >
            {stuck ? t('tryAgain') : send}
          </Button>
        )}
        <Button
          className={styles.action}
          size="small"
          appearance={refused ? 'primary' : 'secondary'}
          disabledFocusable={request.busy || empty}
          onClick={note}
        >
          {t('noteSave')}
        </Button>
        {stuck && (
          <Button
            className={styles.action}
            size="small"
            disabledFocusable={empty}
            onClick={() => void copy()}
          >
            {t('copyText')}
          </Button>
        )}
        <Button
          className={styles.action}
          size="small"
          appearance="subtle"
          onClick={() => onClose('cancelled')}
        >
          {t('cancel')}
        </Button>
      </div>
      <div role="status" className={styles.quiet}>
        {told && t(told)}
      </div>
    </div>
  );
}
