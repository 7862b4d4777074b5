import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Checklist } from '../../../engine/index.ts';
import { useSpeech } from '../../language.ts';
import { methodSources, methodText } from '../../messages/method.ts';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalXS },
});

/** How the score is computed, in plain words, with the sources of each method. */
export function Method({ checklist }: { readonly checklist: Checklist }) {
  const styles = useStyles();
  const { t, say, language } = useSpeech();
  return (
    <>
      {methodText(checklist).map(({ title, paragraphs }) => (
        <section key={title.en}>
          <h2 className={styles.title}>{say(title)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.en} className={styles.text}>
              {say(paragraph)}
            </p>
          ))}
        </section>
      ))}
      <section>
        <h2 className={styles.title}>{t('sources')}</h2>
        <ul className={styles.list}>
          {methodSources.map(({ text, url }) => (
            <li key={text} lang={language === 'sv' ? 'en' : undefined}>
              {url ? (
                <Link href={url} target="_blank" rel="noreferrer" inline>
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
