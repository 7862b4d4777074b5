// The tests' counterpart of the build's checklist loader.
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { coreFileFor, coreFileName, readChecklistFile, readCore } = require('tsx/cjs/api').require(
  '../src/checklists/file/index.ts',
  __filename,
);

const reader = path.join(__dirname, '../src/checklists/file');
const read = (file) => (file ? readFileSync(file, 'utf8') : '');
const code = readdirSync(reader).map((name) => read(path.join(reader, name)));

module.exports = {
  /** What a file becomes depends on the core that it refers to, and on the code that reads it. */
  getCacheKey: (text, file) =>
    createHash('sha256')
      .update(JSON.stringify([text, file, read(coreFileFor(file)), read(__filename), code]))
      .digest('hex'),
  process: (text, file) => {
    const value = path.basename(file) === coreFileName ? readCore(text) : readChecklistFile(file);
    return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(value)} };` };
  },
};
