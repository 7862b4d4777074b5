import { Button, Field, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from './styles.ts';

interface BeginViewProps {
  readonly onBegin: (anonymous: boolean) => void;
}

/** Where a meeting begins: what it is, and whether votes carry names. */
export function BeginView({ onBegin }: BeginViewProps) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const [anonymous, setAnonymous] = useState(false);
  const choice = (label: string, hint: string) => (
    <>
      <span className={styles.choice}>{label}</span>
      <span className={styles.descriptor}>{hint}</span>
    </>
  );
  return (
    <div className={mergeClasses(styles.stack, styles.column)}>
      <h2 className={styles.title}>{t('meetingBeginTitle')}</h2>
      <p className={styles.text}>{t('meetingBeginText')}</p>
      <Field label={t('meetingVoting')}>
        <RadioGroup
          value={anonymous ? 'anonymous' : 'named'}
          onChange={(_event, { value }) => setAnonymous(value === 'anonymous')}
        >
          <Radio value="named" label={choice(t('meetingNamed'), t('meetingNamedHint'))} />
          <Radio value="anonymous" label={choice(t('meetingAnonymous'), t('meetingAnonymousHint'))} />
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => onBegin(anonymous)}>
          {t('meetingBegin')}
        </Button>
      </div>
    </div>
  );
}
