import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../../language.ts';
import type { OtherDocument } from '../../ports.ts';
import type { OtherAssessment } from '../../state/other-file.ts';
import type { Work } from '../../state/use-assessment.ts';
import { CopyButton } from '../copy-button.tsx';
import { View } from '../why/view.tsx';
import { Choosing, type Taken } from './choosing.tsx';

const useStyles = makeStyles({
  stack: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    marginTop: tokens.spacingVerticalM,
  },
  text: { margin: 0 },
});

interface CarryOverProps {
  readonly work: Work;
  readonly openOther: (file: File) => Promise<OtherDocument>;
  /** The file that was chosen before this view was opened. */
  readonly first: OtherAssessment | null;
  /** Told without anything when it is called off. */
  readonly onDone: (taken?: Taken) => void;
}

/** Brings answers from another document's assessment: shows where it comes from and what differs, and takes over what the officer asks for. */
export function CarryOver({ work, openOther, first, onDone }: CarryOverProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [other, setOther] = useState(first);
  return (
    <View title={t('carryTitle')} back={t('toQuestions')} onBack={() => onDone()}>
      <div className={styles.stack}>
        {!other && <p className={styles.text}>{t('carryText')}</p>}
        <CopyButton
          label={t(other ? 'otherAgain' : 'otherChoose')}
          appearance={other ? 'secondary' : 'primary'}
          openOther={openOther}
          onOpened={setOther}
        />
        {other && <Choosing key={other.fingerprint} work={work} other={other} onDone={onDone} />}
      </div>
    </View>
  );
}
