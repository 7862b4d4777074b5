// Which room may import which (ARCHITECTURE.md, "The house"). Checked in the tests.
const rooms = {
  engine: [],
  checklists: ['engine'],
  evidence: [],
  assessment: ['engine', 'evidence'],
  summary: ['engine', 'assessment', 'evidence'],
  document: ['assessment', 'summary', 'evidence'],
  sharepoint: ['assessment'],
  teams: [],
  ui: ['engine', 'checklists/versions', 'assessment', 'evidence', 'summary'],
  panes: [
    'engine',
    'checklists',
    'assessment',
    'evidence',
    'summary',
    'document',
    'sharepoint',
    'teams',
    'ui',
  ],
  host: ['document/docx'],
  cli: ['engine', 'checklists', 'assessment', 'evidence', 'summary', 'document/docx'],
};

/** Doors: the files through which another room may come in. */
const doors =
  '^src/[^/]+/(index\\.ts|(docx|word|file|tab|meeting|versions|built|own|practice)/index\\.ts|[^/]+\\.yaml)$';

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${allowed.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/${room}/`, ...allowed.map((other) => `^src/${other}/`)] },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'through-the-door',
      comment: 'another room is entered through its index.ts only',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', doors] },
    },
    {
      name: 'engine-stands-alone',
      comment: 'the engine runs in any browser, Node or worker without anything else',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { pathNot: '^src/engine/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'what runs in a pane or in the host page has no Node modules',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|checklists/file|host/server)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.yaml'],
    },
  },
};
