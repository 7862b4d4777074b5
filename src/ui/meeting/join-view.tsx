import { Button, mergeClasses } from '@fluentui/react-components';
import type { Meeting } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from './styles.ts';

interface JoinViewProps {
  readonly meeting: Meeting;
  readonly onJoin: () => void;
}

/** Somebody has begun: what voting means here, before one takes part with a press. */
export function JoinView({ meeting, onJoin }: JoinViewProps) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const { anonymous, by } = meeting;
  return (
    <div className={mergeClasses(styles.stack, styles.column)}>
      <h2 className={styles.title}>
        {anonymous
          ? t('meetingJoinTitleAnonymous')
          : t('meetingJoinTitle', { who: by || t('meetingSomebody') })}
      </h2>
      <p className={styles.text}>{t(anonymous ? 'meetingJoinAnonymous' : 'meetingJoinNamed')}</p>
      <p className={styles.text}>{t('meetingBeginText')}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onJoin}>
          {t('meetingJoin')}
        </Button>
      </div>
    </div>
  );
}
