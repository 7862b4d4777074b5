const { statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Rooms whose tests take the longest for their size: they open browsers, or try thousands of cases. */
const long = /[\\/]tests[\\/](browser|engine|sharepoint)[\\/]/;

/** Begins with what takes long, so that no worker is left with it when the others are done; by itself jest goes by size. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    const isLong = ({ path }) => Number(long.test(path));
    return [...tests].sort((a, b) => isLong(b) - isLong(a) || sizes.get(b.path) - sizes.get(a.path));
  }
};
