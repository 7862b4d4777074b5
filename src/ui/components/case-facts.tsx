import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
});

/** What is so in this case, where the checklist's conditions ask: which area, how large a grant. */
export function CaseFacts({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const { checklist, assessment } = work;
  if (checklist.facts.length === 0) return null;
  return (
    <section className={styles.facts} aria-label={t('facts')}>
      {checklist.facts.map(({ id, title, values }) => (
        <Field key={id} label={say(title)}>
          <Select value={assessment.facts[id] ?? ''} onChange={(_event, { value }) => work.state(id, value)}>
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
