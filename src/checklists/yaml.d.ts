declare module '*.yaml' {
  const checklist: import('../engine/index.ts').Checklist;
  export default checklist;
}
