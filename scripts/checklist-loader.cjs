// Turns a checklist's YAML into the engine's checklist at build time, so that what is deployed carries data only.
// With `?offer` only the head of it: what a picker shows.
const { readChecklist } = require('tsx/cjs/api').require('../src/checklists/file/index.ts', __filename);

module.exports = function checklistLoader(text) {
  const checklist = readChecklist(text);
  const { id, version, status, title, description } = checklist;
  const wanted = this.resourceQuery === '?offer' ? { id, version, status, title, description } : checklist;
  return `export default ${JSON.stringify(wanted)};`;
};
