declare module '*.yaml' {
  const checklist: import('../engine/index.ts').Checklist;
  export default checklist;
}

declare module '*.yaml?offer' {
  const offer: Pick<
    import('../engine/index.ts').Checklist,
    'id' | 'version' | 'status' | 'title' | 'description' | 'overlay'
  >;
  export default offer;
}

declare module '*.yaml?core' {
  const core: import('./file/index.ts').Core;
  export default core;
}

declare module '*.yaml?case' {
  const practiceCase: import('./practice/practice-case.ts').PracticeCase;
  export default practiceCase;
}

declare module '*.yaml?case-head' {
  const head: import('./practice/practice-case.ts').PracticeHead;
  export default head;
}
