import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dots: { display: 'flex', flexWrap: 'wrap', gap: '0.35em' },
  dot: {
    width: '0.9em',
    height: '0.9em',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `0.14em solid ${tokens.colorNeutralForeground2}`,
  },
  voted: {
    backgroundColor: tokens.colorBrandForeground1,
    border: `0.45em solid ${tokens.colorBrandForeground1}`,
  },
});

/** One dot for each who takes part, filled for those who have voted: how many, never who. What it says stands in words beside it. */
export function Dots({ voted, of }: { readonly voted: number; readonly of: number }) {
  const styles = useStyles();
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: Math.max(voted, of) }, (_, n) => `dot ${n}`).map((key, n) => (
        <span key={key} className={mergeClasses(styles.dot, n < voted && styles.voted)} />
      ))}
    </span>
  );
}
