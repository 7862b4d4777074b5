import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { SharedAssessment } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { choosable } from '../choosable.ts';
import { Notice } from '../components/notice.tsx';
import { OverlayChoice } from '../components/overlay-choice.tsx';
import { useSpeech } from '../language.ts';
import type { ChecklistChoice } from '../ports.ts';
import { sharingText } from '../sharing-text.ts';
import { begunWith } from '../state/begun.ts';
import { useDraft } from './use-draft.ts';

const useStyles = makeStyles({
  wait: { padding: tokens.spacingHorizontalXXL },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface DraftPageProps {
  /** Opens the draft's shared assessment; null when somebody has to sign in first. The same function as long as the draft is the same. */
  readonly open: () => Promise<SharedAssessment | null>;
  /** Signs in, in the press that asks for it. */
  readonly signIn: () => Promise<void>;
  readonly checklists: readonly ChecklistChoice[];
  readonly now: () => Date;
  /** The way back to the list of drafts, where there is one. */
  readonly onBack?: () => void;
  /** What is shown of the assessment when it is open. */
  readonly children: (shared: SharedAssessment, checklist: Checklist) => ReactNode;
}

/** A draft's shared assessment, from opening it; or why it can't be, with the way out. */
export function DraftPage(props: DraftPageProps) {
  const [tries, setTries] = useState(0);
  return <OneTry key={tries} {...props} again={() => setTries(tries + 1)} />;
}

function OneTry(props: DraftPageProps & { readonly again: () => void }) {
  const { open, signIn, checklists, now, onBack, children, again } = props;
  const styles = useStyles();
  const { t } = useSpeech();
  const opening = useDraft(open, checklists);
  const back = onBack && <Button onClick={onBack}>{t('meetingToDrafts')}</Button>;
  switch (opening.kind) {
    case 'open':
      return children(opening.shared, opening.checklist);
    case 'opening':
      return <Spinner className={styles.wait} label={t('draftOpening')} />;
    case 'notBegun':
      return <Begin shared={opening.shared} checklists={checklists} now={now} back={back} />;
    case 'signIn':
      return (
        <Notice title={t('tabSignIn')} text={t('tabSignInWhy')}>
          <div className={styles.ways}>
            <Button appearance="primary" onClick={() => void signIn().then(again, again)}>
              {t('tabSignIn')}
            </Button>
            {back}
          </div>
        </Notice>
      );
    case 'unknownChecklist':
      return (
        <Notice title={t('unknownChecklistTitle')} text={t('draftUnknownChecklist', { id: opening.id })}>
          {back}
        </Notice>
      );
    default:
      return (
        <Notice title={t('draftFailed')} text={t(sharingText[opening.code])}>
          <div className={styles.ways}>
            <Button appearance="primary" onClick={again}>
              {t('tryAgain')}
            </Button>
            {back}
          </div>
        </Notice>
      );
  }
}

interface BeginProps extends Pick<DraftPageProps, 'checklists' | 'now'> {
  readonly shared: SharedAssessment;
  readonly back: ReactNode;
}

/** Where the first one chooses the checklist. No name is written by it: the meeting may become an anonymous one. */
function Begin({ shared, checklists: all, now, back }: BeginProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const checklists = choosable(all);
  const [chosen, setChosen] = useState(checklists[0]?.id ?? '');
  const [laid, setLaid] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    const choice = checklists.find(({ id }) => id === chosen);
    if (!choice) return;
    setBusy(true);
    const { assessment } = await begunWith(choice, laid, '', now().toISOString());
    shared.give(assessment, true);
  };
  return (
    <Notice title={t('draftNotBegun')} text={t('draftNotBegunText')}>
      <RadioGroup
        aria-label={t('chooseChecklist')}
        value={chosen}
        onChange={(_event, { value }) => setChosen(value)}
      >
        {checklists.map(({ id, title }) => (
          <Radio key={id} value={id} label={say(title)} />
        ))}
      </RadioGroup>
      <OverlayChoice
        overlays={checklists.find(({ id }) => id === chosen)?.overlays ?? []}
        chosen={laid}
        onChange={({ id }, on) => setLaid(on ? [...laid, id] : laid.filter((one) => one !== id))}
      />
      <div className={styles.ways}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void begin()}>
          {t('start')}
        </Button>
        {back}
      </div>
    </Notice>
  );
}
