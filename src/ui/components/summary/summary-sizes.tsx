import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useState } from 'react';
import { type Place, type SummarySize, summarySizes } from '../../../summary/index.ts';
import { useSpeech } from '../../language.ts';
import { useTelling } from '../use-request.ts';
import type { Summaries, SummaryState } from './use-summaries.ts';

const useStyles = makeStyles({
  region: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: `2px 2px ${tokens.spacingVerticalXS}`,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: 'auto' },
  state: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { flexShrink: 0 },
  current: { color: tokens.colorPaletteGreenForeground1 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

const names = { line: 'sizeLine', table: 'sizeTable', full: 'sizeFull' } as const;
const uses = { line: 'sizeLineUse', table: 'sizeTableUse', full: 'sizeFullUse' } as const;
const stateTexts = {
  unknown: 'summaryUnknown',
  absent: 'summaryAbsent',
  current: 'summaryIsCurrent',
  stale: 'summaryIsStale',
} as const;
const signs = {
  unknown: Circle16Regular,
  absent: Circle16Regular,
  current: CheckmarkCircle16Filled,
  stale: Warning16Filled,
} as const;

interface SummarySizesProps {
  readonly id: string;
  readonly summaries: Summaries;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onWrite: (size: SummarySize) => void;
}

/** The three sizes with what each is for and how it stands, and where a new one goes. */
export function SummarySizes({ id, summaries, place, onPlace, onWrite }: SummarySizesProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <section id={id} className={styles.region} aria-label={t('summaryOptions')}>
      <ul className={styles.list}>
        {summarySizes.map((size) => (
          <Size key={size} size={size} summaries={summaries} onWrite={() => onWrite(size)} />
        ))}
      </ul>
      <Field label={t('place')} hint={t('placeHint')}>
        <Select value={place} onChange={(_event, { value }) => onPlace(value as Place)}>
          <option value="auto">{t('placeAuto')}</option>
          <option value="cursor">{t('placeCursor')}</option>
          <option value="end">{t('placeEnd')}</option>
        </Select>
      </Field>
      <div className={styles.quiet}>
        {t(summaries.language === 'sv' ? 'summaryInSwedish' : 'summaryInEnglish')}
      </div>
    </section>
  );
}

interface SizeProps {
  readonly size: SummarySize;
  readonly summaries: Summaries;
  readonly onWrite: () => void;
}

function Size({ size, summaries, onWrite }: SizeProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { told, telling } = useTelling();
  const [warned, setWarned] = useState(false);
  const state: SummaryState = summaries.states[size];
  const there = state === 'current' || state === 'stale';
  const busy = summaries.step !== null;
  const name = t(names[size]);
  const Sign = signs[state];
  const button = `insert-${size}`;
  const remove = async () => {
    setWarned(false);
    await summaries.remove(size);
    document.getElementById(button)?.focus();
  };
  const ask = () =>
    telling(async () => {
      if (await summaries.touched(size)) setWarned(true);
      else await remove();
      return null;
    });
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.state}>
          <Sign
            aria-hidden
            className={mergeClasses(
              styles.sign,
              state === 'current' && styles.current,
              state === 'stale' && styles.stale,
            )}
          />
          {t(stateTexts[state])}
        </span>
      </div>
      <div className={styles.quiet}>{t(uses[size])}</div>
      <div className={styles.actions}>
        <Button
          id={button}
          size="small"
          aria-label={t(there ? 'updateOf' : 'insertOf', { name })}
          disabledFocusable={busy}
          onClick={onWrite}
        >
          {t(there ? 'updateShort' : 'insertShort')}
        </Button>
        {there && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('removeSummaryOf', { name })}
            disabledFocusable={busy}
            onClick={() => void ask()}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      <div role="alert">
        {told}
        {warned && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('removeEdited')}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void remove()}>
                {t('removeAnyway')}
              </Button>
              <Button size="small" onClick={() => setWarned(false)}>
                {t('keepIt')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </li>
  );
}
