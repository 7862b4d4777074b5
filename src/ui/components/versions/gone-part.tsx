import { makeStyles, tokens } from '@fluentui/react-components';
import { goneFrom } from '../../../assessment/index.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Former } from './former-part.tsx';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Answers to questions that the checklist does not ask: kept, and not counted. */
export function GonePart({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const gone = goneFrom(work.assessment, work.checklist);
  if (gone.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{t('gone', { n: gone.length })}</summary>
      <ul className={styles.list}>
        {gone.map((former) => (
          <li key={former.id}>
            <p className={styles.title}>{former.asked ? say(former.asked.title) : former.id}</p>
            <Former work={work} former={former} />
          </li>
        ))}
      </ul>
    </details>
  );
}
