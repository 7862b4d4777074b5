import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** The ways out. */
  readonly children?: ReactNode;
}

/** A whole view that says why there is nothing to answer, and what can be done. */
export function Notice({ title, text, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.notice} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
