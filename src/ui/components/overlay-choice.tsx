import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { choosable } from '../choosable.ts';
import { useSpeech } from '../language.ts';
import type { Head } from '../ports.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  all: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, marginLeft: '-8px' },
});

interface OverlayChoiceProps {
  readonly overlays: readonly Head[];
  /** Ids of those that are chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (overlay: Head, on: boolean) => void;
}

/** The programmes that money is sought from: none, one or several. Nothing where the checklist has none. */
export function OverlayChoice({ overlays, chosen, onChange }: OverlayChoiceProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const hint = useId();
  const shown = choosable(overlays, chosen);
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend className={styles.legend}>{t('programmes')}</legend>
      <div className={styles.all}>
        {shown.map((overlay) => (
          <Checkbox
            key={overlay.id}
            label={say(overlay.title)}
            checked={chosen.includes(overlay.id)}
            onChange={(_event, { checked }) => onChange(overlay, checked === true)}
          />
        ))}
      </div>
      <p id={hint} className={styles.hint}>
        {t('programmesHint')}
      </p>
    </fieldset>
  );
}
