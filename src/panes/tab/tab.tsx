import { useCallback, useEffect, useRef, useState } from 'react';
import type { Setup, Teams } from '../../teams/index.ts';
import {
  type ChosenFolder,
  type Folder,
  Later,
  type Place,
  TabPage,
  TabSettings,
} from '../../ui/tab/index.ts';
import { addressOf, type Shown } from '../teams/address.ts';
import type { Cloud } from '../teams/cloud.ts';

/** The meeting is no part of the first load; it is fetched right after it, while the drafts are listed. */
const meeting = () => import(/* webpackChunkName: "meeting" */ '../meeting/meeting.tsx');

interface TabProps {
  readonly cloud: Cloud;
  readonly teams: Teams;
  readonly shown: Shown;
}

/** The drafts of a folder, and the one that is open: the tab, and the side panel of a meeting. */
export function Tab({ cloud, teams, shown }: TabProps) {
  const [draft, setDraft] = useState(shown.draft ? { key: shown.draft, name: shown.name ?? '' } : null);
  const [start, setStart] = useState(() => placeOf(shown, teams));
  const remember = useCallback(({ drive, id }: Folder) => setStart({ kind: 'folder', drive, id }), []);
  useEffect(() => void meeting().catch(() => {}), []);
  if (draft) {
    const close = () => setDraft(null);
    return (
      <Later load={meeting} onBack={close} back="meetingToDrafts">
        {({ MeetingOnDraft }) => (
          <MeetingOnDraft
            key={draft.key}
            cloud={cloud}
            teams={teams}
            draft={draft.key}
            name={draft.name}
            onBack={close}
          />
        )}
      </Later>
    );
  }
  return (
    <TabPage
      drafts={cloud.drafts}
      start={start}
      {...(teams.folder ? { channel: teams.folder } : {})}
      onOpen={({ key, name }) => setDraft({ key, name })}
      onOpenInWord={teams.openLink}
      onFolder={remember}
    />
  );
}

/** The page on which a tab is set up: it shows the drafts of the folder that is chosen here. */
export function TabSetup({ cloud, teams, shown, setup }: TabProps & { readonly setup: Setup }) {
  const chosen = useRef<ChosenFolder | null>(null);
  useEffect(() => {
    setup.onSave(() => {
      const folder = chosen.current;
      const address = addressOf(folder ? { folder } : {});
      return {
        id: folder?.id ?? 'drafts',
        name: `Vägval – ${folder?.name ?? ''}`,
        address,
        website: address,
      };
    });
  }, [setup]);
  const choose = useCallback(
    (folder: ChosenFolder | null) => {
      chosen.current = folder;
      setup.valid(folder !== null);
    },
    [setup],
  );
  const [start] = useState(() => placeOf(shown, teams));
  return (
    <TabSettings
      drafts={cloud.drafts}
      start={start}
      {...(teams.folder ? { channel: teams.folder } : {})}
      onChosen={choose}
    />
  );
}

/** The folder that was chosen, otherwise the channel's, otherwise the person's own. */
function placeOf({ folder }: Shown, { folder: channel }: Teams): Place {
  if (folder) return { kind: 'folder', drive: folder.drive, id: folder.id };
  return channel ? { kind: 'address', address: channel } : { kind: 'home' };
}
