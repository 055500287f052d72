/**
 * All unit tests of a folder of the same name as the folder under test (MUTATED, set by run.js) as one file.
 * Snapshots and set-up at the top of a file would then belong to all; the tests here have none.
 */
require('./jest-in-mocha.cjs');
const { join } = require('node:path');
const { globSync } = require('tinyglobby');

const cwd = join(__dirname, '..', process.env.MUTATED);
/** Tests that any input is survived: they would take seconds for each change, and ask little of what comes out. */
const survival = [
  '**/any-order.test.ts',
  '**/*.deep.test.ts',
  '**/*.integration.test.ts',
  '**/hostile-*.test.ts',
  '**/robustness.test.ts',
];
for (const file of globSync('**/*.test.ts', { cwd, ignore: survival }).sort()) {
  describe(file, () => {
    require(join(cwd, file));
  });
}
