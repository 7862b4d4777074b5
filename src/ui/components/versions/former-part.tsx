import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons';
import { entryFor, type FormerAnswer, formerOf } from '../../../assessment/index.ts';
import type { Criterion, Gate } from '../../../engine/index.ts';
import { answerText } from '../../answer-text.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { dayOf } from '../../when.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  sign: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  text: { margin: 0, whiteSpace: 'pre-line' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FormerPartProps {
  readonly work: Work;
  readonly question: Criterion | Gate;
}

/** What was answered before the question came to mean something else, until somebody has answered it as it now is. */
export function FormerPart({ work, question }: FormerPartProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const former = formerOf(work.assessment, question);
  if (!former) return null;
  const { rationale } = former;
  return (
    <section className={styles.part} aria-label={t('former')}>
      <p className={styles.head}>
        <History16Regular aria-hidden className={styles.sign} />
        <span className={styles.title}>{t('former')}</span>
      </p>
      <p className={styles.quiet}>{t('formerWhy')}</p>
      <Former work={work} former={former} />
      {rationale !== '' && !entryFor(work.assessment, question)?.rationale && (
        <Button size="small" onClick={() => work.explain(question.id, rationale)}>
          {t('formerUse')}
        </Button>
      )}
    </section>
  );
}

/** An answer that has lost its question: what was asked and answered, why, by whom and when. */
export function Former({ work, former }: { readonly work: Work; readonly former: FormerAnswer }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, say, locale } = speech;
  const { id, answer, rationale, by, at, asked } = former;
  const chosen = asked?.chosen ? say(asked.chosen) : answerText(work.checklist, id, answer, speech);
  return (
    <>
      {asked && <p className={styles.text}>{t('formerAsked', { question: say(asked.question) })}</p>}
      <p className={styles.text}>{t('formerAnswer', { answer: chosen })}</p>
      {rationale !== '' && <p className={styles.text}>{t('formerReason', { reason: rationale })}</p>}
      <p className={styles.quiet}>{[by || t('somebody'), dayOf(at, locale)].join(', ')}</p>
    </>
  );
}
