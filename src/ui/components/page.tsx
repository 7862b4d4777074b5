import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSpeech } from '../language.ts';
import { LanguageButton } from './language-button.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  product: {
    flex: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { flexShrink: 0, forcedColorAdjust: 'none' },
});

/** A view before there is anything to answer: the product's name and the other language, over what the view says. */
export function Page({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <>
      <header className={styles.head}>
        <Mark className={styles.mark} />
        <span className={styles.product}>{t('product')}</span>
        <LanguageButton />
      </header>
      <main>{children}</main>
    </>
  );
}

/** The product's sign, as drawn in assets/icons/vagval-small.svg. */
function Mark({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 16 16" width="20" height="20" className={className} aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#0d6a54" />
      <g fill="none" strokeWidth="2" strokeLinecap="round">
        <path d="M7 10 C7 7 4 7.5 4 4" stroke="#7cc4aa" />
        <path d="M7 13 V10.5 C7 9 8 8 9.5 7" stroke="#fff" />
      </g>
      <path d="M8.5 7.5 C7.5 4 9.8 2 14 2 C14.2 6.2 12 8.6 8.5 7.5 Z" fill="#c9f2a6" />
    </svg>
  );
}
