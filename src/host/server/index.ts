export { type CloudPlay, type RunningCloud, startCloud } from './cloud/start-cloud.ts';
export { HostStartFault } from './fault.ts';
export { type RunningIdentity, startIdentity } from './identity/start-identity.ts';
export { type HostOptions, type RunningHost, startHost } from './start-host.ts';
export { type RunningTeams, startTeams, type TeamsOptions } from './start-teams.ts';
