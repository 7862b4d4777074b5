import { makeStyles, tokens } from '@fluentui/react-components';
import {
  type Difference,
  partName,
  sentenceOf,
  type TextChange,
} from '../../../checklists/versions/index.ts';
import { useSpeech } from '../../language.ts';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  sentence: { margin: 0 },
  answer: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  part: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    '@media (width < 380px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  when: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { margin: 0 },
});

interface DifferenceItemProps {
  readonly difference: Difference;
  /** Whether its texts are shown at once. */
  readonly open: boolean;
  /** What becomes of the officer's answer; empty when nothing does. */
  readonly answer: string;
}

/** One thing that has changed: a sentence, and each text as it was and as it is. */
export function DifferenceItem({ difference, open, answer }: DifferenceItemProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const sentence = say(sentenceOf(difference));
  const told = (
    <>
      {answer !== '' && <p className={styles.answer}>{answer}</p>}
      {difference.kind === 'added' && <p className={styles.sentence}>{say(difference.question.question)}</p>}
      {(difference.kind === 'meaning' || difference.kind === 'wording') &&
        difference.texts.map((change) => <Change key={change.part} change={change} />)}
    </>
  );
  if (open) {
    return (
      <li className={styles.item}>
        <p className={styles.sentence}>{sentence}</p>
        {told}
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>{sentence}</summary>
        {told}
      </details>
    </li>
  );
}

function Change({ change: { part, before, after } }: { readonly change: TextChange }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const [was, is] = [before ? say(before) : '', after ? say(after) : ''];
  if (was === is) return null;
  return (
    <>
      <p className={styles.part}>{say(partName(part))}</p>
      <dl className={styles.sides}>
        <div>
          <dt className={styles.when}>{t('versionBefore')}</dt>
          <dd className={styles.said}>{was || t('versionNothing')}</dd>
        </div>
        <div>
          <dt className={styles.when}>{t('versionNow')}</dt>
          <dd className={styles.said}>{is || t('versionNothing')}</dd>
        </div>
      </dl>
    </>
  );
}
