import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Meeting, SharedAssessment } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { Announcer } from '../components/announcer.tsx';
import { LanguageButton } from '../components/language-button.tsx';
import { useSpeech } from '../language.ts';
import { MeetingContent } from './meeting-content.tsx';
import { newsOf } from './news.ts';
import { OwnRaters } from './own-raters.ts';
import type { Raters, StageControl } from './ports.ts';
import { StandingLine } from './standing-line.tsx';
import { useMeetingStyles } from './styles.ts';
import { useShared } from './use-shared.ts';

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  names: { flex: 1, minWidth: 0, display: 'grid' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  back: { minWidth: 0 },
});

export interface MeetingPageProps {
  readonly shared: SharedAssessment;
  /** The one that the shared assessment is made with. */
  readonly checklist: Checklist;
  /** The draft's name; the meeting is named after it. */
  readonly title: string;
  readonly now: () => Date;
  /** Keeps on this machine who somebody is in an anonymous meeting. */
  readonly raters: Raters;
  /** True where there is room for the agenda beside the question: from 1,000 pixels. */
  readonly wide?: boolean;
  /** Absent where the meeting has no screen that can be shared. */
  readonly stage?: StageControl;
  /** Opens the sign-in window, in the press that asks for it. */
  readonly signIn?: () => Promise<unknown>;
  /** The way back to the list of drafts, where there is one. */
  readonly onBack?: () => void;
}

/** A meeting on one draft's assessment, from its beginning to its minutes. Stands on a `Surface`. */
export function MeetingPage(props: MeetingPageProps) {
  const { shared, checklist, title, now, raters, wide = false, stage, signIn, onBack } = props;
  const styles = useStyles();
  const common = useMeetingStyles();
  const { t } = useSpeech();
  const { assessment, state } = useShared(shared);
  const own = useMemo(() => new OwnRaters(shared.person, raters), [shared, raters]);
  const latest = assessment?.meetings.at(-1);
  const meeting = latest?.ended ? undefined : latest;
  const news = useNews(checklist, latest);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        {onBack && (
          <Button
            className={styles.back}
            appearance="subtle"
            size="small"
            icon={<ArrowLeft16Regular />}
            aria-label={t('meetingToDrafts')}
            onClick={onBack}
          />
        )}
        <div className={styles.names}>
          <h1 className={styles.name}>{title}</h1>
          {meeting && <Present meeting={meeting} />}
        </div>
        <LanguageButton />
      </header>
      <StandingLine state={state} onRetry={() => shared.retry()} signIn={signIn} />
      <div className={common.stack}>
        <MeetingContent {...{ shared, checklist, title, now, wide, stage, own, assessment, state }} />
      </div>
      <Announcer text={news} />
    </main>
  );
}

/** How many may take part for all their names to stand at the top of a narrow panel. */
const mostNamed = 4;

/** Who takes part; in an anonymous meeting how many. */
function Present({ meeting: { participants, anonymous } }: { readonly meeting: Meeting }) {
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const n = participants.length;
  const many = t(n === 1 ? 'meetingPresentOne' : 'meetingPresent', { n });
  if (anonymous) {
    return (
      <p className={styles.quiet}>
        {many}, {t('meetingIsAnonymous')}
      </p>
    );
  }
  const names = participants.map(({ name }) => name || t('meetingSomebody')).join(', ');
  if (n <= mostNamed) return <p className={styles.quiet}>{t('meetingPresentNames', { names })}</p>;
  return (
    <details className={styles.quiet}>
      <summary className={styles.summary}>{many}</summary>
      {names}
    </details>
  );
}

/** What has happened since the last look, for a screen reader. */
function useNews(checklist: Checklist, meeting: Meeting | undefined): string {
  const speech = useSpeech();
  const [news, setNews] = useState('');
  const before = useRef(meeting);
  useEffect(() => {
    const text = before.current && meeting ? newsOf(checklist, before.current, meeting, speech) : '';
    before.current = meeting;
    if (text) setNews(text);
  });
  return news;
}
