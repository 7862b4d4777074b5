const { readdirSync } = require('node:fs');
const path = require('node:path');

const files = readdirSync(path.join(__dirname, '../src/ui/messages/words'));

/** The languages that the pane speaks, one file each: Swedish first, the others in the order of their codes. */
exports.languages = files
  .map((file) => path.basename(file, '.ts'))
  .sort((one, other) => Number(other === 'sv') - Number(one === 'sv') || (one < other ? -1 : 1));
