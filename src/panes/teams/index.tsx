import { useEffect, useState } from 'react';
import { type DeploymentRead, loadDeployment } from '../../sharepoint/index.ts';
import { connect, type Teams, type TeamsTheme } from '../../teams/index.ts';
import { type Catalogue, message, Surface, type Theme } from '../../ui/index.ts';
import { Later } from '../../ui/tab/index.ts';
import { Access, beside } from '../access.ts';
import { draw, expectWords } from '../draw.tsx';
import { LiveChoices } from '../own-checklists.ts';
import { localPreferences } from '../preferences.ts';
import { Tab, TabSetup } from '../tab/tab.tsx';
import { shownBy } from './address.ts';
import { Cloud } from './cloud.ts';

const meeting = () => import(/* webpackChunkName: "meeting" */ '../meeting/meeting.tsx');

const themes: Readonly<Record<TeamsTheme, Theme>> = {
  default: 'teamsLight',
  dark: 'teamsDark',
  contrast: 'contrast',
};

interface TeamsPageProps {
  readonly teams: Teams;
  readonly cloud: Cloud;
  readonly catalogue: Catalogue;
}

/** Vägval in Teams: the tab, the page where it is set up, the meeting's side panel or its stage. */
function TeamsPage({ teams, cloud, catalogue }: TeamsPageProps) {
  const [theme, setTheme] = useState(teams.theme);
  useEffect(() => teams.onTheme(setTheme), [teams]);
  const [shown] = useState(() => shownBy(location.href));
  const { frame, setup } = teams;
  return (
    <Surface catalogue={catalogue} theme={themes[theme]} preferences={localPreferences}>
      {setup ? (
        <TabSetup cloud={cloud} teams={teams} shown={shown} setup={setup} />
      ) : frame === 'meetingStage' && shown.draft ? (
        <Later load={meeting}>
          {({ StageOfDraft }) => (
            <StageOfDraft cloud={cloud} teams={teams} draft={shown.draft ?? ''} name={shown.name ?? ''} />
          )}
        </Later>
      ) : (
        <Tab cloud={cloud} teams={teams} shown={shown} />
      )}
    </Surface>
  );
}

/** Why there is nothing to show, in the language of the page. */
function reasonOf(read: DeploymentRead, catalogue: Catalogue): string {
  if (read.kind === 'faulty') return message(catalogue, 'teamsFaulty', { reason: read.reason });
  return message(catalogue, read.kind === 'offline' ? 'teamsOffline' : 'teamsAbsent');
}

expectWords();
const read = await loadDeployment();
const teams = await connect(read.kind === 'read' ? read.deployment.teamsOrigins : []);
let language = teams?.locale.slice(0, 2) ?? 'sv';
const access =
  teams &&
  new Access(({ openInTeams }) => {
    const hint = teams.loginHint;
    return {
      open: openInTeams((address) => teams.authenticate(address)),
      get address() {
        return beside(`sign-in.html?way=teams&lang=${language}`);
      },
      ...(hint === undefined ? {} : { hint }),
    };
  }, read);
const choices = await LiveChoices.open(access ?? undefined);
const opened = access && read.kind === 'read' ? await access.open() : null;
await draw(teams?.locale ?? navigator.language, (catalogue) => {
  language = catalogue.language;
  if (!teams) return message(catalogue, 'outsideTeams');
  if (!opened) return reasonOf(read, catalogue);
  return <TeamsPage teams={teams} cloud={new Cloud(opened, catalogue, choices)} catalogue={catalogue} />;
});
teams?.ready();
