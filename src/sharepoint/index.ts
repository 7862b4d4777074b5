export {
  type Deployment,
  type DeploymentRead,
  defaultScopes,
  loadDeployment,
  readDeployment,
} from './deployment.ts';
export { Graph, GraphFault, type GraphOptions } from './graph/index.ts';
export * from './sign-in/index.ts';
