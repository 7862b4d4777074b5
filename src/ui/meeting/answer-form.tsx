import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer, Checklist, Criterion, Gate } from '../../engine/index.ts';
import { choiceOf, choicesOf } from '../components/choices.ts';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from './styles.ts';

/** What is being written and not sent. */
export interface Draft {
  readonly answer: Answer | undefined;
  readonly rationale: string;
}

export const nothingWritten: Draft = { answer: undefined, rationale: '' };

interface AnswerFormProps {
  readonly checklist: Checklist;
  readonly question: Criterion | Gate;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Names of the choices, of the reason, and what it is for. */
  readonly labels: { readonly answer: string; readonly reason: string; readonly hint: string };
  readonly reasonRequired: boolean;
  /** What is missing, once it has been tried without. */
  readonly missing: { readonly answer?: string; readonly reason?: string };
  readonly onSubmit: () => void;
  /** The buttons. */
  readonly children: ReactNode;
}

/** An answer with its reason. Ctrl+Enter is as good as the button. */
export function AnswerForm(props: AnswerFormProps) {
  const { checklist, question, draft, onDraft, labels, missing } = props;
  const styles = useMeetingStyles();
  const speech = useSpeech();
  const choices = choicesOf(checklist, question, speech);
  return (
    <form
      noValidate
      className={styles.stack}
      aria-label={`${labels.answer}: ${speech.say(question.title)}`}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Field
        label={labels.answer}
        {...(missing.answer ? { validationState: 'error', validationMessage: missing.answer } : {})}
      >
        <RadioGroup
          value={choiceOf(draft.answer)}
          onChange={(_event, { value }) =>
            onDraft({ ...draft, answer: choices.find((choice) => choice.value === value)?.answer })
          }
        >
          {choices.map(({ value, label, text }) => (
            <Radio
              key={value}
              value={value}
              label={
                <>
                  <span className={styles.choice}>{label}</span>
                  <span className={styles.descriptor}>{text}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={labels.reason}
        required={props.reasonRequired}
        hint={labels.hint}
        {...(missing.reason ? { validationState: 'error', validationMessage: missing.reason } : {})}
      >
        <Textarea
          value={draft.rationale}
          resize="vertical"
          rows={3}
          onChange={(_event, { value }) => onDraft({ ...draft, rationale: value })}
        />
      </Field>
      <div className={styles.row}>{props.children}</div>
    </form>
  );
}
