import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Difference } from '../../../assessment/index.ts';
import { useSpeech } from '../../language.ts';
import type { Told } from './told.ts';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    '@media (width < 380px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: tokens.spacingHorizontalM,
    margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`,
    overflowWrap: 'anywhere',
  },
  side: { margin: 0 },
  where: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { margin: 0 },
  reason: {
    margin: 0,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface DifferenceCardProps {
  readonly difference: Difference;
  readonly title: string;
  readonly here: Told;
  readonly there: Told;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One question where two assessments differ: both answers and reasons side by side, and whether to take the other one over. */
export function DifferenceCard({ difference, title, here, there, chosen, onChoose }: DifferenceCardProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const evidence = difference.of === 'question' ? difference.evidence : 0;
  return (
    <li className={styles.card}>
      <Checkbox
        checked={chosen}
        label={<span className={styles.title}>{title}</span>}
        onChange={(_event, { checked }) => onChoose(checked === true)}
      />
      <dl className={styles.sides}>
        <Side where={t('sideHere')} told={here} />
        <Side where={t('sideThere')} told={there}>
          {evidence > 0 && <p className={styles.reason}>{t('evidenceComes', { n: evidence })}</p>}
        </Side>
      </dl>
    </li>
  );
}

interface SideProps {
  readonly where: string;
  readonly told: Told;
  readonly children?: React.ReactNode;
}

function Side({ where, told: { answer, reason }, children }: SideProps) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.where}>{where}</dt>
      <dd className={styles.side}>
        <p className={styles.said}>{answer}</p>
        {reason !== '' && <p className={styles.reason}>{reason}</p>}
        {children}
      </dd>
    </div>
  );
}
