import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';
import type { Taken } from './carry-over/choosing.tsx';
import { NewsNotice } from './news-notice.tsx';

const useStyles = makeStyles({
  banners: {
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    ':has(*)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
});

interface DraftBannersProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
  /** What was just taken over from another document. */
  readonly taken: Taken | null;
  readonly onTakenSeen: () => void;
  /** What else has to be known. */
  readonly children?: ReactNode;
}

/** What the officer has to know of the document: that nothing can be written into it, or that others write too. */
export function DraftBanners({ work, onGoTo, taken, onTakenSeen, children }: DraftBannersProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.banners} role="status">
      <BesideBanner work={work} />
      {work.large && work.place.kind === 'document' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('large')}</MessageBarBody>
        </MessageBar>
      )}
      {taken && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t('taken', { n: taken.n, file: taken.file })}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={t('close')}
                onClick={onTakenSeen}
              />
            }
          />
        </MessageBar>
      )}
      {children}
      <NewsNotice work={work} onGoTo={onGoTo} />
    </div>
  );
}

const told = { readOnly: 'besideReadOnly', protected: 'besideProtected', signed: 'besideSigned' } as const;

/** Says why nothing is written into the document, and how the answers are kept all the same. */
function BesideBanner({ work }: { readonly work: Work }) {
  const { t } = useSpeech();
  if (work.place.kind !== 'beside') return null;
  const { why } = work.place;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {t(told[why])} {t('besideWhat')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => work.saveBeside()}>
          {t('saveBeside')}
        </Button>
        {why !== 'signed' && (
          <Button size="small" onClick={() => void work.refreshState(true).catch(() => {})}>
            {t('tryAgain')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
