import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const rest = 900;

/** Tells a screen reader of a change, a moment after the last one, and nothing at the start. */
export function Announcer({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setTold(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.hidden} aria-live="polite">
      {told}
    </div>
  );
}
