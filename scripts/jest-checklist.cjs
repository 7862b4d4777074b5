// The tests' counterpart of the build's checklist loader.
const { readChecklist } = require('tsx/cjs/api').require('../src/checklists/file/index.ts', __filename);

module.exports = {
  process: (text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(readChecklist(text))} };`,
  }),
};
