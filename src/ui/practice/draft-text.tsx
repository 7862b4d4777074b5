import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import type { Part } from './ports.ts';

const useStyles = makeStyles({
  draft: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '70ch' },
});

/** The draft that a case is about. */
export function DraftText({ parts }: { readonly parts: readonly Part[] }) {
  const styles = useStyles();
  const { say, t } = useSpeech();
  return (
    <article className={styles.draft} aria-label={t('practiceDraft')}>
      {parts.map((part) =>
        part.kind === 'heading' ? (
          <h2 key={part.text.sv} className={styles.heading}>
            {say(part.text)}
          </h2>
        ) : (
          <p key={part.text.sv} className={styles.text}>
            {say(part.text)}
          </p>
        ),
      )}
    </article>
  );
}
