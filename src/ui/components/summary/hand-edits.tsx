import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HandEdit, SummarySize } from '../../../summary/index.ts';
import { useSpeech } from '../../language.ts';
import { Part, View } from '../why/view.tsx';
import type { Asked } from './use-summaries.ts';

const useStyles = makeStyles({
  quiet: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: {
    display: 'block',
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  whose: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  gone: { fontStyle: 'italic' },
  edit: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  write: { marginTop: tokens.spacingVerticalXL },
});

const names = { line: 'sizeLine', table: 'sizeTable', full: 'sizeFull' } as const;

type Choice = 'ours' | 'theirs';

interface HandEditsProps {
  readonly asked: readonly Asked[];
  readonly busy: boolean;
  readonly onWrite: (choices: Readonly<Record<string, Readonly<Record<string, Choice>>>>) => void;
  readonly onBack: () => void;
}

/** Shows each text that both the officer and Vägval have changed, and asks which is to stand. Nothing is written before that. */
export function HandEdits({ asked, busy, onWrite, onBack }: HandEditsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const choiceFor = (size: SummarySize, key: string) => choices[nameOf(size, key)] ?? 'theirs';
  const chooseAll = (choice: Choice) =>
    setChoices(
      Object.fromEntries(
        asked.flatMap(({ size, handEdits }) => handEdits.map(({ key }) => [nameOf(size, key), choice])),
      ),
    );
  const write = () =>
    onWrite(
      Object.fromEntries(
        asked.map(({ size, handEdits }) => [
          size,
          Object.fromEntries(handEdits.map(({ key }) => [key, choiceFor(size, key)])),
        ]),
      ),
    );
  return (
    <View title={t('handEdits')} back={t('toQuestions')} onBack={onBack}>
      <p className={styles.quiet}>{t('handEditsHint')}</p>
      <div className={styles.all}>
        <Button size="small" onClick={() => chooseAll('theirs')}>
          {t('keepAll')}
        </Button>
        <Button size="small" onClick={() => chooseAll('ours')}>
          {t('useAllNew')}
        </Button>
      </div>
      {asked.map(({ size, handEdits }) => (
        <Part key={size} title={t(names[size])}>
          {handEdits.map((edit, i) => (
            <Edit
              key={edit.key}
              edit={edit}
              label={t('handEditNumber', { n: i + 1, all: handEdits.length })}
              choice={choiceFor(size, edit.key)}
              onChoose={(choice) => setChoices((before) => ({ ...before, [nameOf(size, edit.key)]: choice }))}
            />
          ))}
        </Part>
      ))}
      <Button className={styles.write} appearance="primary" disabledFocusable={busy} onClick={write}>
        {t(busy ? 'inserting' : 'updateWithChoices')}
      </Button>
    </View>
  );
}

const nameOf = (size: SummarySize, key: string) => `${size} ${key}`;

interface EditProps {
  readonly edit: HandEdit;
  readonly label: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Edit({ edit, label, choice, onChoose }: EditProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const text = (words: string, missing: string) =>
    words.trim() === '' ? <span className={styles.gone}>{missing}</span> : words;
  return (
    <RadioGroup
      className={styles.edit}
      aria-label={label}
      value={choice}
      onChange={(_event, { value }) => onChoose(value === 'ours' ? 'ours' : 'theirs')}
    >
      <Radio
        value="theirs"
        label={
          <>
            <span className={styles.whose}>{t('keepTheirs')}</span>
            <span className={styles.text}>{text(edit.theirs, t('handEditGone'))}</span>
          </>
        }
      />
      <Radio
        value="ours"
        label={
          <>
            <span className={styles.whose}>{t('useOurs')}</span>
            <span className={styles.text}>{text(edit.ours, t('handEditNothing'))}</span>
          </>
        }
      />
    </RadioGroup>
  );
}
