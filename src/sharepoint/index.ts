export { folderTexts } from './checklists.ts';
export {
  type Deployment,
  type DeploymentRead,
  defaultScopes,
  loadDeployment,
  readDeployment,
} from './deployment.ts';
export {
  DraftList,
  Folders,
  type ReadShared,
  type ReadSnapshot,
  type SharedContent,
  type Starting,
  type StatusReading,
} from './drafts/index.ts';
export { Graph, GraphFault, GraphFile, type GraphOptions } from './graph/index.ts';
export { graphOf, openShared, type SharingOptions, sharedContent, sharingOf } from './share.ts';
export * from './sign-in/index.ts';
export { keepInBrowser } from './sync/index.ts';
