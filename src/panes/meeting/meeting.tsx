import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Stage, Teams } from '../../teams/index.ts';
import { MeetingPage, type StageControl, StagePage } from '../../ui/meeting/index.ts';
import { DraftPage } from '../../ui/tab/index.ts';
import { localPreferences } from '../preferences.ts';
import { addressOf } from '../teams/address.ts';
import type { Cloud } from '../teams/cloud.ts';

const now = () => new Date();

export interface OpenDraftProps {
  readonly cloud: Cloud;
  readonly teams: Teams;
  /** "drive id/item id" */
  readonly draft: string;
  readonly name: string;
  readonly onBack?: () => void;
}

/** The meeting on one draft, in the side panel or, wide, in the tab. */
export function MeetingOnDraft({ cloud, teams, draft, name, onBack }: OpenDraftProps) {
  const wide = useWide();
  const stage = useStage(teams.stage, addressOf({ draft, name }));
  const checklists = useChecklists(cloud);
  const [open] = useState(() => () => cloud.open(draft));
  const [signIn] = useState(() => () => cloud.signIn());
  return (
    <DraftPage open={open} signIn={signIn} checklists={checklists} now={now} {...(onBack ? { onBack } : {})}>
      {(shared, checklist) => (
        <MeetingPage
          shared={shared}
          checklist={checklist}
          title={name.replace(/\.docx$/i, '')}
          now={now}
          raters={localPreferences}
          wide={wide}
          signIn={signIn}
          {...(stage ? { stage } : {})}
          {...(onBack ? { onBack } : {})}
        />
      )}
    </DraftPage>
  );
}

/** What all in the meeting see. */
export function StageOfDraft({ cloud, draft, name }: OpenDraftProps) {
  const checklists = useChecklists(cloud);
  const [open] = useState(() => () => cloud.open(draft));
  const [signIn] = useState(() => () => cloud.signIn());
  return (
    <DraftPage open={open} signIn={signIn} checklists={checklists} now={now}>
      {(shared, checklist) => (
        <StagePage shared={shared} checklist={checklist} title={name.replace(/\.docx$/i, '')} />
      )}
    </DraftPage>
  );
}

function useChecklists({ choices }: Cloud) {
  return useSyncExternalStore(choices.subscribe, choices.current).checklists;
}

/** Milliseconds between two looks at whether the stage still shows our page: Teams tells of no change. */
const stageEvery = 5000;

function useStage(stage: Stage | undefined, address: string): StageControl | undefined {
  const [allowed, setAllowed] = useState(false);
  const [shared, setShared] = useState(false);
  useEffect(() => {
    if (!stage) return;
    void stage.allowed().then(setAllowed);
    const look = () => void stage.shared().then(setShared);
    look();
    const timer = setInterval(look, stageEvery);
    return () => clearInterval(timer);
  }, [stage]);
  if (!stage || !allowed) return undefined;
  return {
    shared,
    share: () => stage.share(address).then(() => setShared(true)),
    stop: () => stage.stop().then(() => setShared(false)),
  };
}

/** Whether there is room for the agenda beside the question. */
const wideQuery = matchMedia('(min-width: 1000px)');

function useWide(): boolean {
  const [wide, setWide] = useState(wideQuery.matches);
  useEffect(() => {
    const look = () => setWide(wideQuery.matches);
    wideQuery.addEventListener('change', look);
    return () => wideQuery.removeEventListener('change', look);
  }, []);
  return wide;
}
