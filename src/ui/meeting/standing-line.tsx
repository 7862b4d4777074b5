import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SharedState } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import type { MessageKey } from '../messages/index.ts';
import { useMeetingStyles } from './styles.ts';

const told: Readonly<Record<Exclude<SharedState['waiting'], null>, MessageKey>> = {
  sending: 'meetingSending',
  offline: 'meetingOffline',
  locked: 'meetingLocked',
  throttled: 'meetingThrottled',
  signedOut: 'meetingSignedOut',
  readOnly: 'meetingReadOnly',
  damaged: 'meetingDamaged',
  newer: 'meetingNewer',
  refused: 'meetingRefused',
};

const useStyles = makeStyles({ apart: { marginBottom: tokens.spacingVerticalM } });

interface StandingLineProps {
  readonly state: SharedState;
  readonly onRetry: () => void;
  /** Opens the sign-in window; absent where there is none. */
  readonly signIn?: (() => Promise<unknown>) | undefined;
}

/** Whether what is done here has reached the others; when it can't, why, and the way out. */
export function StandingLine({ state, onRetry, signIn }: StandingLineProps) {
  const own = useStyles();
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const [failed, setFailed] = useState(false);
  const { waiting, unsent } = state;
  const renew = () => {
    setFailed(false);
    signIn?.().then(onRetry, () => setFailed(true));
  };
  const count = t(unsent === 1 ? 'meetingUnsentOne' : 'meetingUnsent', { n: unsent });
  const quiet = waiting === null || waiting === 'sending';
  return (
    <div role="status" data-testid="meeting-standing" data-waiting={waiting ?? ''}>
      {quiet && unsent > 0 && <p className={mergeClasses(styles.quiet, own.apart)}>{t('meetingSending')}</p>}
      {!quiet && (
        <div className={mergeClasses(styles.bar, own.apart)}>
          <span>
            {t(told[waiting])}
            {unsent > 0 && waiting !== 'readOnly' && ` ${count}`}
          </span>
          {waiting === 'signedOut' && signIn && (
            <Button size="small" appearance="primary" onClick={renew}>
              {t('meetingSignIn')}
            </Button>
          )}
          {waiting !== 'signedOut' && (
            <Button size="small" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
          {failed && <span>{t('meetingSignInFailed')}</span>}
        </div>
      )}
    </div>
  );
}
