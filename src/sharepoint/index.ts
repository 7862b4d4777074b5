export {
  type Deployment,
  type DeploymentRead,
  defaultScopes,
  loadDeployment,
  readDeployment,
} from './deployment.ts';
export {
  DraftList,
  type DraftRow,
  type DraftStatus,
  type Folder,
  Folders,
  type FolderView,
  type ReadShared,
  type ReadSnapshot,
  type RowStatus,
  type SharedContent,
  type StatusReading,
} from './drafts/index.ts';
export { Graph, GraphFault, type GraphOptions } from './graph/index.ts';
export * from './sign-in/index.ts';
