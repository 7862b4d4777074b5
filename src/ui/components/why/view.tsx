import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  view: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
  },
  back: { marginInline: '-8px', paddingInline: '8px', minWidth: 0 },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus': { outline: 'none' },
  },
});

const takeKeyboard = (heading: HTMLElement | null) => heading?.focus();

interface ViewProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/**
 * A page within the pane, instead of the questions: its title takes the keyboard. Escape is not for us: with it office.js
 * takes the keyboard to the first button.
 */
export function View({ title, back, onBack, children }: ViewProps) {
  const styles = useStyles();
  return (
    <main className={styles.view}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={onBack}
      >
        {back}
      </Button>
      <h1 key={title} ref={takeKeyboard} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </main>
  );
}

const usePartStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXL },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** One question that the page answers. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = usePartStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
