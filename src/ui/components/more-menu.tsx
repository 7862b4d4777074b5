import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { type FocusEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../language.ts';

const useStyles = makeStyles({
  more: { position: 'relative' },
  list: {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 2,
    display: 'grid',
    width: 'max-content',
    maxWidth: 'calc(100vw - 32px)',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  entry: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A way to another view. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly onOpen: () => void;
}

/** The id of the button that shows the entries: where the keyboard is taken back to. */
export const moreButton = 'more-button';

/**
 * Views that are opened now and then, behind one button: a list of buttons that closes when one is pressed or the keyboard
 * or pointer goes elsewhere.
 */
export function MoreMenu({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const list = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    const press = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false);
    };
    addEventListener('pointerdown', press);
    return () => removeEventListener('pointerdown', press);
  }, [open]);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !root.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    <nav ref={root} className={styles.more} aria-label={t('moreViews')} onBlur={leave}>
      <Button
        id={moreButton}
        appearance="subtle"
        size="small"
        icon={<MoreHorizontal20Regular />}
        aria-label={t('more')}
        title={t('more')}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul id={list} className={styles.list}>
          {entries.map(({ id, label, icon, onOpen }) => (
            <li key={id}>
              <Button
                className={styles.entry}
                appearance="subtle"
                icon={icon}
                onClick={() => {
                  setOpen(false);
                  onOpen();
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
