import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface CardPartProps {
  readonly title: string;
  /** What the part is for, where that is not plain to see; may be empty. */
  readonly hint?: string;
  /** What came of the last thing done here; may be empty. */
  readonly told: string;
  readonly children: ReactNode;
}

/** A part of a question's card beside the answer: evidence, review. */
export function CardPart({ title, hint, told, children }: CardPartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h4 className={styles.title} id={id}>
        {title}
      </h4>
      {hint && <p className={styles.quiet}>{hint}</p>}
      {children}
      <div role="status" className={styles.quiet}>
        {told}
      </div>
    </section>
  );
}
