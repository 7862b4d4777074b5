import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.ts';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  more: { minWidth: 'auto', marginLeft: tokens.spacingHorizontalXS, paddingInline: '4px' },
});

const shortLength = 140;

/** Words of the document, shortened until somebody wants all of them. */
export function Quote({ words }: { readonly words: string }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [whole, setWhole] = useState(false);
  const short = shortened(words, shortLength);
  return (
    <blockquote className={styles.quote}>
      {whole ? words : short}
      {short !== words && (
        <Button
          className={styles.more}
          appearance="transparent"
          size="small"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'showLess' : 'showMore')}
        </Button>
      )}
    </blockquote>
  );
}

/** A text cut at a word, with an ellipsis where something is left out. @param most characters, at least 1 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.search(/\s\S*$/);
  const end = space > most / 2 ? space : most;
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`;
}
