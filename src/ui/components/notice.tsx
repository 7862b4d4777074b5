import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Page } from './page.tsx';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  detail: {
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** For whoever is asked to help. */
  readonly detail?: string;
  /** The ways out. */
  readonly children?: ReactNode;
}

/** A whole view that says why there is nothing to answer, and what can be done. */
export function Notice({ title, text, detail, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <Page>
      <div className={styles.notice} role="alert">
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        {children}
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
    </Page>
  );
}
