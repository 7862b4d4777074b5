import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { DraftText } from '../../evidence/index.ts';
import { useSpeech } from '../language.ts';
import { FileBar, type FileState } from './file-bar.tsx';
import { ReadingView } from './reading-view.tsx';
import type { TextView } from './view.ts';

const narrow = '@media (width < 800px)';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground4,
    [narrow]: { gridTemplateRows: 'auto auto minmax(0, 1fr)' },
  },
  tabs: { display: 'none', backgroundColor: tokens.colorNeutralBackground1, [narrow]: { display: 'flex' } },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(340px, 34vw, 480px)',
    minHeight: 0,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  text: { overflowY: 'auto', minHeight: 0 },
  pane: {
    minHeight: 0,
    overflow: 'hidden',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '--vagval-pane-height': '100%',
  },
  aside: { [narrow]: { display: 'none' } },
});

interface DeskProps {
  readonly name: string;
  readonly state: FileState;
  readonly writesBack: boolean;
  readonly text: DraftText;
  readonly view: Ref<TextView>;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** The pane. */
  readonly children: ReactNode;
}

/** A document beside the pane where there is no Word: side by side, or one at a time on a narrow screen. */
export function Desk({ name, state, writesBack, text, view, onSave, onClose, children }: DeskProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [side, setSide] = useState<'pane' | 'text'>('pane');
  const [asking, setAsking] = useState(false);
  const sheet = useRef<TextView>(null);
  const unsaved = state.kind === 'changed' || state.kind === 'refused' || state.kind === 'saving';

  useImperativeHandle(view, () => ({
    selected: () => sheet.current?.selected() ?? null,
    show: (passage) => {
      setSide('text');
      return sheet.current?.show(passage) ?? false;
    },
  }));
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      onSave();
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (unsaved) event.preventDefault();
    };
    addEventListener('keydown', save);
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('keydown', save);
      removeEventListener('beforeunload', leave);
    };
  }, [onSave, unsaved]);

  return (
    <div className={styles.desk}>
      <FileBar
        name={name}
        state={state}
        writesBack={writesBack}
        onSave={onSave}
        onClose={() => (unsaved ? setAsking(true) : onClose())}
      />
      <TabList
        className={styles.tabs}
        selectedValue={side}
        onTabSelect={(_event, { value }) => setSide(value as 'pane' | 'text')}
      >
        <Tab value="pane">{t('deskPane')}</Tab>
        <Tab value="text">{t('deskText')}</Tab>
      </TabList>
      <div className={styles.sides}>
        <section
          className={mergeClasses(styles.text, side === 'pane' && styles.aside)}
          aria-label={t('deskText')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
        >
          <ReadingView text={text} view={sheet} />
        </section>
        <div className={mergeClasses(styles.pane, side === 'text' && styles.aside)}>{children}</div>
      </div>
      <Dialog open={asking} onOpenChange={(_event, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('closeTitle', { name })}</DialogTitle>
            <DialogContent>{t('closeText')}</DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                onClick={() => {
                  setAsking(false);
                  onSave();
                }}
              >
                {t(writesBack ? 'fileSave' : 'fileDownload')}
              </Button>
              <Button onClick={onClose}>{t('closeAnyway')}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
}
