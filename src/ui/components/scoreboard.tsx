import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { allQuestions, scaleOf } from '../../engine/index.ts';
import { figure, range, verdictName } from '../figures.ts';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';
import { Announcer } from './announcer.tsx';
import { gatesText } from './gates-text.ts';
import { ProgrammeLines } from './programme-lines.tsx';
import { ScoreBar } from './score-bar.tsx';

const useStyles = makeStyles({
  board: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  band: {
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    marginRight: 'auto',
    fontWeight: tokens.fontWeightSemibold,
  },
  stop: { color: tokens.colorPaletteRedForeground1 },
  why: {
    minWidth: 'auto',
    paddingInline: '4px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  next: {
    justifyContent: 'flex-start',
    minWidth: 0,
    marginInline: '-8px',
    paddingInline: '8px',
    textAlign: 'left',
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

/** The id of the button that shows the reasons: where the keyboard is taken back to. */
export const whyButton = 'why-button';

interface ScoreboardProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
  readonly onGoToFact: (id: string) => void;
  /** Whether the reasons for the score are in view. */
  readonly why: boolean;
  readonly onWhy: () => void;
  /** What else is worth knowing of the score. */
  readonly children?: ReactNode;
}

/** Always in view: score with interval, verdict, gates, how much is answered, and what to answer next. */
export function Scoreboard({ work, onGoTo, onGoToFact, why, onWhy, children }: ScoreboardProps) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const { checklist, score } = work;
  const { next } = work;
  const { total, verdict, answered, questions } = score;
  const name = verdictName(checklist, score, say, t('stop'));
  const first = allQuestions(checklist).find(({ id }) => id === next[0]);
  const openFacts = [score, ...work.programmes.map((one) => one.score)].flatMap((one) => one.openFacts);
  const open = checklist.facts.find(({ id }) => openFacts.includes(id));
  const points = total ? range(checklist, total, locale) : '–';
  const most = figure(checklist, scaleOf(checklist).high, locale);
  const unmet = Object.values(score.requirements).filter((state) => state === 'unmet').length;
  const stopped = verdict.settled && verdict.possible[0] === 'stop';
  const certain = total !== null && total.low === total.high;
  return (
    <section className={styles.board} aria-label={t('score')}>
      <div className={styles.line}>
        <span className={styles.number} data-testid="points">
          {points}
        </span>
        <span className={styles.quiet}>
          {total ? `${t('outOf', { most })}${certain ? '' : ` · ${t('possible')}`}` : t('noScore')}
          {total && !certain
            ? ` · ${total.soFar === null ? t('noAnswersYet') : t('soFar', { soFar: figure(checklist, total.soFar, locale) })}`
            : ''}
        </span>
      </div>
      {total && <ScoreBar checklist={checklist} total={total} />}
      <div className={styles.line}>
        <span className={mergeClasses(styles.band, stopped && styles.stop)} data-testid="verdict">
          {stopped && <ErrorCircle16Filled aria-hidden />}
          {name}
        </span>
        <Badge
          appearance={verdict.settled ? 'filled' : 'outline'}
          color={verdict.settled ? 'brand' : 'informative'}
          title={t(verdict.settled ? 'settledHint' : 'notSettledHint')}
        >
          {t(verdict.settled ? 'settled' : 'notSettled')}
        </Badge>
        <Button
          className={styles.why}
          id={whyButton}
          size="small"
          appearance="transparent"
          aria-expanded={why}
          onClick={onWhy}
        >
          {t('why')}
        </Button>
      </div>
      <div className={styles.quiet}>
        {t('answered', { answered, questions })}
        {checklist.gates.length > 0 && ` · ${t('gates')}: ${gatesText(checklist, score, t)}`}
        {unmet > 0 && ` · ${t('requirementsUnmet', { n: unmet })}`}
      </div>
      <ProgrammeLines programmes={work.programmes} />
      {children}
      {open && (
        <Button
          className={styles.next}
          appearance="subtle"
          size="small"
          icon={<ArrowRight16Regular />}
          onClick={() => onGoToFact(open.id)}
        >
          {t('factNext', { title: say(open.title) })}
        </Button>
      )}
      {first ? (
        <Button
          className={styles.next}
          appearance="subtle"
          size="small"
          icon={<ArrowRight16Regular />}
          aria-keyshortcuts="Alt+N"
          title="Alt+N"
          onClick={() => onGoTo(first.id)}
        >
          {t('next', { title: say(first.title) })}
        </Button>
      ) : (
        !open && <div className={styles.quiet}>{t('allAnswered')}</div>
      )}
      <Announcer text={t('announce', { score: points, most, bands: name, open: next.length })} />
    </section>
  );
}
