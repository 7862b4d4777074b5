// Turns a checklist's YAML into the engine's checklist at build time, so that what is deployed carries data only.
// With `?offer` only the head of it: what a picker shows.
require('tsx/cjs');
const { readChecklist } = require('../src/checklists/file/index.ts');

module.exports = function checklistLoader(text) {
  const checklist = readChecklist(text);
  const { id, version, status, title, description } = checklist;
  const wanted = this.resourceQuery === '?offer' ? { id, version, status, title, description } : checklist;
  return `export default ${JSON.stringify(wanted)};`;
};
