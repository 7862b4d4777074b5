import { Button, makeStyles } from '@fluentui/react-components';
import { BookInformation20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Certainty } from './certainty.tsx';
import { Contributions } from './contributions.tsx';
import { Method } from './method.tsx';
import { Requirements } from './requirements.tsx';
import { View } from './view.tsx';
import { WayUpPart } from './way-up-part.tsx';

const useStyles = makeStyles({ method: { marginTop: '24px' } });

interface WhyProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
  readonly onBack: () => void;
}

/**
 * Why the score is what it is, what would raise it, how sure it is, and which requirements there are; behind it, how all
 * of that is computed.
 */
export function Why({ work, onGoTo, onBack }: WhyProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const [method, setMethod] = useState(false);
  return method ? (
    <View title={t('howComputed')} back={t('toWhy')} onBack={() => setMethod(false)}>
      <Method checklist={work.checklist} />
    </View>
  ) : (
    <View title={t('whyTitle')} back={t('toQuestions')} onBack={onBack}>
      <Requirements work={work} onGoTo={onGoTo} />
      {work.programmes.map(({ checklist, score }) => (
        <Requirements
          key={checklist.id}
          work={{ ...work, checklist, score }}
          title={t('programmeRequirements', { title: say(checklist.title) })}
          onGoTo={onGoTo}
        />
      ))}
      <Contributions work={work} onGoTo={onGoTo} />
      <WayUpPart work={work} onGoTo={onGoTo} />
      <Certainty work={work} onGoTo={onGoTo} />
      <Button className={styles.method} icon={<BookInformation20Regular />} onClick={() => setMethod(true)}>
        {t('howComputed')}
      </Button>
    </View>
  );
}
