import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { demanded, type Requirement, type RequirementState } from '../../../engine/index.ts';
import { type Speech, useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { Part } from './view.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  sign: { marginTop: '2px' },
  met: { color: tokens.colorPaletteGreenForeground1 },
  unmet: { color: tokens.colorPaletteRedForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  go: { gridColumn: '2', justifySelf: 'start', marginTop: tokens.spacingVerticalXS },
});

const signs = { met: CheckmarkCircle16Filled, unmet: ErrorCircle16Filled, open: Circle16Regular } as const;

interface RequirementsProps {
  readonly work: Work;
  /** Whose requirements they are, when they are a programme's. */
  readonly title?: string;
  readonly onGoTo: (id: string) => void;
}

/** The requirements that there are in this case, each with its state and what follows when it is not met. */
export function Requirements({ work, title, onGoTo }: RequirementsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, say } = speech;
  const { checklist, score } = work;
  const listed = checklist.requirements.flatMap((requirement) => {
    const state = score.requirements[requirement.id] ?? 'open';
    return state === 'notApplicable' ? [] : [{ requirement, state }];
  });
  if (listed.length === 0) return null;
  return (
    <Part title={title ?? t('requirements')}>
      <ul className={styles.list}>
        {listed.map(({ requirement, state }) => {
          const Sign = signs[state];
          const first = demanded(checklist, requirement).find((id) => work.applicable[id] !== 'no');
          return (
            <li key={requirement.id} className={styles.row}>
              <Sign
                aria-hidden
                className={mergeClasses(styles.sign, state === 'open' ? undefined : styles[state])}
              />
              <div>
                <div className={styles.title}>{say(requirement.title)}</div>
                <div className={styles.quiet}>{told(work, requirement, state, speech)}</div>
              </div>
              {state !== 'met' && first && (
                <Button className={styles.go} size="small" onClick={() => onGoTo(first)}>
                  {t('takeMeThere')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function told(
  { checklist }: Work,
  { effect }: Requirement,
  state: Exclude<RequirementState, 'notApplicable'>,
  { t, say }: Speech,
): string {
  const words = t(
    ({ met: 'requirementMet', unmet: 'requirementUnmet', open: 'requirementOpen' } as const)[state],
  );
  if (state === 'met' || effect.kind === 'none') return words;
  if (effect.kind === 'stop') return `${words} ${t('requirementStops')}`;
  if (effect.kind === 'note') return `${words} ${t('requirementNoted')}`;
  const band = checklist.bands.find(({ id }) => id === effect.band);
  return `${words} ${t('requirementCaps', { band: band ? say(band.label) : effect.band })}`;
}
