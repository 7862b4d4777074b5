import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { overlayFact } from '../../engine/index.ts';
import { choosable } from '../choosable.ts';
import { useSpeech } from '../language.ts';
import type { Head } from '../ports.ts';
import type { Work } from '../state/use-assessment.ts';
import { OverlayChoice } from './overlay-choice.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  // As wide as the pane, not as the longest choice.
  fact: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface CaseFactsProps {
  readonly work: Work;
  /** The programmes that may be laid on the checklist. */
  readonly overlays: readonly Head[];
}

/** The element in which a fact of the case is stated. */
export const factId = (fact: string) => `fact-${fact}`;

/** What is so in this case: which programmes it is sought from, and what the checklist's conditions ask. */
export function CaseFacts({ work, overlays }: CaseFactsProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { checklist, assessment } = work;
  const asked = checklist.facts.filter(({ id }) => !id.startsWith(overlayFact('')));
  const chosen = overlays.map(({ id }) => id).filter((id) => assessment.facts[overlayFact(id)]);
  if (asked.length + choosable(overlays, chosen).length === 0) return null;
  return (
    <section className={styles.facts} aria-label={t('facts')}>
      <OverlayChoice
        overlays={overlays}
        chosen={chosen}
        onChange={({ id, version }, on) => work.state(overlayFact(id), on ? version : '')}
      />
      {asked.map(({ id, title, values }) => (
        <Field key={id} label={say(title)} className={styles.fact}>
          <Select
            id={factId(id)}
            value={assessment.facts[id] ?? ''}
            onChange={(_event, { value }) => work.state(id, value)}
          >
            <option value="">{t('factMissing')}</option>
            {values.map(({ value, label }) => (
              <option key={value} value={value}>
                {say(label)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}
