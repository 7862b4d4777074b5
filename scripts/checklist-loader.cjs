// Turns a checklist's YAML into the engine's checklist at build time, so that what is deployed carries data only.
const { readChecklist } = require('tsx/cjs/api').require('../src/checklists/file/index.ts', __filename);

module.exports = function checklistLoader(text) {
  return `export default ${JSON.stringify(readChecklist(text))};`;
};
