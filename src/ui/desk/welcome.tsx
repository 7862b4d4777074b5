import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons';
import { type DragEvent, useState } from 'react';
import { type FaultCode, faultText } from '../../assessment/index.ts';
import { Page } from '../components/page.tsx';
import { useSpeech } from '../language.ts';
import { moment } from '../when.ts';

const useStyles = makeStyles({
  welcome: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '40rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  text: { margin: 0 },
  drop: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A document with changes that were never saved, kept by the browser. */
export interface Rescued {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
}

interface WelcomeProps {
  /** Why the last file could not be opened; null when nothing went wrong. */
  readonly failure: FaultCode | null;
  readonly rescued: readonly Rescued[];
  readonly offline: boolean;
  readonly onOpen: () => void;
  readonly onDrop: (items: DataTransfer) => void;
  readonly onResume: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

/** The first view without Word: drop a document, or choose one from the disk. */
export function Welcome({ failure, rescued, offline, onOpen, onDrop, onResume, onDiscard }: WelcomeProps) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <Page>
      <div className={styles.welcome}>
        <h1 className={styles.title}>{t('deskTitle')}</h1>
        <p className={styles.text}>{t('deskIntro')}</p>
        {rescued.map(({ id, name, at }) => (
          <MessageBar key={id} intent="warning" layout="multiline">
            <MessageBarBody>{t('deskRescued', { name, when: moment(at, locale) })}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="primary" onClick={() => onResume(id)}>
                {t('deskResume')}
              </Button>
              <Button size="small" onClick={() => onDiscard(id)}>
                {t('deskDiscard')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        ))}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
        <div
          className={mergeClasses(styles.drop, over && styles.over)}
          data-testid="drop"
          onDragEnter={(event) => drag(event, true)}
          onDragOver={(event) => drag(event, true)}
          onDragLeave={(event) => drag(event, false)}
          onDrop={(event) => {
            drag(event, false);
            onDrop(event.dataTransfer);
          }}
        >
          <DocumentArrowUp24Regular aria-hidden />
          <p className={styles.text}>{t('deskDrop')}</p>
          <Button appearance="primary" onClick={onOpen}>
            {t('deskOpen')}
          </Button>
        </div>
        <div role="alert">
          {failure !== null && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{say(faultText[failure])}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <p className={styles.quiet}>{t('deskPrivacy')}</p>
        {offline && <p className={styles.quiet}>{t('deskOffline')}</p>}
      </div>
    </Page>
  );
}
