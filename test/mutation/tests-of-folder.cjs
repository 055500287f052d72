/**
 * All unit tests of a folder as one file, so that Jest loads the code once for a change and not once a file.
 * Snapshots and set-up at the top of a file would then belong to all; the tests here have none.
 */
const { join } = require('node:path');
const { globSync } = require('tinyglobby');

const cwd = join(__dirname, '..', process.env.MUTATED);
for (const file of globSync('**/*.test.ts', { cwd }).sort()) {
  describe(file, () => {
    require(join(cwd, file));
  });
}
