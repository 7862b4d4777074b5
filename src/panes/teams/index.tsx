import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type DeploymentRead, loadDeployment } from '../../sharepoint/index.ts';
import { connect, type Teams, type TeamsTheme } from '../../teams/index.ts';
import { type Language, message, Surface, type Theme } from '../../ui/index.ts';
import { Later } from '../../ui/tab/index.ts';
import { localPreferences } from '../preferences.ts';
import { Tab, TabSetup } from '../tab/tab.tsx';
import { shownBy } from './address.ts';
import { Cloud } from './cloud.ts';

const meeting = () => import(/* webpackChunkName: "meeting" */ '../meeting/meeting.tsx');

const themes: Readonly<Record<TeamsTheme, Theme>> = { default: 'light', dark: 'dark', contrast: 'contrast' };

interface TeamsPageProps {
  readonly teams: Teams;
  readonly cloud: Cloud;
  readonly language: Language;
}

/** Vägval in Teams: the tab, the page where it is set up, the meeting's side panel or its stage. */
function TeamsPage({ teams, cloud, language }: TeamsPageProps) {
  const [theme, setTheme] = useState(teams.theme);
  useEffect(() => teams.onTheme(setTheme), [teams]);
  const [shown] = useState(() => shownBy(location.href));
  const { frame, setup } = teams;
  return (
    <Surface language={language} theme={themes[theme]} preferences={localPreferences}>
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
function reasonOf(read: DeploymentRead, language: Language): string {
  if (read.kind === 'faulty') return message(language, 'teamsFaulty', { reason: read.reason });
  return message(language, read.kind === 'offline' ? 'teamsOffline' : 'teamsAbsent');
}

const root = document.getElementById('root') as HTMLElement;
const read = await loadDeployment();
const teams = await connect(read.kind === 'read' ? read.deployment.teamsOrigins : []);
const language: Language = (teams?.locale ?? navigator.language).toLowerCase().startsWith('en') ? 'en' : 'sv';
document.documentElement.lang = language;
if (!teams) root.textContent = message(language, 'outsideTeams');
else if (read.kind !== 'read') root.textContent = reasonOf(read, language);
else {
  const cloud = new Cloud(read.deployment, teams, language);
  createRoot(root).render(<TeamsPage teams={teams} cloud={cloud} language={language} />);
}
teams?.ready();
