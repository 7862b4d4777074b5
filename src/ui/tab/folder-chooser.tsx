import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useSpeech } from '../language.ts';
import type { Place } from './use-folder.ts';

const useStyles = makeStyles({
  chooser: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  paste: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    maxWidth: '640px',
    margin: 0,
  },
  input: { minWidth: 0 },
  // Beside the field itself, which stands under its label.
  show: { marginTop: '26px' },
});

interface FolderChooserProps {
  /** The address of the channel's folder, where there is a channel. */
  readonly channel: string | undefined;
  readonly onGo: (place: Place) => void;
}

/** The ways to a folder: the person's own files, the channel's, or one that is pasted. */
export function FolderChooser({ channel, onGo }: FolderChooserProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  const paste = (event: FormEvent) => {
    event.preventDefault();
    const pasted = address.trim();
    setRefused(!isAddress(pasted));
    if (isAddress(pasted)) onGo({ kind: 'address', address: pasted });
  };
  return (
    <section className={styles.chooser} aria-label={t('tabChoose')}>
      <div className={styles.buttons}>
        {channel && (
          <Button onClick={() => onGo({ kind: 'address', address: channel })}>{t('tabChannel')}</Button>
        )}
        <Button onClick={() => onGo({ kind: 'home' })}>{t('tabHome')}</Button>
      </div>
      <form className={styles.paste} onSubmit={paste} noValidate>
        <Field
          label={t('tabPaste')}
          {...(refused
            ? { validationState: 'error', validationMessage: t('tabPasteRefused') }
            : { hint: t('tabPasteHint') })}
        >
          <Input
            className={styles.input}
            type="url"
            value={address}
            onChange={(_event, { value }) => {
              setAddress(value);
              setRefused(false);
            }}
          />
        </Field>
        <Button className={styles.show} type="submit">
          {t('tabPasteShow')}
        </Button>
      </form>
    </section>
  );
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
