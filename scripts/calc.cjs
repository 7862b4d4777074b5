const { existsSync, realpathSync } = require('node:fs');
const path = require('node:path');
const { onPath } = require('./browser.cjs');

/** Whether LibreOffice is here with its spreadsheet program, which is a package of its own on Linux. */
function hasCalc() {
  const office = onPath('soffice');
  return office !== undefined && existsSync(path.join(path.dirname(realpathSync(office)), 'libsclo.so'));
}

module.exports = { hasCalc };
