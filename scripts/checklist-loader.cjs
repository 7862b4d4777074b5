// Turns a checklist's YAML into the engine's checklist at build time, so that what is deployed carries data only.
// With `?offer` only the head of it: what a picker shows. core.yaml becomes the core that own checklists refer to, and
// with `?case` a practice case becomes what the pane practises on, with `?case-head` what a picker shows of it.
const path = require('node:path');
require('tsx/cjs');
const { coreFileFor, coreFileName, readChecklistFile, readCore } = require('../src/checklists/file/index.ts');
const { readPracticeCase } = require('../src/checklists/practice/read.ts');

module.exports = function checklistLoader(text) {
  this.addContextDependency(path.join(__dirname, '../src/checklists/file'));
  const exported = (value) => `export default ${JSON.stringify(value)};`;
  if (this.resourceQuery.startsWith('?case')) {
    this.addDependency(path.join(__dirname, '../src/checklists/practice/read.ts'));
    const { draft, answers, facts, ...head } = readPracticeCase(text);
    return exported(this.resourceQuery === '?case' ? { ...head, facts, draft, answers } : head);
  }
  if (path.basename(this.resourcePath) === coreFileName) return exported(readCore(text));
  const coreFile = coreFileFor(this.resourcePath);
  if (coreFile) this.addDependency(coreFile);
  const checklist = readChecklistFile(this.resourcePath);
  const { id, version, status, title, description, overlay } = checklist;
  const head = { id, version, status, title, description, overlay };
  return exported(this.resourceQuery === '?offer' ? head : checklist);
};
