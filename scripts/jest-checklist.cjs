// The tests' counterpart of the build's checklist loader.
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const tsx = require('tsx/cjs/api');
const { coreFileFor, coreFileName, readChecklistFile, readCore } = tsx.require(
  '../src/checklists/file/index.ts',
  __filename,
);
const { readPracticeCase } = tsx.require('../src/checklists/practice/read.ts', __filename);

const reader = path.join(__dirname, '../src/checklists/file');
const read = (file) => (file ? readFileSync(file, 'utf8') : '');
const code = [
  ...readdirSync(reader, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(path.join(reader, name))),
  read(path.join(__dirname, '../src/checklists/practice/read.ts')),
];

const parsed = (text, file) => {
  if (path.basename(path.dirname(file)) === 'practice') return readPracticeCase(text);
  return path.basename(file) === coreFileName ? readCore(text) : readChecklistFile(file);
};

module.exports = {
  /** What a file becomes depends on the core that it refers to, and on the code that reads it. */
  getCacheKey: (text, file) =>
    createHash('sha256')
      .update(JSON.stringify([text, file, read(coreFileFor(file)), read(__filename), code]))
      .digest('hex'),
  process: (text, file) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(parsed(text, file))} };`,
  }),
};
