import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  allQuestions,
  type Criterion,
  levelLabel,
  type Raise,
  type WayUp,
  wayUp,
} from '../../../engine/index.ts';
import { type Speech, useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Part } from './view.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, paddingLeft: '20px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  go: { marginTop: tokens.spacingVerticalXS },
});

interface WayUpPartProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
}

/** The shortest way to the next band, each step with the words of the level to reach and a way to its question. */
export function WayUpPart({ work, onGoTo }: WayUpPartProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { checklist, answers, assessment } = work;
  const way = useMemo(
    () => wayUp(checklist, answers, assessment.facts),
    [checklist, answers, assessment.facts],
  );
  return (
    <Part title={t('wayUp')}>
      <p className={styles.text}>{told(work, way, speech)}</p>
      {way.kind === 'way' && (
        <ol className={styles.list}>
          {way.raises.map((raise) => (
            <li key={raise.id}>
              <Step work={work} raise={raise} onGoTo={onGoTo} />
            </li>
          ))}
        </ol>
      )}
      {way.kind !== 'none' && <p className={styles.quiet}>{t('wayUpHonest')}</p>}
    </Part>
  );
}

function Step({ work, raise, onGoTo }: WayUpPartProps & { readonly raise: Raise }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { checklist } = work;
  const criterion = allQuestions(checklist).find(({ id }) => id === raise.id) as Criterion;
  const name = (level: number) => {
    const label = levelLabel(checklist, raise.id, level);
    return label ? `${level} · ${say(label)}` : String(level);
  };
  const descriptor = criterion.levels.find(({ level }) => level === raise.to)?.descriptor;
  return (
    <>
      <div className={styles.title}>{say(criterion.title)}</div>
      <div>{t('fromTo', { from: name(raise.from), to: name(raise.to) })}</div>
      {descriptor && <div className={styles.quiet}>{say(descriptor)}</div>}
      <Button
        className={styles.go}
        size="small"
        aria-label={`${t('takeMeThere')}: ${say(criterion.title)}`}
        onClick={() => onGoTo(raise.id)}
      >
        {t('takeMeThere')}
      </Button>
    </>
  );
}

function told({ checklist }: Work, way: WayUp, { t, say }: Speech): string {
  if (way.kind === 'none') return t(way.reason === 'highest' ? 'wayUpHighest' : 'wayUpNoScore');
  const label = checklist.bands.find(({ id }) => id === way.band)?.label;
  const band = label ? say(label) : way.band;
  if (way.kind === 'way') return t(way.exact ? 'wayUpShortest' : 'wayUpFound', { band });
  if (way.reason === 'gate') {
    const gate = checklist.gates.find(({ id }) => id === way.id);
    return t('wayUpGate', { band, title: gate ? say(gate.title) : '' });
  }
  if (way.reason === 'requirement') {
    const requirement = checklist.requirements.find(({ id }) => id === way.id);
    return t('wayUpRequirement', { band, title: requirement ? say(requirement.title) : '' });
  }
  return t(way.exact ? 'wayUpPoints' : 'wayUpNotFound', { band });
}
