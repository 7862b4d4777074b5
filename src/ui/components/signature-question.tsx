import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../language.ts';
import type { SignatureChoice } from '../state/gate.ts';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: 0,
    zIndex: 2,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  question: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outline: 'none',
  },
  text: { margin: 0 },
});

/** Asks before the first write that would break the document's digital signature. The rest of the pane is inert meanwhile. */
export function SignatureQuestion({ onChoice }: { readonly onChoice: (choice: SignatureChoice) => void }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    title.current?.focus();
    return () => {
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    };
  }, []);
  return (
    <div className={styles.cover} role="alertdialog" aria-modal="true" aria-label={t('signedTitle')}>
      <div className={styles.question}>
        <h1 className={styles.title} tabIndex={-1} ref={title}>
          {t('signedTitle')}
        </h1>
        <p className={styles.text}>{t('signedText')}</p>
        <p className={styles.text}>{t('signedKept')}</p>
        <Button appearance="primary" onClick={() => onChoice('keep')}>
          {t('signedKeep')}
        </Button>
        <Button onClick={() => onChoice('break')}>{t('signedBreak')}</Button>
      </div>
    </div>
  );
}
