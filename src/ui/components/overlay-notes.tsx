import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { overlayFact } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** Says when a chosen programme's overlay is not here, or is here in another version than the one that was chosen. */
export function OverlayNotes({ work: { checklist, assessment } }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const prefix = overlayFact('');
  const notes = Object.entries(assessment.facts).flatMap(([fact, made]) => {
    if (!fact.startsWith(prefix)) return [];
    const id = fact.slice(prefix.length);
    const offered = checklist.facts.find((one) => one.id === fact);
    if (!offered) return [{ id, text: t('overlayMissing', { id }) }];
    const now = offered.values[0]?.value ?? made;
    return now === made ? [] : [{ id, text: t('overlayOther', { title: say(offered.title), made, now }) }];
  });
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map(({ id, text }) => (
        <MessageBar key={id} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
