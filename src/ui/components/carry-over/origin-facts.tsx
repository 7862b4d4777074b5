import { makeStyles, tokens } from '@fluentui/react-components';
import type { Checklist } from '../../../engine/index.ts';
import { useSpeech } from '../../language.ts';
import type { OtherAssessment } from '../../state/other-file.ts';
import { dayOf } from '../../when.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface OriginFactsProps {
  readonly other: OtherAssessment;
  readonly checklist: Checklist;
}

/** Where another assessment comes from: its file, when and by whom it was last changed, and with which checklist. */
export function OriginFacts({ other, checklist }: OriginFactsProps) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const { file, assessment } = other;
  const { id, version } = assessment.checklist;
  const title = id === checklist.id ? say(checklist.title) : id;
  const facts = [
    [t('otherFile'), file],
    [t('otherChanged'), dayOf(assessment.at, locale)],
    [t('otherBy'), assessment.by || t('somebody')],
    [t('chooseChecklist'), t('otherVersionOf', { title, version })],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
