import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';

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

interface ViewProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page within the pane, instead of the questions: its title has the keyboard when it opens; Escape goes back. */
export function View({ title, back, onBack, children }: ViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={onBack}
      >
        {back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
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
