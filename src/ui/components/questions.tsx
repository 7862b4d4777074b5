import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type Answers,
  type Checklist,
  type Criterion,
  criteriaOf,
  type Gate,
  ownDimensions,
} from '../../engine/index.ts';
import { range } from '../figures.ts';
import { useSpeech } from '../language.ts';
import type { Head } from '../ports.ts';
import type { Work } from '../state/use-assessment.ts';
import { About } from './about.tsx';
import { CaseFacts } from './case-facts.tsx';
import { OriginLine } from './origin-line.tsx';
import { OverlayNotes } from './overlay-notes.tsx';
import { QuestionCard } from './question-card.tsx';
import { openAt, type Review } from './review/use-review.ts';
import { Section } from './section.tsx';
import { GonePart } from './versions/gone-part.tsx';

const useStyles = makeStyles({
  questions: { flex: 1, minHeight: 0, overflowY: 'auto' },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  version: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The button that shows what a newer version has changed. */
export const versionButton = 'version-exists';

/** The fold of the gates, which are no dimension. */
const gatesFold = 'gates';

interface QuestionsProps {
  readonly work: Work;
  readonly overlays: readonly Head[];
  readonly review: Review;
  readonly hidden: boolean;
  /** The question that is open, if any. */
  readonly question: string;
  readonly folds: ReadonlySet<string>;
  readonly onToggle: (question: string) => void;
  readonly onFold: (fold: string) => void;
  /** Shows what a newer version of the checklist has changed; absent when there is none. */
  readonly onVersion?: () => void;
}

/** The checklist's questions, folded by gates and dimensions. */
export function Questions(props: QuestionsProps) {
  const { work, overlays, review, hidden, question, folds, onToggle, onFold, onVersion } = props;
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const { checklist } = work;
  const isAsked = ({ id }: { readonly id: string }) => work.applicable[id] !== 'no';

  const section = (
    id: string,
    title: string,
    description: string,
    questions: readonly (Criterion | Gate)[],
    points?: string,
  ): ReactNode => {
    const values = { answered: countAnswered(questions, work.answers), questions: questions.length };
    const [short, full] = [t('dimensionState', values), t('answered', values)];
    const waiting = openAt(review, questions);
    return (
      <Section
        key={id}
        id={id}
        title={title}
        state={
          points === undefined
            ? { short, full }
            : { short: `${points} · ${short}`, full: `${t('points', { points })}, ${full}` }
        }
        waiting={waiting === 0 ? '' : t(waiting === 1 ? 'openComment' : 'openComments', { n: waiting })}
        description={description}
        open={folds.has(id)}
        onToggle={() => onFold(id)}
      >
        {questions.map((one) => (
          <QuestionCard
            key={one.id}
            work={work}
            review={review}
            question={one}
            open={one.id === question}
            onToggle={() => onToggle(one.id)}
          />
        ))}
      </Section>
    );
  };

  const gates = checklist.gates.filter(isAsked);
  return (
    <main className={styles.questions} aria-label={t('criteria')} hidden={hidden}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{say(checklist.title)}</h1>
        <span className={styles.version}>
          {t('version', { version: checklist.version })}
          {checklist.status === 'draft' && ` · ${t('draft')}`}
        </span>
        {onVersion && (
          <Button id={versionButton} appearance="transparent" size="small" onClick={onVersion}>
            {t('versionExists')}
          </Button>
        )}
      </div>
      <OriginLine assessment={work.assessment} />
      <CaseFacts work={work} overlays={overlays} />
      <OverlayNotes work={work} />
      {gates.length > 0 && section(gatesFold, t('gates'), t('gatesExplained'), gates)}
      {checklist.dimensions.map((dimension) => {
        const value = work.score.groups[dimension.id];
        const criteria = criteriaOf(dimension).filter(isAsked);
        if (criteria.length === 0) return null;
        const own = ownDimensions(checklist).includes(dimension);
        const points = value && own ? range(checklist, value, locale) : undefined;
        return section(dimension.id, say(dimension.title), say(dimension.description), criteria, points);
      })}
      <GonePart work={work} />
      <About checklist={checklist} />
    </main>
  );
}

/** The fold that a question stands in. */
export function foldOf(checklist: Checklist, id: string): string {
  const dimension = checklist.dimensions.find((one) =>
    criteriaOf(one).some((criterion) => criterion.id === id),
  );
  return dimension?.id ?? gatesFold;
}

function countAnswered(questions: readonly { readonly id: string }[], answers: Answers): number {
  return questions.filter(({ id }) => answers[id] && answers[id].kind !== 'unknown').length;
}
