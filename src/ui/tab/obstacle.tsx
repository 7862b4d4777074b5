import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import { sharingText } from '../sharing-text.ts';
import type { Looking } from './use-folder.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  text: { margin: 0 },
});

/** Why no folder is shown, and the way out; nothing when one is. */
export function Obstacle({ looking: { shown, busy, signIn, refresh } }: { readonly looking: Looking }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (shown.kind !== 'signIn' && shown.kind !== 'failed') return null;
  const text = shown.code ? t(sharingText[shown.code]) : t('tabSignInWhy');
  return (
    <div className={styles.box} role="alert">
      <p className={styles.text}>{text}</p>
      {shown.kind === 'signIn' ? (
        <Button appearance="primary" disabledFocusable={busy} onClick={signIn}>
          {t('tabSignIn')}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={busy} onClick={refresh}>
          {t('tryAgain')}
        </Button>
      )}
    </div>
  );
}
