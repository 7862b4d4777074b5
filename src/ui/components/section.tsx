import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular, Comment16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  heading: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { overflowWrap: 'anywhere' },
  waiting: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  state: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'right',
  },
  description: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How it stands, short for the eye and in full for a screen reader. */
  readonly state: { readonly short: string; readonly full: string };
  /** What waits in it, beneath the title; may be empty. */
  readonly waiting: string;
  readonly description: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A part of the checklist that folds: a dimension, or the gates. */
export function Section({ id, title, state, waiting, description, open, onToggle, children }: SectionProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <section className={styles.section} aria-labelledby={`section-${id}`}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={`section-${id}`}
          className={styles.row}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Chevron aria-hidden />
          <span className={styles.title}>
            {title}
            {waiting && (
              <span className={styles.waiting}>
                <Comment16Regular aria-hidden className={styles.sign} />
                {waiting}
              </span>
            )}
          </span>
          <span className={styles.state} role="img" aria-label={state.full}>
            {state.short}
          </span>
        </button>
      </h2>
      {open && (
        <>
          <p className={styles.description}>{description}</p>
          {children}
        </>
      )}
    </section>
  );
}
