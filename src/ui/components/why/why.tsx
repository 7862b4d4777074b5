import { Button, makeStyles } from '@fluentui/react-components';
import { BookInformation20Regular } from '@fluentui/react-icons';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Certainty } from './certainty.tsx';
import { Contributions } from './contributions.tsx';
import { Requirements } from './requirements.tsx';
import { View } from './view.tsx';
import { WayUpPart } from './way-up-part.tsx';

const useStyles = makeStyles({ method: { marginTop: '24px' } });

export interface WhyProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
  readonly onBack: () => void;
  readonly onMethod: () => void;
}

/** Why the score is what it is, what would raise it, how sure it is, and which requirements there are. */
export function Why({ work, onGoTo, onBack, onMethod }: WhyProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <View title={t('whyTitle')} back={t('toQuestions')} onBack={onBack}>
      <Requirements work={work} onGoTo={onGoTo} />
      <Contributions work={work} onGoTo={onGoTo} />
      <WayUpPart work={work} onGoTo={onGoTo} />
      <Certainty work={work} onGoTo={onGoTo} />
      <Button className={styles.method} icon={<BookInformation20Regular />} onClick={onMethod}>
        {t('howComputed')}
      </Button>
    </View>
  );
}
