import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHalfFill16Regular,
  DocumentArrowRight20Regular,
  PeopleSwap16Regular,
  QuestionCircle16Regular,
  Signature16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import { useSpeech } from '../language.ts';
import { moment } from '../when.ts';
import type { DraftRow, RowStatus } from './ports.ts';
import { statusText } from './status-text.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) 200px 168px' },
  },
  name: {
    justifyContent: 'flex-start',
    minWidth: 0,
    marginLeft: '-8px',
    paddingInline: '8px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  status: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  sign: { flexShrink: 0 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  word: { justifySelf: 'start', minWidth: 0, whiteSpace: 'nowrap' },
});

const signs = {
  notBegun: [Circle16Regular, ''],
  answering: [CircleHalfFill16Regular, ''],
  disputed: [PeopleSwap16Regular, 'warning'],
  settled: [CheckmarkCircle16Filled, 'done'],
  signed: [Signature16Regular, 'done'],
  waiting: [Circle16Regular, ''],
  tooLarge: [QuestionCircle16Regular, ''],
  damaged: [Warning16Filled, 'warning'],
  newer: [Warning16Filled, 'warning'],
  unknown: [QuestionCircle16Regular, ''],
} as const satisfies Record<RowStatus, readonly unknown[]>;

interface DraftItemProps {
  readonly row: DraftRow;
  readonly onOpen: (row: DraftRow) => void;
  readonly onOpenInWord: (webUrl: string) => void;
}

/** One draft: its name opens its assessment; how far it has come, who changed the file last, and the way to Word. */
export function DraftItem({ row, onOpen, onOpenInWord }: DraftItemProps) {
  const styles = useStyles();
  const { t, locale } = useSpeech();
  const { name, status, orphan, modified, modifiedBy, webUrl } = row;
  const [Sign, tone] = signs[status];
  const changed = [modified ? moment(modified.toISOString(), locale) : '', modifiedBy ?? ''];
  return (
    <li className={styles.item} data-status={status}>
      <div>
        <Button className={styles.name} appearance="subtle" onClick={() => onOpen(row)}>
          {name}
        </Button>
        <div className={styles.quiet}>
          {orphan ? t('tabOrphan') : changed.filter((part) => part !== '').join(' · ')}
        </div>
      </div>
      <span className={styles.status}>
        <Sign aria-hidden className={mergeClasses(styles.sign, tone !== '' && styles[tone])} />
        {t(statusText[status])}
      </span>
      {webUrl && !orphan && (
        <Button
          className={styles.word}
          size="small"
          icon={<DocumentArrowRight20Regular />}
          aria-label={t('tabInWordOf', { name })}
          onClick={() => onOpenInWord(webUrl)}
        >
          {t('tabInWord')}
        </Button>
      )}
    </li>
  );
}
