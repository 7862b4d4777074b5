export { isSecure, sharesId } from './address.ts';
export { GraphFault, sharingFaultOf } from './fault.ts';
export { Graph, type GraphOptions, type Spot } from './graph.ts';
export { GraphFile } from './graph-file.ts';
export type { Item } from './item.ts';
